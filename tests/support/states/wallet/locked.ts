/** The lock: put on, closed, opened wrongly, given up. */
import { LOCK_KEY } from '../../../../lib/store/keys.ts';
import { put, typeIn, unfoldAll, type Tour, type Visitor } from '../visitor.ts';
import { openRow } from './settings.ts';
import type { GoTo } from './go-to.ts';
import { PASSPHRASE } from './passphrase.ts';

export async function* lockedStates(wallet: Visitor, goTo: GoTo): Tour {
  const lock = '[data-group="lock"]';
  await openRow(wallet, 'lock');
  await typeIn(wallet, `${lock} [autocomplete="new-password"]`, PASSPHRASE);
  await wallet.click(`${lock} [type=checkbox]`);
  await wallet.click(`${lock} form > .button`);
  await wallet.see(`${lock} [data-lock-now]`);
  await unfoldAll(wallet);
  yield 'settings, lock open';

  await wallet.click(`${lock} [data-lock-now]`);
  await wallet.see('[data-group="unlock"]');
  await typeIn(wallet, '[data-group="unlock"] [type=password]', 'une autre phrase');
  await wallet.click('[data-group="unlock"] form .button');
  await wallet.see('[data-group="unlock"] [role="alert"]');
  await unfoldAll(wallet);
  yield 'settings, locked, wrong passphrase';
  await goTo('certificates');
  await wallet.see('h1 + div [data-group="unlock"]');
  yield 'wallet, locked';
  await goTo('settings');
  await put(wallet, { [LOCK_KEY]: 'nonsense' });
  await wallet.see('[data-group="lock"] [data-lock-problem="corrupt"]');
  await unfoldAll(wallet);
  yield 'settings, a lock that cannot be read';
  await wallet.click('[data-group="unlock"] .button.danger');
  await openRow(wallet, 'lock');
  await wallet.see(`${lock} form`);
  await wallet.see('[data-sync="paused"]');
  yield 'settings, emptied, the sync paused';
}
