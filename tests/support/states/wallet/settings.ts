/** The settings: refusals, dialogs, a backup and its restore, the sync. */
import { ALERT_DAYS } from '../../../../lib/domain/certificate/alerts.ts';
import { seal } from '../../../../lib/store/schema/envelope.ts';
import { accountKeyed, WALLET_KEY } from '../../../../lib/store/keys.ts';
import { walletRecord } from '../../../../lib/store/schema/wallet/certificate.ts';
import { handOver, typeIn, unfoldAll, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';
import { PASSPHRASE } from './passphrase.ts';

export async function* settingsStates(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('settings');
  for (const group of ['lock', 'backup', 'sync']) {
    await openRow(wallet, group);
    await wallet.click(`[data-group="${group}"] form > .button`);
    await wallet.see(`[data-group="${group}"] [role="alert"]`);
    await unfoldAll(wallet);
    yield `settings, ${group} with a refusal`;
  }
  await openRow(wallet, 'accounts');
  await wallet.see('[data-remove-account]');
  await typeIn(wallet, '[data-group="accounts"] [type=text]', '@');
  await wallet.click('[data-group="accounts"] [type=submit]');
  await wallet.see('[data-group="accounts"] .error');
  yield 'settings, accounts with a refusal';
  await openRow(wallet, 'alerts');
  await untickAlertDays(wallet);
  yield 'settings, no alert';
  await openRow(wallet, 'diagnostic');
  await wallet.see('[data-diagnostic]');
  yield 'settings, the diagnostic';
  await openRow(wallet, 'accounts');

  for (const opener of ['data-remove-account', 'data-change-shared', 'data-erase']) {
    await wallet.click(`[${opener}]`);
    await wallet.see('dialog[open] [data-what-is-kept]');
    yield `settings, dialog of ${opener}`;
    await wallet.click('dialog[open] .actions button');
  }

  await openRow(wallet, 'restore');
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
  await wallet.click('[data-group="restore"] form .actions [type=button]');

  await handOver(wallet, jsonFile(backup), FILE);
  await wallet.see('[data-deed]');
  await wallet.click('[data-group="restore"] .actions .main');
  await wallet.see('[data-group="restore"] .undo');
  yield 'settings, a restore that can be undone';

  await openRow(wallet, 'sync');
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
  await wallet.see('[data-no-alert]');
}

/** Opens a row, and with it its form. */
export function openRow(wallet: Visitor, row: string): Promise<void> {
  return wallet.click(`[data-open-row="${row}"][aria-expanded="false"]`);
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
  await wallet.click('[data-make-backup]');
  await wallet.see('[data-last-backup]:not([data-last-backup=""])');
  return wallet.evaluate(() => (window as unknown as { backup: string }).backup, null);
}
