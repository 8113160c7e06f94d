import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { launchWithBalise } from '../../support/browser/launch.ts';
import { Balise, PIX } from '../support/balise.ts';
import { whereThingsAre } from '../support/places.ts';

/**
 * In the profile of a closed Chromium: whose notifications are not shown. That is where its own switch for
 * them stands; neither the setting of sites nor its policy is asked for extensions (Chromium 156).
 */
function withoutNotifications(profile: string, ...origins: string[]): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8')) as Record<string, object>;
  const disabled_extension_ids = origins.map((origin) => new URL(origin).host);
  preferences.message_center = { ...preferences.message_center, disabled_extension_ids };
  writeFileSync(path, JSON.stringify(preferences));
}

/** One profile of the browser, closed twice: starting a browser is what costs most here. */
test('the browser is closed and opened again: all is back; on a shared computer all is gone, and the mode is not', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-restart-'));
  try {
    const first = await launchWithBalise({ profile });
    await routeDemoPix(first.context, new DemoPix({ pupil: 'three-of-five' }));
    const page = await first.context.newPage();
    await page.goto(`${PIX}/competences`);
    const before = new Balise(first.context, first.origin);
    await expect.poll(() => before.badge()).toBe('3/5');
    await page.goto(`${PIX}/mes-certifications`);
    const popup = await before.openPopup();
    await expect(popup.locator('[data-certificate-status="valid"]')).toBeVisible();
    await expect(popup.locator('[data-notifications-off]')).toHaveCount(0);
    await first.close();
    withoutNotifications(profile, first.origin);

    const second = await launchWithBalise({ profile });
    await test.step('badge, title and popup are back', async () => {
      const balise = new Balise(second.context, second.origin);
      await expect.poll(() => balise.badge()).toBe('3/5');
      const title = (await balise.title()).replace(/\s/g, ' ');
      expect(title).toContain('3.3 Adapter les documents à leur finalité');
      const popup = await balise.openPopup();
      await expect(popup.locator('[data-count="3"]')).toBeVisible();
      // The browser tells that nothing would be seen of a reminder: the popup says it.
      await expect(popup.locator('[data-notifications-off]')).toContainText('Les notifications');
      const settings = await balise.openWallet('settings');
      await settings.locator('[data-change-shared]').click();
      await settings.locator('dialog[open] [data-keep="true"]').click();
      await expect(settings.locator('[data-shared="true"]')).toBeVisible();
      await expect(popup.locator('[data-shared]')).toBeVisible();
      await expect(popup.locator('[data-count="3"]')).toBeVisible();
    });
    await second.close();
    withoutNotifications(profile);

    const third = await launchWithBalise({ profile });
    await test.step('on a shared computer everything is gone, and the mode is not', async () => {
      const balise = new Balise(third.context, third.origin);
      const popup = await balise.openPopup();
      await expect(popup.locator('[data-shared]')).toBeVisible();
      await expect(popup.locator('[data-first-run]')).toBeVisible();
      await expect.poll(() => balise.badge()).toBe('');
      const places = await whereThingsAre(popup);
      expect(places.local).toEqual({ shared: true });
      expect(JSON.stringify(places)).not.toContain('Lina');
    });
    await third.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
