import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PanelPreferences } from '../../lib/domain/preferences.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import { languageFor, type Language } from '../../lib/i18n/index.ts';
import type { Digest } from '../../lib/app/messages/digest.ts';
import { uiLanguage } from '../../lib/app/messages/native-browser.ts';
import { send } from '../../lib/app/messages/send.ts';
import { NOWHERE } from '../../lib/app/panel/place.ts';
import type { SharedPage } from '../../lib/app/panel/shared-page.ts';
import {
  FORMS,
  PHONE_WIDTH,
  placesOf,
  type Form,
  type Place,
} from '../../lib/app/panel/standing.ts';
import { panelView } from '../../lib/app/panel/view.ts';
import { localDay } from '../../lib/time/clock.ts';

/** Narrower than this, the panel never opens by itself. */
const OPENS_FROM_WIDTH = 1200;

/** What the panel shows: where the pupil is, what the worker told, and what the pupil chose. */
export class PanelState {
  readonly #page: SharedPage;
  #place = $state.raw(NOWHERE);
  #today = $state(localDay());
  /** What the page has from the worker; and the same as the pupil has changed it since. */
  #told: Digest | null = null;
  #digest = $state.raw<Digest | null>(null);
  /** Opened on this page by the pupil, or closed; null = as it suits the page. */
  #openedHere = $state<boolean | null>(null);
  /** The largest form that found room on this page: it only shrinks, until the next. */
  #roomFor = $state<Form>('opened');
  /** Where it found room; null before the page was looked at. */
  #foundPlace = $state.raw<Place | null>(null);
  #justHidden = $state(false);
  #stepsOpen = $state<boolean | null>(null);

  readonly view = $derived(
    panelView(this.#place.page, this.#digest, this.#place.reached, this.#today),
  );

  /** What stands in the page: what was wanted, as far as there is room for it. */
  readonly form: Form = $derived.by(() => {
    if (this.#openedHere) return 'opened';
    const wanted = this.#wanted();
    return FORMS.indexOf(wanted) > FORMS.indexOf(this.#roomFor) ? wanted : this.#roomFor;
  });

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
    return languageFor(chosen, onPix, chosen ?? onPix ?? uiLanguage());
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

  /** Where it stands: the place that was found free, as long as its side is the one chosen. */
  get standsAt(): Place {
    const { form, side } = this;
    const found = this.#foundPlace;
    if (found?.side === side && form !== 'opened') return found;
    const [first = { side, across: 0, up: 0 }] = placesOf(form, side, window.innerWidth);
    return first;
  }

  get isOpenedByHand(): boolean {
    return this.#openedHere === true;
  }

  /** At rest it is a mark, because the pupil wants no more. */
  get isKeptSmall(): boolean {
    return this.#digest?.panel.folded ?? false;
  }

  /** The page shows what the pupil answered: that is not to be covered either. */
  get isOnAnswers(): boolean {
    return this.#place.page.assessmentId !== null;
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
      this.#openedHere = null;
      this.#roomFor = 'opened';
      this.#foundPlace = null;
    }
    this.#place = place;
    this.#today = localDay();
    if (digest !== this.#told) {
      this.#told = digest;
      this.#digest = digest;
    }
    return isNewPage;
  }

  open(): void {
    this.#openedHere = true;
  }

  close(): void {
    this.#openedHere = false;
  }

  /** There is no room for more than this on this page. */
  shrinkTo(form: Form): void {
    if (FORMS.indexOf(form) > FORMS.indexOf(this.form)) this.#roomFor = form;
  }

  /** This form finds room on this page, there. */
  stand(form: Form, place: Place | null): void {
    this.shrinkTo(form);
    if (!place) return;
    const known = this.standsAt;
    if (place.across !== known.across || place.up !== known.up) this.#foundPlace = place;
  }

  /** From now on a mark, or the bar again. */
  keepSmall(folded: boolean): void {
    this.#openedHere = false;
    this.#prefer({ folded });
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

  /** What was just reached deserves to be seen once, even by who keeps the panel small. */
  #wanted(): Form {
    if (window.innerWidth <= PHONE_WIDTH) return 'mark';
    const isNews = this.#place.reached !== null && this.#openedHere === null;
    if (isNews && window.innerWidth >= OPENS_FROM_WIDTH && this.#roomFor === 'opened') {
      return 'opened';
    }
    return this.isKeptSmall ? 'mark' : 'bar';
  }

  #prefer(wanted: Partial<PanelPreferences>): void {
    if (!this.#digest) return;
    const panel = { ...this.#digest.panel, ...wanted };
    this.#digest = { ...this.#digest, panel };
    void send({ type: 'set-panel', panel });
  }
}
