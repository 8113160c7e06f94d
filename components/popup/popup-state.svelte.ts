import { countAtLevelOne } from '../../lib/domain/training/certifiable.ts';
import {
  asksForExamDay,
  momentOf,
  type Situation,
  type Standing,
} from '../../lib/domain/moment.ts';
import { examAhead } from '../../lib/domain/exam-day/exam-day.ts';
import {
  certificationAmong,
  type Certification,
  type Sitting,
} from '../../lib/domain/exam-day/sittings.ts';
import { willBeFree } from '../../lib/domain/exam-day/retry.ts';
import type { CertificateWatch } from '../../lib/domain/certificate/watch.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import { languageFor, type Language } from '../../lib/i18n/index.ts';
import { areNotificationsOff } from '../../lib/app/alerts/notifications.ts';
import { isOutOfSight } from '../../lib/app/toolbar/out-of-sight.ts';
import { askWorker, send } from '../../lib/app/messages/send.ts';
import { followReady, type Ready } from '../../lib/store/area/follow.ts';
import type { Place } from '../../lib/store/area/chosen-area.ts';
import { openGlance } from '../../lib/store/glance/read-glance.ts';
import { GLANCE_KEY } from '../../lib/store/keys.ts';
import type { Opened } from '../../lib/store/schema/envelope.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import type { Trouble } from '../../lib/store/schema/session/trouble.ts';
import { localDay, now } from '../../lib/time/clock.ts';
import { parisDay } from '../../lib/time/paris.ts';

const REFRESH_MS = 30_000;

/** What the popup shows, true to the storage for as long as it is open. */
export class PopupState {
  read: Opened<Glance> = $state.raw({ state: 'absent' });
  /** Where everything is: in the browser's memory it goes when that closes. */
  place: Place = $state('disk');
  trouble: Trouble | null = $state.raw(null);
  /** The browser's storage did not answer. */
  isUnreachable = $state(false);
  #sittings: readonly Sitting[] = $state.raw([]);
  /** Milliseconds since 1970; moves on by itself. */
  now = $state(now());
  /** The browser shows no notification of ours, and tells so. */
  areNotificationsOff = $state(false);
  /** The browser says that the icon does not stand in its toolbar. */
  isHidden = $state(false);
  settingsOpen = $state(false);
  /** What was watched of a certificate before « seen » was said here: it can be taken back. */
  seen: CertificateWatch | null = $state.raw(null);
  /** Whether the pupil opened the five steps or closed them; null = as it suits the place. */
  stepsOpen: boolean | null = $state(null);
  readonly #browserLanguage: string;
  #hasAsked = false;

  /** @param browserLanguage BCP 47 */
  constructor(browserLanguage: string) {
    this.#browserLanguage = browserLanguage;
  }

  /** Reads once, then follows. */
  static async load(browserLanguage: string): Promise<PopupState> {
    const state = new PopupState(browserLanguage);
    void isOutOfSight().then((isHidden) => (state.isHidden = isHidden));
    void areNotificationsOff().then((areOff) => (state.areNotificationsOff = areOff));
    await followReady((kept) => state.show(kept)).first;
    // So that « 2 min ago » stays true, and what can be done again is said as soon as it can.
    setInterval(() => (state.now = now()), REFRESH_MS);
    return state;
  }

  /** « Seen », of a certificate, which can be taken back for as long as the popup is open. */
  see(watch: CertificateWatch): void {
    this.seen = watch;
    void askWorker({ type: 'acknowledge', id: watch.id });
  }

  unsee(): void {
    if (this.seen) void askWorker({ type: 'unacknowledge', watch: this.seen });
    this.seen = null;
  }

  get glance(): Glance | null {
    return this.read.state === 'ok' ? this.read.data : null;
  }

  /** What stands there is another Balise's, or makes no sense: it is not nothing. */
  get isUnknown(): boolean {
    return !this.glance && this.read.state !== 'absent';
  }

  get count(): number {
    const account = this.glance?.account;
    return account ? countAtLevelOne(account) : 0;
  }

  get language(): Language {
    const ofAccount = this.glance?.account?.language ?? null;
    return languageFor(this.glance?.language ?? null, ofAccount, this.#browserLanguage);
  }

  /** A certification that goes on, or may; null when none does. */
  get certification(): Certification | null {
    return certificationAmong(this.#sittings, this.now);
  }

  /** How to pin the icon is to be said: the browser hides it, and nobody has sent the tip away. */
  get showsPinHint(): boolean {
    return this.isHidden && !this.certification && (this.glance?.pinHint ?? !this.isUnknown);
  }

  get today(): PlainDate {
    return parisDay(this.now);
  }

  /** The day where the pupil is. */
  get here(): PlainDate {
    return localDay(this.now);
  }

  /** At which moment who is shown is, and which certificate it is about. */
  get situation(): Situation {
    return momentOf(this.#standing, this.#days);
  }

  /** Whether the day of an exam may be asked for. */
  get asksForExamDay(): boolean {
    return asksForExamDay(this.#standing, this.#days);
  }

  /** Score and level of the certificate that the moment is about; null where they are not known. */
  get obtained(): Glance['obtained'] {
    const obtained = this.glance?.obtained ?? null;
    return obtained?.id === this.situation.about?.id ? obtained : null;
  }

  get #standing(): Standing {
    const { account = null, own = [], alertDays = [] } = this.glance ?? {};
    return {
      count: this.count,
      certifiable: account?.certifiable?.value ?? null,
      examDay: account?.examDay ?? null,
      certificates: own,
      alertDays,
    };
  }

  get #days() {
    return { paris: this.today, here: this.here };
  }

  /** Something is to be reminded of, that nobody would see but here. */
  get missesReminders(): boolean {
    const account = this.glance?.account ?? null;
    const ahead = examAhead(account?.examDay, this.here);
    const isExpected =
      (ahead !== null && ahead.left >= 0) ||
      this.glance?.certificate != null ||
      // A word may have been asked for on the day that Pix lets it be tried again.
      (account !== null && willBeFree(account, this.here));
    return this.areNotificationsOff && isExpected;
  }

  /** @param kept null when the browser's storage could not be read */
  show(kept: Ready | null): void {
    const read = kept ? openGlance(kept.values[GLANCE_KEY]) : ({ state: 'corrupt' } as const);
    if (subjectOf(read) !== subjectOf(this.read)) this.stepsOpen = null;
    this.settingsOpen &&= read.state === 'ok';
    this.read = read;
    this.isUnreachable = kept === null;
    this.place = kept?.place ?? 'disk';
    this.trouble = kept?.trouble ?? null;
    this.#sittings = kept?.sittings ?? [];
    this.now = now();
    if (kept && read.state === 'corrupt') this.#askAgain();
  }

  /**
   * Only the ready-made copy is lost: the worker makes it again from the records. It may have no
   * room to, and says so in what is read here: it is asked once.
   */
  #askAgain(): void {
    if (this.#hasAsked) return;
    this.#hasAsked = true;
    void send({ type: 'ask', userId: null });
  }
}

/** Whose page it is, and whether it is a first one: what was folded on another says nothing here. */
function subjectOf(read: Opened<Glance>): string {
  return read.state === 'ok' ? `${read.data.key} ${read.data.account?.readAt != null}` : '';
}
