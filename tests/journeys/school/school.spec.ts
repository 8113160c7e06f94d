/** What an administrator sets by policy, in a real browser. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, type BrowserContext } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { launchForMany } from '../../support/browser/launch.ts';
import { pasted } from '../../support/administrator-page.ts';
import {
  chromiumPolicies,
  MAY_SET_POLICIES,
  unpackedId,
  type PolicyFile,
} from '../../support/records/school.ts';
import { Balise, expect, PIX } from '../support/balise.ts';
import { whereThingsAre } from '../support/places.ts';

interface School {
  /** All that an administrator wrote into the file. */
  pastes: (text: (id: string) => string) => void;
  /** What it sets from now on. */
  sets: (settings: object) => void;
  /** Balise is kept off these sites. */
  blocks: (hosts: string[]) => void;
  /** Nothing any more. */
  lifts: () => void;
  /** A browser with Balise in it, just installed. */
  browser: (of?: { isSet: boolean }) => Promise<{ context: BrowserContext; balise: Balise }>;
}

const test = base.extend<{ school: School }>({
  school: async ({}, use) => {
    // Under a name of its own: no other browser of this machine is meant.
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'balise-school-')));
    const build = join(folder, 'balise');
    cpSync(resolve('.output/chrome-mv3'), build, { recursive: true });
    const file: PolicyFile = chromiumPolicies();
    const ends: (() => Promise<void>)[] = [];
    await use({
      pastes: (text) => file.write(JSON.parse(text(unpackedId(build))) as object),
      sets: (settings) =>
        file.write({ '3rdparty': { extensions: { [unpackedId(build)]: settings } } }),
      blocks: (hosts) =>
        file.write({
          ExtensionSettings: { [unpackedId(build)]: { runtime_blocked_hosts: hosts } },
        }),
      lifts: file.remove,
      browser: async ({ isSet } = { isSet: true }) => {
        const many = await launchForMany({ build, isSet, locale: 'fr-FR' });
        ends.push(many.close);
        await routeDemoPix(many.context, new DemoPix({ pupil: 'three-of-five' }));
        const { origin } = await many.install();
        return { context: many.context, balise: new Balise(many.context, origin) };
      },
    });
    for (const end of ends) await end();
    file.remove();
    rmSync(folder, { recursive: true, force: true });
  },
});

// One after the other: of two files that set the same policy Chromium follows one.
test.describe.configure({ mode: 'default' });
test.skip(!MAY_SET_POLICIES, 'Policies are set by root, on Linux.');

test('each setting is in force from the first start, is shown as the school’s, and cannot be changed', async ({
  school,
}) => {
  school.sets({
    sharedComputer: true,
    panelOff: true,
    syncOff: true,
    codeExportsOff: true,
    language: 'en',
  });
  const { context, balise } = await school.browser();
  const page = await context.newPage();
  await page.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');

  await test.step('nothing of anybody is on the disk', async () => {
    const popup = await balise.openPopup();
    const onDisk = async () => Object.keys((await whereThingsAre(popup)).local).sort();
    // Chromium has not told yet what is set: it waits in memory.
    expect([[], ['school', 'shared']]).toContainEqual(await onDisk());
    await expect(popup.locator('[data-count="3"]')).toBeVisible();
    await expect.poll(onDisk).toEqual(['school', 'shared']);
  });
  await test.step('no panel, English, a shared computer', async () => {
    await page.goto(`${PIX}/accueil`);
    const popup = await balise.openPopup();
    await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
    await expect(popup.locator('[data-shared]')).toBeVisible();
    await expect(page.locator('balise-panel [data-suggestion]')).toHaveCount(0);
  });
  await test.step('the wallet says whose they are, and offers none of them', async () => {
    const settings = await balise.openWallet('settings');
    for (const setting of ['sharedComputer', 'panelOff', 'syncOff', 'language']) {
      const line = settings.locator(`[data-set-by-school="${setting}"]`);
      await expect(line).toContainText('Set by your school');
    }
    await expect(settings.locator('[data-change-shared]')).toHaveCount(0);
    for (const row of ['shared', 'panel', 'sync', 'language']) {
      await expect(settings.locator(`[data-group="${row}"] :is(button, input)`)).toHaveCount(0);
    }
  });
  await test.step('nor does a message of our own page change them', async () => {
    const settings = await balise.openWallet('settings');
    await settings.evaluate(async () => {
      await (
        globalThis as unknown as {
          chrome: { runtime: { sendMessage: (message: object) => Promise<unknown> } };
        }
      ).chrome.runtime.sendMessage({
        type: 'set-panel',
        panel: { shown: true, side: 'left', folded: false },
      });
    });
    await page.reload();
    await expect.poll(() => balise.badge()).toBe('3/5');
    await expect(page.locator('balise-panel [data-suggestion]')).toHaveCount(0);
  });
  await test.step('the diagnostic names them', async () => {
    const settings = await balise.openWallet('settings');
    await settings.locator('[data-open-row="diagnostic"]').click();
    await expect(settings.locator('[data-diagnostic]')).toHaveValue(
      /School: sharedComputer, panelOff, syncOff, codeExportsOff, language=en/,
    );
  });
});

test('a change of policy is followed while the browser runs, and its end too', async ({
  school,
}) => {
  school.sets({ panelOff: true });
  const { context, balise } = await school.browser();
  const page = await context.newPage();
  await page.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  const popup = await balise.openPopup();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'fr');
  school.sets({ language: 'en' });
  await expect(popup.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto(`${PIX}/competences`);
  await expect(page.locator('balise-panel [data-suggestion]')).toBeVisible();
  school.lifts();
  await expect(popup.locator('html')).toHaveAttribute('lang', 'fr');
});

test('where something is kept already, a shared computer is a question, and nothing is destroyed unasked', async ({
  school,
}) => {
  const { context, balise } = await school.browser({ isSet: false });
  const page = await context.newPage();
  await page.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  await expect.poll(async () => Object.keys(await balise.stored())).toContain('glance');
  const wallet = await balise.openWallet();
  school.sets({ sharedComputer: true });
  const question = wallet.locator('[data-school-question]');
  await expect(question).toContainText('Rien n’a été effacé');
  expect(JSON.stringify(await balise.stored())).toContain('Lina');

  await test.step('nothing new comes to the disk, and the popup says why', async () => {
    await page.goto(`${PIX}/accueil`);
    await page.goto(`${PIX}/competences`);
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-failure="school-question"]')).toBeVisible();
  });
  await test.step('kept until the browser closes, it leaves the disk', async () => {
    await question.locator('[data-keep="true"]').click();
    await expect(question).toHaveCount(0);
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-count="3"]')).toBeVisible();
    await expect(popup.locator('[data-shared]')).toBeVisible();
    const { local } = await whereThingsAre(popup);
    expect(Object.keys(local).sort()).toEqual(['school', 'shared']);
  });
});

test('the policies of the administrator’s page, as they are pasted', async ({ school }) => {
  // Chromium lets nobody load from a folder what it is to install from a store.
  school.pastes((id) =>
    pasted('json', 'chromium', id).replace(/"installation_mode".*\n.*"update_url".*\n/, ''),
  );
  const { balise } = await school.browser();
  const settings = await balise.openWallet('settings');
  const set = () =>
    settings
      .locator('[data-set-by-school]')
      .evaluateAll((lines) =>
        lines.map((line) => (line as HTMLElement).dataset.setBySchool).sort(),
      );
  await expect.poll(set).toEqual(['sharedComputer', 'syncOff']);
});

test('a site that is blocked for Balise, which the browser calls allowed, is told by what is seen', async ({
  school,
}) => {
  school.blocks(['*://app.pix.fr', '*://app.pix.org']);
  const { context, balise } = await school.browser({ isSet: false });
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-first-run]')).toBeVisible();
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);

  // In a tab that was there before: what counts is when its page came.
  const page = await context.newPage();
  await page.goto('data:text/html,<title>Cantine</title>');
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  await page.goto(`${PIX}/competences`);
  const keptOut = popup.locator('[data-remedy="site-access"][data-kept-out]');
  await expect(keptOut).toContainText('établissement');
  await expect(keptOut.locator('button, a')).toHaveCount(0);
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-remedy="site-access"][data-kept-out]')).toBeVisible();

  await test.step('the block lifted, the page loaded again is read, and nothing is said any more', async () => {
    school.lifts();
    await expect(async () => {
      await page.reload();
      await expect(popup.locator('[data-count="3"]')).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(popup.locator('[data-remedy]')).toHaveCount(0);
    await expect(wallet.locator('[data-remedy]')).toHaveCount(0);
  });
});
