import type { Certificate } from '../../lib/domain/certificate/certificate.ts';
import type { CertificateWatch } from '../../lib/domain/certificate/watch.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../lib/domain/preferences.ts';
import { open, type Opened } from '../../lib/storage/envelope.ts';
import { GLANCE_KEY, PREFERENCES_KEY, WALLET_KEY, WATCHES_KEY } from '../../lib/storage/keys.ts';
import { openWallet, type OpenedWallet } from '../../lib/storage/open-wallet.ts';
import { openGlance } from '../../lib/storage/read-glance.ts';
import { preferencesShape, type Glance } from '../../lib/storage/shapes.ts';
import { watchesShape } from '../../lib/storage/watch-shape.ts';
import { parisDay } from '../../lib/time/paris.ts';
import { followKept, readKept } from './kept.ts';

const KEYS = [GLANCE_KEY, WALLET_KEY, WATCHES_KEY, PREFERENCES_KEY];

const REFRESH_MS = 60_000;

/** What the wallet shows, true to the storage for as long as the page is open. */
export class WalletState {
  glance: Opened<Glance> = $state.raw({ state: 'absent' });
  wallet: Opened<OpenedWallet> = $state.raw({ state: 'absent' });
  watches: readonly CertificateWatch[] = $state.raw([]);
  preferences: Preferences = $state.raw(DEFAULT_PREFERENCES);
  /** Milliseconds since 1970; moves on by itself. */
  now = $state(Date.now());

  /** Reads once, then follows. */
  static async load(): Promise<WalletState> {
    const state = new WalletState();
    followKept(KEYS, (values) => state.#show(values));
    setInterval(() => (state.now = Date.now()), REFRESH_MS);
    state.#show(await readKept(KEYS));
    return state;
  }

  get today(): PlainDate {
    return parisDay(this.now);
  }

  /** Those that were not deleted, as they came in. */
  get certificates(): readonly Certificate[] {
    if (this.wallet.state !== 'ok') return [];
    return this.wallet.data.certificates.filter(({ deletedAt }) => deletedAt === null);
  }

  /** Local key of the account that is shown. */
  get accountKey() {
    return this.glance.state === 'ok' ? this.glance.data.key : null;
  }

  get account() {
    return this.glance.state === 'ok' ? this.glance.data.account : null;
  }

  /** @param values what now stands under some of the keys; undefined = nothing does */
  #show(values: Record<string, unknown>): void {
    if (GLANCE_KEY in values) this.glance = openGlance(values[GLANCE_KEY]);
    if (WALLET_KEY in values) this.wallet = openWallet(values[WALLET_KEY]);
    if (WATCHES_KEY in values) {
      const watches = open(watchesShape, values[WATCHES_KEY]);
      this.watches = watches.state === 'ok' ? watches.data : [];
    }
    if (PREFERENCES_KEY in values) {
      const preferences = open(preferencesShape, values[PREFERENCES_KEY]);
      this.preferences = preferences.state === 'ok' ? preferences.data : DEFAULT_PREFERENCES;
    }
    this.now = Date.now();
  }
}
