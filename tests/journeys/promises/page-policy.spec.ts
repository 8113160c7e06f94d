/** What the policy of our own pages forbids is not even tried: not by us, not by a library. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, PIX, test as base, type Balise } from '../support/balise.ts';
import { openRow } from '../support/open-row.ts';
import { EMPTY_PAGE } from '../support/home.ts';

const PASSPHRASE = 'le chat dort sur le clavier';

/** Listens before anything else runs; a page of Pix has a policy of its own. */
const LISTEN = `
  globalThis.violations = [];
  if (location.protocol === 'chrome-extension:') {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      violations.push([violatedDirective, blockedURI, sourceFile].join(' '));
    });
  }
`;

/** The build, with an ear in front of its worker: nothing else can listen there from the start. */
const test = base.extend({
  launch: async ({}, use) => {
    const build = mkdtempSync(join(tmpdir(), 'balise-build-'));
    cpSync(resolve('.output/chrome-mv3'), build, { recursive: true });
    const worker = join(build, 'background.js');
    writeFileSync(worker, `${LISTEN};${readFileSync(worker, 'utf8')}`);
    await use({ build });
    rmSync(build, { recursive: true, force: true });
  },
});
test.use({ ownBrowser: true });

const violationsIn = (where: Pick<Page, 'evaluate'>) =>
  where.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);

async function inWorker({ context }: Balise): Promise<string[]> {
  const [worker] = context.serviceWorkers();
  return worker ? violationsIn(worker) : ['no worker'];
}

async function fillPassphrase(group: Locator, label: string): Promise<void> {
  await group.getByLabel(label).fill(PASSPHRASE);
  await group.getByLabel('Encore une fois').fill(PASSPHRASE);
}

test('neither a page of ours nor the worker tries what the policy forbids', async ({
  balise,
  pix,
}) => {
  await balise.context.addInitScript({ content: LISTEN });
  // The worker checks messages and records.
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  await pix.goto(`${PIX}/mes-certifications`);

  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count]')).toBeVisible();
  for (const part of ['', 'progress', 'exports', 'help']) await balise.openWallet(part);
  const settings = await balise.openWallet('settings');
  await openRow(settings, 'sync');
  const sync = settings.locator('[data-group="sync"]');
  await fillPassphrase(sync, 'Phrase de passe');
  await sync.getByRole('button', { name: 'Activer', exact: true }).click();
  await expect(sync.locator('[data-sync="on"]')).toBeVisible();

  const backup = settings.locator('[data-group="backup"]');
  await openRow(settings, 'backup');
  await fillPassphrase(backup, 'Phrase de passe de la sauvegarde');
  const downloading = settings.waitForEvent('download');
  await backup.getByRole('button', { name: 'Télécharger la sauvegarde protégée' }).click();
  await openRow(settings, 'restore');
  const restore = settings.locator('[data-group="restore"]');
  await restore.getByLabel('Fichier de sauvegarde').setInputFiles(await (await downloading).path());
  await restore.getByLabel('Phrase de passe de la sauvegarde').fill(PASSPHRASE);
  await restore.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
  await expect(restore.getByRole('button', { name: /^Restaurer$/ })).toBeVisible();

  // One was there before anybody listened, and nothing of ours runs in it.
  const pages = balise.context.pages().filter((page) => !page.url().endsWith(EMPTY_PAGE));
  expect(pages.length).toBeGreaterThan(6);
  for (const page of pages) {
    expect(await violationsIn(page), page.url()).toEqual([]);
  }
  expect(await inWorker(balise)).toEqual([]);
});

test('no browser keeps WebRTC from a page that forbids it, yet: SECURITY.md says so', async ({
  balise,
}) => {
  const page = await balise.openWallet('help');
  const candidates = await page.evaluate(async () => {
    const connection = new RTCPeerConnection();
    const found: string[] = [];
    const { promise: count, resolve } = Promise.withResolvers<number>();
    connection.onicecandidate = ({ candidate }) => {
      if (candidate) found.push(candidate.candidate);
      else resolve(found.length);
    };
    connection.createDataChannel('x');
    await connection.setLocalDescription();
    const all = await count;
    connection.close();
    return all;
  });
  // When this fails, the policy is honoured: say so where SECURITY.md says that it is not.
  expect(candidates).toBeGreaterThan(0);
});
