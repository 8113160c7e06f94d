/** A shared computer in Firefox: nothing personal on the disk, and everything goes with the session. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DemoPix } from '../demo-pix/index.ts';
import { install, launchFirefox } from '../support/firefox.ts';
import { Balise, expect, PIX, test } from './balise.ts';

test('everything moves to memory, and is gone when Firefox closes; the mode is not', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-firefox-'));
  try {
    const first = await launchFirefox({ profile });
    await install(first);
    const balise = new Balise(first);
    const pix = await balise.newTab();
    await pix.serve(new DemoPix({ pupil: 'three-of-five' }));
    await pix.goto(`${PIX}/competences`);
    await expect.poll(() => balise.badge()).toBe('3/5');
    expect(JSON.stringify(await balise.stored())).toContain('Lina');

    const settings = await balise.open('wallet.html', 'settings');
    await settings.click('[data-change-shared]');
    await settings.see('dialog[open] [data-what-is-kept]');
    await settings.click('dialog[open] [data-keep="true"]');
    // Said once the disk is empty; the mode shows as soon as memory counts.
    await settings.see('[data-shared-told]', '0');
    await settings.see('[data-shared="true"]');
    expect(await balise.stored()).toEqual({});
    const { session, databases } = await balise.elsewhere();
    expect(databases).toEqual(['balise-shared-computer']);
    expect(JSON.stringify(session)).toContain('Lina');

    // What is read from now on goes to memory too.
    await pix.goto(`${PIX}/mes-certifications`);
    await expect
      .poll(async () => JSON.stringify((await balise.elsewhere()).session))
      .toContain('P-BCDF2346');
    expect(await balise.stored()).toEqual({});
    await (await balise.open('popup.html')).see('[data-count="3"]', 'Lina');
    await first.browser.close();

    const second = await launchFirefox({ profile });
    await install(second);
    const later = new Balise(second);
    const popup = await later.open('popup.html');
    await popup.see('[data-shared]');
    await popup.see('[data-first-run]');
    await expect.poll(() => later.badge()).toBe('');
    expect(await later.stored()).toEqual({});
    expect(JSON.stringify(await later.elsewhere())).not.toMatch(/Lina|BCDF2346/);
    await second.browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
