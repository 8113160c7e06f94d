import { expect, PIX, test } from '../support/balise.ts';
import { whereThingsAre } from '../support/places.ts';
import { readCompetences } from '../support/read-competences.ts';

test('two clicks: what will go is listed, then nothing is left anywhere', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  await pix.goto('about:blank');

  const wallet = await balise.openWallet('settings');
  await wallet.locator('[data-erase]').click();
  const list = wallet.locator('dialog[open] [data-what-is-kept] li');
  await expect(list).toHaveText(['1 compte Pix', '1 jour de progression', 'les réglages']);
  await wallet.locator('[data-erase-now]').click();
  await expect(wallet.locator('[data-erased]')).toBeVisible();

  expect(await whereThingsAre(wallet)).toEqual({
    local: {},
    localBytes: 0,
    // Whether there is a disk: of nobody.
    session: { 'memory:disk': 'there' },
    sync: {},
    databases: [],
    files: [],
    alarms: [],
    notifications: [],
    badge: '',
  });
  await expect(popup.locator('[data-first-run]')).toBeVisible();
});

test('a change of mind keeps everything', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  const before = await balise.stored();
  const wallet = await balise.openWallet('settings');
  await wallet.locator('[data-erase]').click();
  await expect(wallet.locator('dialog[open]')).toBeVisible();
  await wallet.keyboard.press('Escape');
  await expect(wallet.locator('dialog[open]')).toHaveCount(0);
  await expect(wallet.locator('[data-erase]')).toBeFocused();
  expect(await balise.stored()).toEqual(before);
});
