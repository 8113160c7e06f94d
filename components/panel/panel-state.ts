import { browser } from 'wxt/browser';
import type { PanelModel } from './panel-model.ts';
import type { PanelPreferences } from '../../lib/domain/preferences.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import { languageFor } from '../../lib/i18n/index.ts';
import { looksTheSame, type Digest } from '../../lib/app/messages/digest.ts';
import { send } from '../../lib/app/messages/send.ts';
import { reachedAfter, type Reached } from '../../lib/app/panel/reached.ts';
import { panelView } from '../../lib/app/panel/view.ts';
import type { PageSeen } from '../../lib/pix/capture/page-seen.ts';
import { parisDay } from '../../lib/time/paris.ts';

/** The width under which Pix's own layout is the one of a phone (pix-app.md 9). */
const PHONE = '(max-width: 768px)';

const NOWHERE: PageSeen = {
  kind: 'other',
  assessmentId: null,
  isKnownTraining: false,
  trained: null,
  levelUp: null,
};

/** What the panel shows: where the pupil is, what the worker told, and what the pupil chose. */
export class PanelState implements PanelModel {
  readonly site: PixSite;
  readonly #onChange: () => void;

  #page = NOWHERE;
  #digest: Digest | null = null;
  #reached: Reached | null = null;
  /** Folded or not on this page, whatever is remembered: on a phone, a yield, a level reached. */
  #foldedHere: boolean | null = null;
  #href = '';
  answered = false;
  justHidden = false;
  stepsOpen: boolean | null = null;

  /** The account that the page told; null while it is not known. */
  userId: string | null = null;

  /** @param onChange called when the pupil asked for something that may be seen */
  constructor(site: PixSite, onChange: () => void) {
    this.site = site;
    this.#onChange = onChange;
  }

  get view() {
    const today = parisDay(Date.now());
    return panelView(this.#page, this.#digest, this.#reached, today);
  }

  get language() {
    const chosen = this.#digest?.language ?? null;
    const onPix = this.#digest?.account?.language ?? null;
    // The browser is asked when nobody else says it: the first use of its API takes time.
    return languageFor(chosen, onPix, chosen ?? onPix ?? browser.i18n.getUILanguage());
  }

  get side() {
    return this.#digest?.panel.side ?? 'right';
  }

  get folded() {
    return this.#foldedHere ?? (isPhone() || (this.#digest?.panel.folded ?? false));
  }

  get steps() {
    return this.#digest?.steps ?? null;
  }

  /** Where the pupil is, or more about it; answers whether that is another page. */
  arrive(page: PageSeen, href: string): boolean {
    const isNewPage = href !== this.#href;
    if (isNewPage) {
      const sameTraining =
        page.assessmentId !== null && page.assessmentId === this.#page.assessmentId;
      this.answered = sameTraining && (this.answered || this.#page.kind === 'question');
      this.justHidden = false;
      this.#foldedHere = null;
      this.#reached = reachedAfter(this.#reached, page);
      this.#href = href;
      // What was just reached deserves to be seen once, even by who keeps the panel folded.
      if (this.#reached && page.kind === 'panel') this.#foldedHere = false;
    }
    this.#page = page;
    return isNewPage;
  }

  /** The worker told what is known now; answers whether there may be something else to see. */
  tell(digest: Digest | null): boolean {
    if (!digest) return false;
    const before = this.#digest;
    this.#digest = digest;
    return before === null || !looksTheSame(before, digest);
  }

  /** Nobody is signed in any more: what was known is not for the next one to see. */
  forget(): void {
    this.userId = null;
    this.#digest = null;
  }

  /** Folds for now, to give way to something of Pix's; what is remembered does not change. */
  yield(): void {
    this.#foldedHere = true;
    this.#onChange();
  }

  fold(folded: boolean): void {
    this.#foldedHere = folded;
    if (isPhone()) this.#onChange();
    else this.#prefer({ folded });
  }

  move(side: PanelPreferences['side']): void {
    this.#prefer({ side });
  }

  hide(): void {
    this.justHidden = true;
    this.#prefer({ shown: false });
  }

  show(): void {
    this.justHidden = false;
    this.#prefer({ shown: true });
  }

  confirmAccount(): void {
    void send({ type: 'confirm-account', userId: this.userId }).then((digest) => {
      this.tell(digest);
      this.#onChange();
    });
  }

  openSteps(open: boolean): void {
    this.stepsOpen = open;
    this.#onChange();
  }

  dismissSteps(): void {
    if (this.#digest) this.#digest = { ...this.#digest, steps: null };
    void send({ type: 'dismiss-steps' });
    this.#onChange();
  }

  #prefer(wanted: Partial<PanelPreferences>): void {
    if (this.#digest) {
      const panel = { ...this.#digest.panel, ...wanted };
      this.#digest = { ...this.#digest, panel };
      void send({ type: 'set-panel', panel });
    }
    this.#onChange();
  }
}

function isPhone(): boolean {
  return window.matchMedia(PHONE).matches;
}
