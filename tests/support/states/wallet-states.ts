/** Every state of the wallet, one after the other, dialogs included, in a browser where nothing is kept. */
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { GLANCE_KEY, PREFERENCES_KEY, WALLET_KEY } from '../../../lib/store/keys.ts';
import { glanceRecord, type Glance } from '../../../lib/store/schema/glance.ts';
import { openGlance } from '../../../lib/store/glance/read-glance.ts';
import { preferencesRecord } from '../../../lib/store/schema/preferences.ts';
import { walletRecord } from '../../../lib/store/schema/wallet/certificate.ts';
import { fullStore } from '../../bench/full-store.ts';
import type { Days } from '../../../lib/time/days.ts';
import { inTheWallet, manyWallet } from '../records/wallet-records.ts';
import { glanceOf } from './popup-states.ts';
import { put, type Tour, type Visitor } from './visitor.ts';
import { certificateStates } from './wallet/certificates.ts';
import { emptyStates } from './wallet/empty.ts';
import { endStates } from './wallet/end.ts';
import { lockedStates } from './wallet/locked.ts';
import { progressStates } from './wallet/progress.ts';
import { settingsStates } from './wallet/settings.ts';

/** @param address of the wallet page, with nothing behind it */
export async function* walletStates(
  wallet: Visitor,
  address: string,
  now: number,
  days: Days,
): Tour {
  const goTo = (place: string) => wallet.goto(`${address}#${place}`);
  await put(wallet, glanceOf());
  yield* emptyStates(wallet, goTo);
  const family = await fullStore(now, []);
  // Who looks at the progress has it noted, and what is shown is made anew by it.
  await goTo('certificates');
  const failure = { reason: 'partial-list', subject: 'certificates', count: 1, at: now } as const;
  await put(wallet, {
    ...family,
    ...inTheWallet(manyWallet(days.paris)),
    [WALLET_KEY]: seal(walletRecord, [...manyWallet(days.paris), 'nonsense']),
    [PREFERENCES_KEY]: seal(preferencesRecord, { ...DEFAULT_PREFERENCES, language: 'fr' }),
    [GLANCE_KEY]: withFailure(family[GLANCE_KEY], failure),
  });
  yield* certificateStates(wallet, goTo, days.paris);
  yield* progressStates(wallet, goTo, Object.keys(family), days);
  yield* settingsStates(wallet, goTo);
  yield* lockedStates(wallet, goTo);
  yield* endStates(wallet, goTo);
}

function withFailure(stored: unknown, failure: Glance['failure']): unknown {
  const glance = openGlance(stored);
  return glance.state === 'ok' ? seal(glanceRecord, { ...glance.data, failure }) : stored;
}
