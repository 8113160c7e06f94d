import { isUnread, type Certificate } from '../../lib/domain/certificate/certificate.ts';
import type { CertificateWatch } from '../../lib/domain/certificate/watch.ts';
import { certificationAmong, type Sitting } from '../../lib/domain/exam-day/sittings.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/domain/preferences.ts';
import { inForce } from '../../lib/domain/school-settings.ts';
import { NOTHING_SET, type School } from '../../lib/store/schema/school.ts';
import { backupNoteRecord, NO_BACKUP, type BackupNote } from '../../lib/backup/backup-note.ts';
import { open, type Opened } from '../../lib/store/schema/envelope.ts';
import {
  BACKUP_KEY,
  GLANCE_KEY,
  PREFERENCES_KEY,
  SYNC_KEY,
  WALLET_KEY,
  WATCHES_KEY,
} from '../../lib/store/keys.ts';
import { openWallet, type StoredWallet } from '../../lib/store/certificates/open-wallet.ts';
import { openGlance } from '../../lib/store/glance/read-glance.ts';
import { followStored, type Stored } from '../../lib/store/area/follow.ts';
import type { Place } from '../../lib/store/area/chosen-area.ts';
import { decoded } from '../../lib/app/actions/page-store.ts';
import { preferencesRecord } from '../../lib/store/schema/preferences.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import type { Trouble } from '../../lib/store/schema/session/trouble.ts';
import { watchesRecord } from '../../lib/store/schema/wallet/watches.ts';
import { localDay, now } from '../../lib/time/clock.ts';
import { parisDay } from '../../lib/time/paris.ts';
import { painted } from './painted.ts';

const KEYS = [GLANCE_KEY, WALLET_KEY, WATCHES_KEY, PREFERENCES_KEY, SYNC_KEY, BACKUP_KEY];

const REFRESH_MS = 60_000;

/** What the wallet shows, true to the storage for as long as the page is open. */
export class WalletState {
  glance: Opened<Glance> = $state.raw({ state: 'absent' });
  wallet: StoredWallet = $state.raw({ state: 'absent' });
  /** Whether a passphrase guards the certificates, and whether it was given. */
  lock: 'off' | 'open' | 'locked' = $state('off');
  watches: readonly CertificateWatch[] = $state.raw([]);
  preferences: Preferences = $state.raw(DEFAULT_PREFERENCES);
  /** What is remembered of backups; null while it is not known yet. */
  backup: BackupNote | null = $state.raw(null);
  /** Where everything is: in the browser's memory it goes when that closes. */
  place: Place = $state('disk');
  trouble: Trouble | null = $state.raw(null);
  #sittings: readonly Sitting[] = $state.raw([]);
  /** What the school set: it stands in the place of what the pupil chose. */
  school: School = $state.raw(NOTHING_SET);
  /** The browser's storage did not answer. */
  isUnreachable = $state(false);
  /** The certificate whose PDF is being read; null: none is. */
  reading: string | null = $state(null);
  /** Milliseconds since 1970; moves on by itself. */
  now = $state(now());
  #stored: unknown;
  #reads = 0;
  #followsLock = false;
  #followsSync = false;

  /** Reads once, then follows. */
  static async load(): Promise<WalletState> {
    const state = new WalletState();
    const { first } = followStored(KEYS, (kept) => state.#show(kept));
    setInterval(() => (state.now = now()), REFRESH_MS);
    await first;
    return state;
  }

  /** A certification goes on, or may. */
  get isCertification(): boolean {
    return certificationAmong(this.#sittings, this.now) !== null;
  }

  get today(): PlainDate {
    return parisDay(this.now);
  }

  /** The day where the pupil is. */
  get here(): PlainDate {
    return localDay(this.now);
  }

  /** Those that were not deleted, as they came in. */
  get certificates(): readonly Certificate[] {
    if (this.wallet.state !== 'ok') return [];
    return this.wallet.data.certificates.filter(({ deletedAt }) => deletedAt === null);
  }

  /** Somebody has to say what becomes of what was here before the school made it a shared computer. */
  get isSchoolQuestionOpen(): boolean {
    return this.school.sharedComputer && this.place === 'disk';
  }

  /** Local key of the account that is shown. */
  get accountKey() {
    return this.glance.state === 'ok' ? this.glance.data.key : null;
  }

  get account() {
    return this.glance.state === 'ok' ? this.glance.data.account : null;
  }

  async #show(kept: Stored | null): Promise<void> {
    this.now = now();
    this.isUnreachable = kept === null;
    if (!kept) return;
    const { values, place, trouble, sittings, school } = kept;
    this.#sittings = sittings;
    this.place = place;
    this.trouble = trouble;
    this.school = school;
    this.glance = openGlance(values[GLANCE_KEY]);
    const watches = open(watchesRecord, values[WATCHES_KEY]);
    this.watches = watches.state === 'ok' ? watches.data : [];
    const preferences = open(preferencesRecord, values[PREFERENCES_KEY]);
    const chosen = preferences.state === 'ok' ? preferences.data : DEFAULT_PREFERENCES;
    this.preferences = inForce(chosen, school);
    const backup = open(backupNoteRecord, values[BACKUP_KEY]);
    this.backup = backup.state === 'ok' ? backup.data : NO_BACKUP;
    await this.#showWallet(values[WALLET_KEY]);
    if (values[SYNC_KEY] !== undefined) this.#followSync();
  }

  /** Only where the sync is on is what does it loaded. */
  #followSync(): void {
    if (this.#followsSync) return;
    this.#followsSync = true;
    void import('../../lib/app/actions/sync.ts').then(({ followSync }) => followSync());
  }

  /** Only a wallet with a lock needs what opens it. */
  async #showWallet(stored: unknown): Promise<void> {
    this.#stored = stored;
    const turn = ++this.#reads;
    const read = openWallet(stored);
    const wallet = read.state === 'locked' ? await this.#decoded(stored) : read;
    // Something newer may have come meanwhile.
    if (this.#reads !== turn) return;
    this.wallet = wallet;
    this.lock = read.state !== 'locked' ? 'off' : wallet.state === 'locked' ? 'locked' : 'open';
    if (this.certificates.some(isUnread)) void this.#readUnread();
  }

  /** Once the cards are painted: nobody waits for it. */
  async #readUnread(): Promise<void> {
    await painted();
    const { readUnread } = await import('../../lib/app/actions/unread-pdfs.ts');
    await readUnread(this.certificates, (id) => (this.reading = id));
  }

  async #decoded(stored: unknown): Promise<StoredWallet> {
    const { followLock } = await import('./settings/lock/follow-lock.ts');
    if (!this.#followsLock) {
      this.#followsLock = true;
      followLock(() => void this.#showWallet(this.#stored));
    }
    return openWallet(await decoded(stored));
  }
}
