/** The settings: refusals, dialogs, a backup and its restore, the sync. */
import { ALERT_DAYS } from '../../../../lib/domain/certificate/alerts.ts';
import { seal } from '../../../../lib/store/schema/envelope.ts';
import { accountKeyed, WALLET_KEY } from '../../../../lib/store/keys.ts';
import { walletRecord } from '../../../../lib/store/schema/certificate.ts';
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
  await typeIn(wallet, '[data-group="accounts"] [type=text]', '@');
  await wallet.click('[data-group="accounts"] [type=submit]');
  await wallet.see('[data-group="accounts"] .error');
  await untickAlertDays(wallet);
  await unfoldAll(wallet);
  yield 'settings, with refusals, no alert';

  for (const opener of ['data-remove-account', 'data-change-shared', 'data-erase']) {
    await wallet.click(`[${opener}]`);
    await wallet.see('dialog[open] [data-what-is-kept]');
    yield `settings, dialog of ${opener}`;
    await wallet.click('dialog[open] .actions button');
  }

  await handOver(wallet, jsonFile({}), FILE);
  await wallet.see('[data-group="restore"] [role="alert"]');
  const backup = JSON.parse(await makeBackup(wallet)) as BackupFile;
  await handOver(wallet, jsonFile({ ...backup, sealed: SEALED }), FILE);
  await typeIn(wallet, '[data-group="restore"] [type=password]', PASSPHRASE);
  await wallet.click('[data-group="restore"] form .button');
  await wallet.see('[data-group="restore"] [role="alert"]');
  yield 'settings, a backup that another passphrase opens';

  const records = {
    ...backup.data.records,
    [WALLET_KEY]: seal(walletRecord, []),
    [accountKeyed('f'.repeat(16))]: 'nonsense',
  };
  await handOver(wallet, jsonFile({ ...backup, data: { ...backup.data, records } }), FILE);
  await wallet.see('[data-group="restore"] form .error');
  await wallet.click('[data-group="restore"] [value="replace"]');
  await wallet.see('[data-deed="remove"]');
  yield 'settings, plan of a restore that replaces, with records that cannot be read';
  await wallet.click('[data-group="restore"] .actions [type=button]');

  await handOver(wallet, jsonFile(backup), FILE);
  await wallet.see('[data-deed]');
  await wallet.click('[data-group="restore"] .actions .main');
  await wallet.see('[data-group="restore"] .undo');
  yield 'settings, a restore that can be undone';

  await typeIn(wallet, '[data-group="sync"] [autocomplete="new-password"]', PASSPHRASE);
  await wallet.click('[data-group="sync"] form > .button');
  await wallet.see('[data-sync="on"]');
  await unfoldAll(wallet);
  yield 'settings, sync on';
}

interface BackupFile {
  data: { records: Record<string, unknown> };
}

/** What no passphrase opens. */
const SEALED = {
  derivation: { salt: 'AAAAAAAAAAAAAAAAAAAAAA==', iterations: 1 },
  bytes: 'AAAA',
};

const jsonFile = (content: object) => ({
  name: 'a.json',
  type: 'application/json',
  bytes: JSON.stringify(content),
});

/** One after the other: each is kept before the next is drawn. */
async function untickAlertDays(wallet: Visitor): Promise<void> {
  for (const day of ALERT_DAYS) {
    await wallet.click(`[name="alert-day"][value="${day}"]:checked`);
    await wallet.see(`[name="alert-day"][value="${day}"]:not(:checked)`);
  }
  await wallet.see('[data-group="alerts"] > .hint');
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
