/** What an administrator sets by policies.json: Firefox reads it at its start, and checks nothing of it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { pasted } from '../../support/administrator-page.ts';
import { addOnId, install, launchFirefox, type Firefox } from '../../support/browser/firefox.ts';
import { firefoxPolicies, MAY_SET_POLICIES } from '../../support/records/school.ts';
import { Balise, expect, PIX } from '../support/balise.ts';

test.skip(!MAY_SET_POLICIES, 'Policies are set by root, on Linux.');

/** A Firefox that has read these at its start; the file is there no longer than that. */
async function schoolFirefox(profile: string, policies: object | null): Promise<Firefox> {
  const file = firefoxPolicies();
  if (policies) file.write(policies);
  try {
    return await launchFirefox({ profile });
  } finally {
    file.remove();
  }
}

test('each setting is in force from the first start, a wrong one is left out; gone at the next start, all is the pupil’s again', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-school-'));
  const demo = new DemoPix({ pupil: 'three-of-five' });
  try {
    const settings = {
      sharedComputer: true,
      panelOff: true,
      syncOff: 'yes',
      language: 'en',
      favouriteColour: 'blue',
    };
    const first = await schoolFirefox(profile, {
      policies: { '3rdparty': { Extensions: { [addOnId()]: settings } } },
    });
    await install(first);
    const balise = new Balise(first);
    const pix = await balise.newTab();
    await pix.serve(demo);
    await pix.goto(`${PIX}/competences`);
    await expect.poll(() => balise.badge()).toBe('3/5');
    const kept = await balise.onDisk();
    expect(Object.keys(kept).sort()).toEqual(['school', 'shared']);
    const page = await balise.open('wallet.html', 'settings');
    const set = () =>
      page.page.$$eval('[data-set-by-school]', (lines) =>
        lines.map((line) => (line as HTMLElement).dataset.setBySchool).sort(),
      );
    await expect.poll(set).toEqual(['language', 'panelOff', 'sharedComputer']);
    const text = await page.page.$eval('main', (main) => main.textContent);
    expect(text).toContain('Set by your school');
    await page.click('[data-open-row="diagnostic"]');
    await expect
      .poll(() => page.page.$eval('[data-diagnostic]', (one) => (one as HTMLTextAreaElement).value))
      .toContain('ignored: syncOff, favouriteColour');
    await first.browser.close();

    const second = await schoolFirefox(profile, null);
    await install(second);
    const later = new Balise(second);
    const again = await later.open('wallet.html', 'settings');
    await expect
      .poll(() => again.page.$$eval('[data-set-by-school]', (lines) => lines.length))
      .toBe(0);
    // Nobody decided that anything may stay on this disk.
    await expect.poll(() => again.page.$$eval('[data-shared="true"]', (one) => one.length)).toBe(1);
    await second.browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('the policies of the administrator’s page, as they are pasted', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-school-'));
  try {
    const policies = JSON.parse(pasted('json', 'firefox')) as object;
    const firefox = await schoolFirefox(profile, policies);
    await install(firefox);
    const { page } = await new Balise(firefox).open('wallet.html', 'settings');
    await expect
      .poll(() =>
        page.$$eval('[data-set-by-school]', (lines) =>
          lines.map((line) => (line as HTMLElement).dataset.setBySchool).sort(),
        ),
      )
      .toEqual(['sharedComputer', 'syncOff']);
    await firefox.browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});

test('a site that is closed to Balise, which the browser calls allowed, is told by what is seen', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-school-'));
  try {
    const firefox = await schoolFirefox(profile, {
      policies: { ExtensionSettings: { '*': { restricted_domains: ['app.pix.fr'] } } },
    });
    await install(firefox);
    const balise = new Balise(firefox);
    const popup = await balise.open('popup.html');
    await popup.see('[data-first-run]');
    await popup.seeNothingOf('[data-remedy]');
    const pix = await balise.newTab();
    await pix.serve(new DemoPix({ pupil: 'three-of-five' }));
    await pix.goto(`${PIX}/competences`);
    await popup.see('[data-remedy="site-access"][data-kept-out]', /établissement|school/);
    await firefox.browser.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
});
