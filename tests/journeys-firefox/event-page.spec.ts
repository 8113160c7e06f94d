import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoPix } from '../demo-pix/index.ts';
import { install, launchFirefox } from '../support/firefox.ts';
import { Balise, expect, PIX, test } from './balise.ts';

test.describe('an event page that Firefox puts to sleep', () => {
  test.use({ prefs: { 'extensions.background.idle.timeout': 500 } });

  test('wakes for a reading, and has set its daily alarm', async ({ balise, pix, demo }) => {
    const popup = await balise.open('popup.html');
    await pix.goto(`${PIX}/competences`);
    await popup.see('[data-count="3"]');
    expect(await balise.alarms()).toEqual(['daily']);
    await expect.poll(() => balise.isAwake()).toBe(false);

    demo.setCompetence('3.3', { earnedPix: 8, status: 'STARTED' });
    await pix.goto(`${PIX}/competences`);
    await popup.see('[data-count="4"]');
    await expect.poll(() => balise.badge()).toBe('4/5');
    expect(await balise.alarms()).toEqual(['daily']);
  });
});

test('after Firefox was closed and opened again, badge, popup and alarm are back', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-firefox-'));
  try {
    const first = await launchFirefox({ profile });
    await install(first);
    const before = new Balise(first);
    const pix = await before.newTab();
    await pix.serve(new DemoPix({ pupil: 'three-of-five' }));
    await pix.goto(`${PIX}/competences`);
    await expect.poll(() => before.badge()).toBe('3/5');
    await first.browser.close();

    const second = await launchFirefox({ profile });
    await install(second);
    const after = new Balise(second);
    await expect.poll(() => after.badge()).toBe('3/5');
    await expect.poll(() => after.alarms()).toEqual(['daily']);
    await (await after.open('popup.html')).see('[data-count="3"]', 'Lina');
    await second.browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
