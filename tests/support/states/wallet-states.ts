/** Every state of the wallet, one after the other, dialogs included, in a browser where nothing is kept. */
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { seal } from '../../../lib/storage/envelope.ts';
import { PREFERENCES_KEY } from '../../../lib/storage/keys.ts';
import { preferencesShape } from '../../../lib/storage/shapes.ts';
import { fullStore } from '../../bench/full-store.ts';
import { inTheWallet, manyWallet } from '../wallet-records.ts';
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
  today: PlainDate,
): Tour {
  const goTo = (place: string) => wallet.goto(`${address}#${place}`);
  await put(wallet, glanceOf());
  yield* emptyStates(wallet, goTo);
  const family = await fullStore(now, []);
  await put(wallet, {
    ...family,
    // Whatever a certificate's file is, its bytes are not in this browser.
    ...inTheWallet(manyWallet(today).map((one) => ({ ...one, file: null }))),
    [PREFERENCES_KEY]: seal(preferencesShape, { ...DEFAULT_PREFERENCES, language: 'fr' }),
  });
  yield* certificateStates(wallet, goTo);
  yield* progressStates(wallet, goTo, Object.keys(family), today);
  yield* settingsStates(wallet, goTo);
  yield* lockedStates(wallet, goTo);
  yield* endStates(wallet, goTo);
}
