/** What is left when something was lost, or everything erased. */
import { TROUBLE_KEY, WALLET_KEY } from '../../../../lib/store/keys.ts';
import { put, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';

export async function* endStates(wallet: Visitor, goTo: GoTo): Tour {
  await put(wallet, { [WALLET_KEY]: { v: 99, data: [] } });
  await goTo('certificates');
  await wallet.see('[data-failure="newer"]');
  yield 'wallet, kept by a newer version';

  await put(wallet, { [TROUBLE_KEY]: { reason: 'emptied', at: Date.now() } }, 'session');
  await put(wallet, { [WALLET_KEY]: 'nonsense' });
  await goTo('gone');
  await wallet.see('[data-failure="corrupt"]');
  await wallet.see('[data-failure="emptied"]');
  yield 'wallet, unreadable, something lost';

  await goTo('settings');
  await wallet.click('[data-erase]');
  await wallet.click('[data-erase-now]');
  await wallet.see('[data-erased]');
  yield 'settings, everything erased';
  await wallet.click('[data-change-shared]');
  await wallet.click('dialog[open] [data-keep="false"]');
  await wallet.see('[data-shared="true"]');
  yield 'settings, on a shared computer';
  await wallet.click('[data-change-shared]');
  await wallet.see('dialog[open] [data-keep="true"]');
  yield 'settings, dialog of a shared computer';
}
