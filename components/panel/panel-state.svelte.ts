import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PanelPreferences } from '../../lib/domain/preferences.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import { languageFor, type Language } from '../../lib/i18n/index.ts';
import type { Digest } from '../../lib/app/messages/digest.ts';
import { nativeBrowser } from '../../lib/app/messages/native-browser.ts';
import { send } from '../../lib/app/messages/send.ts';
import { NOWHERE } from '../../lib/app/panel/place.ts';
import type { SharedPage } from '../../lib/app/panel/shared-page.ts';
import { panelView } from '../../lib/app/panel/view.ts';
import { localDay } from '../../lib/time/clock.ts';

/** The width under which Pix's own layout is the one of a phone (pix-app.md 9). */
const PHONE = '(max-width: 768px)';

/** What the panel shows: where the pupil is, what the worker told, and what the pupil chose. */
export class PanelState {
  readonly #page: SharedPage;
  #place = $state.raw(NOWHERE);
  #today = $state(localDay());
  /** What the page has from the worker; and the same as the pupil has changed it since. */
  #told: Digest | null = null;
  #digest = $state.raw<Digest | null>(null);
  /** Folded or not on this page, whatever is remembered: on a phone, a yield, a level reached. */
  #foldedHere = $state<boolean | null>(null);
  #justHidden = $state(false);
  #stepsOpen = $state<boolean | null>(null);

  readonly view = $derived(
    panelView(this.#place.page, this.#digest, this.#place.reached, this.#today),
  );

  constructor(page: SharedPage) {
    this.#page = page;
  }

  get site(): PixSite {
    return this.#page.site;
  }

  get isShown(): boolean {
    return this.#justHidden || this.view.kind !== 'nothing';
  }

  get language(): Language {
    const chosen = this.#digest?.language ?? null;
    const onPix = this.#digest?.account?.language ?? null;
    // The browser is asked when nobody else says it: the first use of its API takes time.
    return languageFor(chosen, onPix, chosen ?? onPix ?? nativeBrowser().i18n.getUILanguage());
  }

  /** The day where the pupil is. */
  get today(): PlainDate {
    return this.#today;
  }

  /** The day of the certification, where it was said; undefined while nobody is known. */
  get examDay() {
    return this.#digest?.account?.examDay;
  }

  get side(): PanelPreferences['side'] {
    return this.#digest?.panel.side ?? 'right';
  }

  get folded(): boolean {
    return this.#foldedHere ?? (isPhone() || (this.#digest?.panel.folded ?? false));
  }

  get steps() {
    return this.#digest?.steps ?? null;
  }

  /** Whether the pupil opened the five steps or closed them; null = as it suits the place. */
  get stepsOpen(): boolean | null {
    return this.#stepsOpen;
  }

  /** Answers were given since the pix of the pill were read. */
  get answered(): boolean {
    return this.#place.answered;
  }

  /** The panel was switched off from itself on this very page. */
  get justHidden(): boolean {
    return this.#justHidden;
  }

  /** Takes over where the pupil is by now, and what was told; answers whether that is another page. */
  follow(): boolean {
    const { place, digest } = this.#page;
    const isNewPage = place.href !== this.#place.href;
    if (isNewPage) {
      this.#justHidden = false;
      // What was just reached deserves to be seen once, even by who keeps the panel folded.
      this.#foldedHere = place.reached && place.page.kind === 'panel' ? false : null;
    }
    this.#place = place;
    this.#today = localDay();
    if (digest !== this.#told) {
      this.#told = digest;
      this.#digest = digest;
    }
    return isNewPage;
  }

  /** Folds for now, to give way to something of Pix's; what is remembered does not change. */
  yield(): void {
    this.#foldedHere = true;
  }

  fold(folded: boolean): void {
    this.#foldedHere = folded;
    if (!isPhone()) this.#prefer({ folded });
  }

  move(side: PanelPreferences['side']): void {
    this.#prefer({ side });
  }

  hide(): void {
    this.#justHidden = true;
    this.#prefer({ shown: false });
  }

  show(): void {
    this.#justHidden = false;
    this.#prefer({ shown: true });
  }

  async confirmAccount(): Promise<void> {
    const { userId } = this.#page;
    this.#page.tell(await send({ type: 'confirm-account', userId }), userId);
  }

  openProgress(): void {
    void send({ type: 'open-progress' });
  }

  openSteps(open: boolean): void {
    this.#stepsOpen = open;
  }

  dismissSteps(): void {
    if (this.#digest) this.#digest = { ...this.#digest, steps: null };
    void send({ type: 'dismiss-steps' });
  }

  #prefer(wanted: Partial<PanelPreferences>): void {
    if (!this.#digest) return;
    const panel = { ...this.#digest.panel, ...wanted };
    this.#digest = { ...this.#digest, panel };
    void send({ type: 'set-panel', panel });
  }
}

function isPhone(): boolean {
  return window.matchMedia(PHONE).matches;
}
