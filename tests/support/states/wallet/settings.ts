/** The settings: refusals, dialogs, a backup and its restore, the sync. */
import { handOver, typeIn, unfoldAll, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';
import { PASSPHRASE } from './passphrase.ts';

export async function* settingsStates(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('settings');
  await wallet.see('[data-remove-account]');
  await wallet.see('[data-group="lock"] form');
  await wallet.click('[data-group="backup"] [type=checkbox]');
  await wallet.see('[data-group="backup"] [autocomplete="new-password"]');
  for (const group of ['lock', 'backup', 'sync']) {
    await wallet.click(`[data-group="${group}"] form > .button`);
    await wallet.see(`[data-group="${group}"] [role="alert"]`);
  }
  await unfoldAll(wallet);
  yield 'settings, with refusals';

  for (const opener of ['data-remove-account', 'data-change-shared', 'data-erase']) {
    await wallet.click(`[${opener}]`);
    await wallet.see('dialog[open] [data-what-is-kept]');
    yield `settings, dialog of ${opener}`;
    await wallet.click('dialog[open] .actions button');
  }

  await handOver(wallet, { name: 'a.json', type: 'application/json', bytes: '{}' }, FILE);
  await wallet.see('[data-group="restore"] [role="alert"]');
  const backup = await makeBackup(wallet);
  await handOver(wallet, { name: 'a.json', type: 'application/json', bytes: backup }, FILE);
  await wallet.see('[data-deed]');
  yield 'settings, plan of a restore';
  await wallet.click('[data-group="restore"] .actions .main');
  await wallet.see('[data-group="restore"] .undo');
  yield 'settings, a restore that can be undone';

  await typeIn(wallet, '[data-group="sync"] [autocomplete="new-password"]', PASSPHRASE);
  await wallet.click('[data-group="sync"] form > .button');
  await wallet.see('[data-sync="on"]');
  await unfoldAll(wallet);
  yield 'settings, sync on';
}

const FILE = '[data-group="restore"] [type=file]';

/** The text of a backup, caught where it would become a download. */
async function makeBackup(wallet: Visitor): Promise<string> {
  await wallet.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => Object.assign(window, { backup: text }));
      return make(blob);
    };
  }, null);
  await wallet.click('[data-group="backup"] [type=checkbox]');
  await wallet.click('[data-group="backup"] form > .button');
  await wallet.see('[data-last-backup]:not([data-last-backup=""])');
  return wallet.evaluate(() => (window as unknown as { backup: string }).backup, null);
}
