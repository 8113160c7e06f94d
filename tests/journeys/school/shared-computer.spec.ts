import type { Page } from '@playwright/test';
import { expect, PIX, test, type Balise } from '../support/balise.ts';
import { whereThingsAre } from '../support/places.ts';
import { readCompetences } from '../support/read-competences.ts';

async function openSettings(balise: Balise): Promise<Page> {
  const wallet = await balise.openWallet('settings');
  return wallet;
}

test('everything moves to memory, and not a byte stays on the disk', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  await expect(popup.locator('[data-shared]')).toHaveCount(0);

  const wallet = await openSettings(balise);
  await wallet.locator('[data-change-shared]').click();
  const dialog = wallet.getByRole('dialog', { name: 'Que faire' });
  await expect(dialog.locator('[data-what-is-kept]')).toContainText('1 compte Pix');
  await dialog.getByRole('button', { name: 'Garder jusqu’à la fermeture du navigateur' }).click();
  await expect(wallet.locator('[data-shared-told]')).toContainText(
    /données\s: 0, clés\s: 0, PDF\s: 0/,
  );
  await expect(wallet.locator('[data-shared="true"]')).toBeVisible();

  const places = await whereThingsAre(wallet);
  expect(places.local).toEqual({ shared: true });
  expect(places.files).toEqual([]);
  expect(places.databases).toEqual([]);
  expect(Object.keys(places.session)).toContain('glance');
  expect(places.session, 'nothing is missed').not.toHaveProperty(['memory:trouble']);
  // The popup was open all the while: it says so, and shows the same.
  await expect(popup.locator('[data-shared]')).toBeVisible();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator('[data-account]')).toContainText('Lina');

  // What is read from now on goes to memory too, and the popup follows.
  await pix.goto(`${PIX}/mon-compte`);
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('.fresh')).toContainText('à l’instant');
  expect((await whereThingsAre(wallet)).local).toEqual({ shared: true });
});

test('back on the disk, by choice: moved, or forgotten', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  const wallet = await openSettings(balise);
  const change = async ({ keep }: { keep: boolean }) => {
    await wallet.locator('[data-change-shared]').click();
    await wallet.locator(`dialog[open] [data-keep="${keep}"]`).click();
  };

  await change({ keep: true });
  await expect(wallet.locator('[data-shared="true"]')).toBeVisible();
  await change({ keep: true });
  await expect(wallet.locator('[data-shared="false"]')).toBeVisible();
  const kept = await whereThingsAre(wallet);
  expect(kept.databases).toEqual([]);
  expect(Object.keys(kept.local)).toContain('glance');
  expect(Object.keys(kept.session).filter((key) => !key.startsWith('memory:'))).toEqual([]);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();

  await change({ keep: false });
  await expect(wallet.locator('[data-shared="true"]')).toBeVisible();
  await expect(popup.locator('[data-first-run]')).toBeVisible();
  await change({ keep: false });
  await expect(wallet.locator('[data-shared="false"]')).toBeVisible();
  expect(JSON.stringify(await whereThingsAre(wallet))).not.toContain('Lina');
});
