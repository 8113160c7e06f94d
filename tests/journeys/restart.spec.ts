import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DemoPix } from '../demo-pix/index.ts';
import { routeDemoPix } from '../demo-pix/playwright.ts';
import { launchWithBalise } from '../support/launch.ts';
import { Balise, PIX } from './balise.ts';

test('after the browser was closed and opened again, badge, title and popup are back', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-restart-'));
  try {
    const first = await launchWithBalise({ profile });
    await routeDemoPix(first.context, new DemoPix({ pupil: 'three-of-five' }));
    const page = await first.context.newPage();
    await page.goto(`${PIX}/competences`);
    await expect.poll(() => new Balise(first.context, first.origin).badge()).toBe('3/5');
    await first.close();

    const second = await launchWithBalise({ profile });
    const balise = new Balise(second.context, second.origin);
    await expect.poll(() => balise.badge()).toBe('3/5');
    expect(await balise.title()).toContain('3.3 Adapter les documents à leur finalité');
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-count="3"]')).toBeVisible();
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
