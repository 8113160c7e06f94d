import { notePlace, type Place, type Side } from '../../../lib/app/panel/standing.ts';
import { controlsInPage, followLayout } from '../host/page-layout.ts';

/** Where a note of some seconds stands, found once the page around it is laid out; then it stays there. */
export class NotePlace {
  /** Null until then, and as long as the note would lie on a control of Pix's on either side. */
  found = $state.raw<Place | null>(null);
  readonly #side: () => Side;

  /** @param side that the pupil likes */
  constructor(side: () => Side) {
    this.#side = side;
  }

  /** To be attached to the note, whose size counts. */
  readonly follow = (note: Element): (() => void) =>
    followLayout(note, () => {
      const { width, height } = note.getBoundingClientRect();
      const window = { width: innerWidth, height: innerHeight };
      this.found ??= notePlace(this.#side(), { width, height }, window, controlsInPage(false));
    });
}
