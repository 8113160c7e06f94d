/** Files that are chosen in a field: the same one twice, and backups that were changed on their way. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { smallStore } from '../../bench/full-store.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { changedBackups } from '../../support/records/changed-backups.ts';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, test } from '../support/balise.ts';
import type { Tab } from '../support/tab.ts';

const RESTORE = '[data-group="restore"]';

/** As a person does in the browser's own dialogue, which says nothing of a file that the field holds. */
async function choose(tab: Tab, field: string, path: string): Promise<void> {
  const input = await tab.page.$(field);
  if (!input) throw new Error(`no ${field}`);
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
}

test('the same file twice is read twice, in both fields; a backup that was changed has its sentence', async ({
  balise,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'balise-chosen-'));
  const put = (name: string, bytes: Uint8Array) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };
  const certificates = oneWallet().map((one) => ({ ...one, file: null }));
  const records = { ...(await smallStore(Date.now())), ...inTheWallet(certificates) };

  const settings = await balise.open('wallet.html', 'settings');
  await settings.see('[data-make-backup]');
  await balise.store(records);
  await settings.click('[data-make-backup]');
  const { text } = await settings.see('[data-group="backup"] [role="status"]', /json/);
  const name = /balise-[\w-]+\.json/.exec(text)?.[0] ?? '';
  const backup = await balise.downloaded(name);
  const before = await balise.stored();

  await settings.click('[data-open-row="restore"]');
  const field = `${RESTORE} [type=file]`;
  await settings.see(field);
  for (const { how, bytes, said } of changedBackups(backup.toString('utf8'))) {
    await choose(settings, field, put(`${how}.json`, bytes));
    await settings.see(`${RESTORE} [role="alert"]`, said);
  }
  const path = put(name, backup);
  for (let times = 0; times < 2; times += 1) {
    await choose(settings, field, path);
    await settings.see(`${RESTORE} [data-deed]`);
    await settings.click(`${RESTORE} form .actions [type=button]`);
    await settings.seeNothingOf(`${RESTORE} [data-deed]`);
  }
  expect(await balise.stored()).toEqual(before);

  const wallet = await balise.open('wallet.html');
  const pdf = put('certificat.pdf', await v3Certificate(LINA));
  for (let times = 0; times < 2; times += 1) {
    await wallet.page.waitForSelector('[data-pdf="waiting"] [type=file]');
    await choose(wallet, '[data-pdf] [type=file]', pdf);
    await wallet.see('[data-pdf="read"]', 'Lina EXEMPLE');
    await wallet.click('[data-pdf] button', /^(Ne pas ajouter|Do not add)/);
  }
  rmSync(folder, { recursive: true });
});
