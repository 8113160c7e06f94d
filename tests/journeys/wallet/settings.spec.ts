/** The wallet's settings and help: chosen once, true everywhere, remembered. */
import type { Page } from '@playwright/test';
import { expect, PIX, test } from '../support/balise.ts';
import { openRow } from '../support/open-row.ts';

/** A browser without a window gives no focus by itself when a tab is looked at again. */
async function lookAgain(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

test('the panel’s switch and side reach the page', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  const panel = pix.locator('balise-panel');
  await expect(panel.locator('[data-suggestion]')).toBeVisible();
  const settings = await balise.openWallet('settings');
  await openRow(settings, 'panel');
  await settings.getByRole('radio', { name: 'Gauche' }).check();
  await settings.getByRole('switch', { name: 'Afficher le panneau' }).uncheck();
  await lookAgain(pix);
  await expect(panel).toHaveCount(0);
  await settings.getByRole('switch', { name: 'Afficher le panneau' }).check();
  await lookAgain(pix);
  await expect(panel.locator('[data-suggestion]')).toBeVisible();
  const box = await panel.locator('[data-panel]').boundingBox();
  expect(box?.x).toBeLessThan(400);
});

test('the language chosen is spoken by the wallet, the popup and the toolbar', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-suggestion="3.3"]')).toContainText('À faire maintenant');
  const settings = await balise.openWallet('settings');
  await openRow(settings, 'language');
  await settings.getByRole('radio', { name: 'English' }).check();
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(popup.locator('[data-suggestion="3.3"]')).toContainText('Next up');
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(() => balise.title()).toMatch(/3\scompetences\sof\s5/);
  await settings.getByRole('radio', { name: 'Same as Pix' }).check();
  await expect(popup.locator('[data-suggestion="3.3"]')).toContainText('À faire maintenant');
});

test('alert days and the renewal duration are remembered', async ({ balise }) => {
  const settings = await balise.openWallet('settings');
  await openRow(settings, 'alerts');
  await settings.locator('[name=alert-day][value="90"]').uncheck();
  await settings.locator('[name=renewal-years][value="5"]').check();
  await expect
    .poll(async () => (await balise.stored()).preferences)
    .toMatchObject({ data: { alertDays: [180, 30, 7, 0], renewalYears: 5 } });
  await settings.reload();
  await openRow(settings, 'alerts');
  await expect(settings.locator('[name=alert-day][value="90"]')).not.toBeChecked();
  await expect(settings.locator('[name=renewal-years][value="5"]')).toBeChecked();
});

test('help answers five questions, each with its sources, by keyboard alone', async ({
  balise,
}) => {
  const help = await balise.openWallet('help');
  await expect(help.locator('[data-question]')).toHaveCount(5);
  for (const question of await help.locator('[data-question]').all()) {
    await question.locator('summary').focus();
    if ((await question.getAttribute('open')) === null) await help.keyboard.press('Enter');
    await expect(question.getByRole('link').first()).toBeVisible();
    expect(await question.getByRole('link').first().getAttribute('href')).toMatch(/^https:\/\//);
  }
});

test('all stand on one screen with how they are; one form at a time, Escape closes, the focus returns', async ({
  balise,
}) => {
  const settings = await balise.openWallet('settings');
  await settings.setViewportSize({ width: 1280, height: 720 });
  const rows = settings.locator('main li[data-group]');
  await expect(rows).toHaveCount(13);
  await expect(rows.last()).toBeInViewport({ ratio: 1 });
  expect(await settings.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(
    720,
  );
  await expect(settings.locator('[data-group="lock"]')).toContainText('désactivé');
  await expect(settings.locator('[data-group="backup"]')).toContainText('jamais préparée');

  const open = settings.locator('[data-open-row][aria-expanded="true"]');
  await openRow(settings, 'lock');
  await expect(settings.getByLabel('Phrase de passe', { exact: true })).toBeFocused();
  await openRow(settings, 'language');
  await expect(open).toHaveCount(1);
  await expect(open).toHaveAttribute('data-open-row', 'language');
  await settings.keyboard.press('Escape');
  await expect(open).toHaveCount(0);
  await expect(settings.locator('[data-open-row="language"]')).toBeFocused();
});
