import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PanelPreferences } from '../../lib/domain/preferences.ts';
import type { PixSite } from '../../lib/domain/reading.ts';
import { languageFor, type Language } from '../../lib/i18n/index.ts';
import type { Digest } from '../../lib/app/messages/digest.ts';
import type { Kept } from '../../lib/app/messages/kept.ts';
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

/** Where certifications are entered, nothing of ours is shown (pix-app.md 6). */
const isCertificationEntry = (href: string) =>
  URL.canParse(href) && new URL(href).pathname.startsWith('/certifications');

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
  /** Where it found room, for which side wanted, and how high; null before the page was looked at. */
  #found = $state.raw<{
    place: Place;
    wanted: PanelPreferences['side'];
    height: number | null;
  } | null>(null);
  /** The pupil wanted to open it on this page, where it would have covered their answers. */
  #hasNoRoom = $state(false);
  #justHidden = $state(false);
  #kept = $state.raw<Kept | null>(null);

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
    return this.#justHidden || this.kept !== null || this.view.kind !== 'nothing';
  }

  /** That a certificate is kept, to be said on a page where nothing else stands. */
  get kept(): Kept | null {
    const maySay = this.view.kind === 'nothing' && this.#digest?.panel.shown === true;
    return maySay && !isCertificationEntry(this.#place.href) ? this.#kept : null;
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
    const found = this.#found;
    if (found?.wanted === side) return found.place;
    const [first = { side, across: 0, up: 0 }] = placesOf(form, side, window.innerWidth);
    return first;
  }

  /** How high it may be where it is opened beside what must not be covered, in px; null: as it likes. */
  get height(): number | null {
    const isThere = this.form === 'opened' && this.#found?.wanted === this.side;
    return isThere ? (this.#found?.height ?? null) : null;
  }

  /** Opened it would have covered the answers: it says so in the place of what comes next. */
  get hasNoRoom(): boolean {
    return this.#hasNoRoom;
  }

  /** Where Pix's own layout is a phone's: what rests is a pill, what is opened a sheet. */
  get isOnPhone(): boolean {
    return window.innerWidth <= PHONE_WIDTH;
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

  /** The first day on which somebody was known here. */
  get isFirstDay(): boolean {
    return this.#digest?.firstDay === this.#today;
  }

  get showsPinHint(): boolean {
    return this.#digest?.pinHint ?? false;
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
      this.#found = null;
      this.#hasNoRoom = false;
    }
    this.#place = place;
    this.#kept = this.#page.kept;
    this.#today = localDay();
    if (digest !== this.#told) {
      this.#told = digest;
      this.#digest = digest;
    }
    return isNewPage;
  }

  open(): void {
    this.#openedHere = true;
    this.#hasNoRoom = false;
    this.#found = null;
    this.#prefer({ opened: true });
  }

  close(): void {
    this.closeHere();
    this.#prefer({ opened: false });
  }

  /** What got the focus under it is to be seen; that is nothing that the pupil chose. */
  closeHere(): void {
    this.#openedHere = false;
    this.#found = null;
  }

  /** There is no room for more than this on this page. */
  shrinkTo(form: Form): void {
    if (FORMS.indexOf(form) > FORMS.indexOf(this.form)) this.#roomFor = form;
  }

  /** This form finds room on this page, there. */
  stand(form: Form, place: Place | null): void {
    this.shrinkTo(form);
    if (place) this.#standAt(place, null);
  }

  /** What the pupil opened covers no answer there. @param height how high it may be, in px */
  standOpened(place: Place, height: number | null): void {
    this.#standAt(place, height);
  }

  /** What the pupil wants to open would cover an answer wherever it stood: the bar says so, if it can. */
  giveWay(): void {
    this.closeHere();
    this.#hasNoRoom = true;
    this.#roomFor = 'bar';
  }

  /** From now on a mark, or the bar again. */
  keepSmall(folded: boolean): void {
    this.closeHere();
    this.#prefer({ folded, opened: false });
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

  /** It was said for as long as it needs. */
  keptIsSaid(): void {
    this.#kept = null;
    this.#page.keptIsSaid();
  }

  openWallet(): void {
    this.keptIsSaid();
    void send({ type: 'open-wallet' });
  }

  openProgress(): void {
    void send({ type: 'open-progress' });
  }

  dismissPinHint(): void {
    if (this.#digest) this.#digest = { ...this.#digest, pinHint: false };
    void send({ type: 'dismiss-pin-hint' });
  }

  #standAt(place: Place, height: number | null): void {
    const known = this.standsAt;
    const isSame =
      place.side === known.side && place.across === known.across && place.up === known.up;
    if (isSame && height === this.height) return;
    this.#found = { place, wanted: this.side, height };
  }

  /** What was just reached deserves to be seen once, even by who keeps the panel small. */
  #wanted(): Form {
    const isWide = window.innerWidth >= OPENS_FROM_WIDTH;
    // Closed on this page, it stays so; where it once found no room here, it grows no more.
    if (
      isWide &&
      this.#openedHere === null &&
      this.#roomFor === 'opened' &&
      this.#opensByItself()
    ) {
      return 'opened';
    }
    return this.isKeptSmall && !this.#hasNoRoom ? 'mark' : 'bar';
  }

  #opensByItself(): boolean {
    if (this.#place.reached !== null) return true;
    return !this.isKeptSmall && (this.#digest?.panel.opened ?? this.isFirstDay);
  }

  #prefer(wanted: Partial<PanelPreferences>): void {
    if (!this.#digest) return;
    const panel = { ...this.#digest.panel, ...wanted };
    this.#digest = { ...this.#digest, panel };
    void send({ type: 'set-panel', panel });
  }
}
