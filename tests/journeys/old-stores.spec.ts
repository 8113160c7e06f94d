/**
 * Stores that an earlier build filled open to the same state: tests/fixtures/stores/README.md. What
 * they hold is put back before any page of Balise is opened, and the worker then begins anew.
 */
import { StoresFixture } from '../support/old-stores/fixture.ts';
import * as journeys from '../support/old-stores/journeys.ts';
import { BROKEN, NEWER, spoilt } from '../support/old-stores/journeys.ts';
import { expect, PIX, test } from './balise.ts';
import { deskOf } from './desk.ts';

const fixture = new StoresFixture('25caf35', 'chromium');

test.describe.configure({ timeout: 120_000 });

test('open, with the sync on: both accounts, certificates, PDFs, history and choices', async ({
  balise,
}) => {
  await journeys.openAsItWas(deskOf(balise), fixture);
});

test('locked: nothing without the passphrase, and everything with it', async ({ balise }) => {
  await journeys.lockedUntilThePassphrase(deskOf(balise), fixture);
});

test('a shared computer: everything in memory, nothing on the disk', async ({ balise }) => {
  await journeys.sharedInMemory(deskOf(balise), fixture);
});

test('a shared computer whose browser was closed stays one, and is empty', async ({ balise }) => {
  await journeys.sharedAfterClosing(deskOf(balise), fixture);
});

for (const kind of ['plain', 'encrypted'] as const) {
  test(`a backup, ${kind}, is restored into an empty Balise`, async ({ balise }) => {
    await journeys.restoredFrom(deskOf(balise), fixture, kind);
  });
}

test('a wallet of a newer version is told, and stays as it is', async ({ balise, pix }) => {
  const desk = deskOf(balise);
  const stores = spoilt(fixture, 'wallet', NEWER);
  await desk.put(stores);
  await desk.restart();
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-failure="newer"]')).toContainText('version plus récente');
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(wallet.locator('[data-certificate]')).toHaveCount(0);
  await journeys.expectUntouched(desk, stores);
});

test('a broken wallet is told, and kept aside once certificates come in', async ({
  balise,
  pix,
}) => {
  const desk = deskOf(balise);
  await desk.put(spoilt(fixture, 'wallet', BROKEN));
  await desk.restart();
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-failure="corrupt"]')).toContainText('mis de côté, intact');
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(wallet.locator('[data-certificate="P-BCDF2346"]')).toBeVisible();
  await journeys.expectKeptAside(desk);
});

test('an account of a newer version is told, and stays as it is', async ({ balise, pix }) => {
  const desk = deskOf(balise);
  const stores = spoilt(fixture, 'account', NEWER);
  await desk.put(stores);
  await desk.restart();
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await expect(popup.getByRole('status')).toContainText('version plus récente de Balise');
  await journeys.expectUntouched(desk, stores);
});

test('a broken account is told, and kept aside', async ({ balise, pix }) => {
  const desk = deskOf(balise);
  await desk.put(spoilt(fixture, 'account', BROKEN));
  await desk.restart();
  const popup = await balise.openPopup();
  await expect(popup.getByRole('status')).toContainText('mis de côté sans rien effacer');
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await journeys.expectKeptAside(desk);
});
