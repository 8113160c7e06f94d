import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoPix } from '../../demo-pix/index.ts';
import { install, launchFirefox } from '../../support/browser/firefox.ts';
import { Balise, expect, PIX, test } from '../support/balise.ts';

/** One profile, closed twice: starting a Firefox is what costs most here. */
test('Firefox is closed and opened again: all is back; on a shared computer all is gone, and the mode is not', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-firefox-'));
  const open = async () => {
    const firefox = await launchFirefox({ profile });
    await install(firefox);
    return { balise: new Balise(firefox), close: () => firefox.browser.close() };
  };
  try {
    const first = await open();
    const page = await first.balise.newTab();
    await page.serve(new DemoPix({ pupil: 'three-of-five' }));
    await page.goto(`${PIX}/competences`);
    await expect.poll(() => first.balise.badge()).toBe('3/5');
    await first.close();

    const second = await open();
    await test.step('badge, popup and alarm are back', async () => {
      const { balise } = second;
      await expect.poll(() => balise.badge()).toBe('3/5');
      await expect.poll(() => balise.alarms()).toEqual(['daily']);
      await (await balise.open('popup.html')).see('[data-count="3"]', 'Lina');
      expect(JSON.stringify(await balise.stored())).toContain('Lina');
    });
    await test.step('everything moves to memory, what is read from now on too', async () => {
      const { balise } = second;
      const settings = await balise.open('wallet.html', 'settings');
      await settings.click('[data-change-shared]');
      await settings.see('dialog[open] [data-what-is-kept]');
      await settings.click('dialog[open] [data-keep="true"]');
      // Said once the disk is empty; the mode shows as soon as memory counts.
      await settings.see('[data-shared-told]', '0');
      await settings.see('[data-shared="true"]');
      expect(await balise.onDisk()).toEqual({ shared: true });
      const { session, databases } = await balise.elsewhere();
      expect(databases).toEqual([]);
      expect(JSON.stringify(session)).toContain('Lina');

      const pix = await balise.newTab();
      await pix.serve(new DemoPix({ pupil: 'three-of-five' }));
      await pix.goto(`${PIX}/mes-certifications`);
      await expect
        .poll(async () => JSON.stringify((await balise.elsewhere()).session))
        .toContain('P-BCDF2346');
      expect(await balise.onDisk()).toEqual({ shared: true });
      await (await balise.open('popup.html')).see('[data-count="3"]', 'Lina');
    });
    await second.close();

    const third = await open();
    await test.step('nothing is left of it, and the mode is', async () => {
      const { balise } = third;
      const popup = await balise.open('popup.html');
      await popup.see('[data-shared]');
      await popup.see('[data-first-run]');
      await expect.poll(() => balise.badge()).toBe('');
      expect(await balise.onDisk()).toEqual({ shared: true });
      expect(JSON.stringify(await balise.elsewhere())).not.toMatch(/Lina|BCDF2346/);
    });
    await third.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
