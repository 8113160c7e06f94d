/** What stands in the way of Balise, told with what to do about it, and gone once it is done. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { launchForMany, type BrowserForMany } from '../../support/browser/launch.ts';
import { Balise, expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { readCompetences } from '../support/read-competences.ts';

interface Api {
  developerPrivate: {
    updateExtensionConfiguration: (update: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES';
    }) => Promise<void>;
  };
  permissions: { request: (asked: { origins: string[] }) => Promise<boolean> };
}

declare const chrome: Api;

const remedy = (name: string) => `[data-remedy="${name}"]`;

/** A browser without Balise, where Pix is open. */
async function openPixBefore(): Promise<{ browser: BrowserForMany; pix: Page }> {
  const browser = await launchForMany({ locale: 'fr-FR' });
  await routeDemoPix(browser.context, new DemoPix({ pupil: 'three-of-five' }));
  const pix = await browser.context.newPage();
  await pix.goto(`${PIX}/competences`);
  await pix.locator('.competence-card, [class*=competence]').first().waitFor();
  return { browser, pix };
}

async function openPopup({ context }: BrowserForMany, origin: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.goto(`${origin}popup.html`);
  return popup;
}

test.describe('the browser keeps Balise off Pix', () => {
  test.use({ ownBrowser: true });

  test('it is told with what to click; the button asks; it goes when access is given', async ({
    balise,
    pix,
  }) => {
    const settings = await balise.context.newPage();
    await settings.goto('chrome://extensions');
    const extensionId = new URL(balise.origin).host;
    const give = (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES') =>
      settings.evaluate((update) => chrome.developerPrivate.updateExtensionConfiguration(update), {
        extensionId,
        hostAccess,
      });
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-first-run]')).toBeVisible();
    await expect(popup.locator('[data-remedy]')).toHaveCount(0);

    await give('ON_CLICK');
    await expect(popup.locator(remedy('site-access'))).toContainText('Autoriser');
    await pix.goto(`${PIX}/competences`);
    const wallet = await balise.openWallet();
    await expect(wallet.locator(remedy('site-access'))).toBeVisible();

    const asked = await popup.evaluateHandle(() => {
      const asked: string[][] = [];
      chrome.permissions.request = ({ origins }) => {
        asked.push(origins);
        return Promise.resolve(false);
      };
      return asked;
    });
    await popup.locator(`${remedy('site-access')} button`).click();
    await expect(popup.locator(remedy('site-access'))).toContainText('établissement');
    expect(await asked.jsonValue()).toEqual([['https://app.pix.fr/*', 'https://app.pix.org/*']]);

    await give('ON_ALL_SITES');
    // The page of Pix that is open has nothing of Balise in it yet.
    await expect(popup.locator(remedy('reload-pix'))).toBeVisible();
    await expect(wallet.locator(remedy('reload-pix'))).toBeVisible();
    await pix.reload();
    await expect(popup.locator('[data-count="3"]')).toBeVisible();
    await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  });
});

test('installed while Pix was open: it is told, and one click reads Pix', async () => {
  const { browser, pix } = await openPixBefore();
  const { origin } = await browser.install();
  const popup = await openPopup(browser, origin);
  await expect(popup.locator(remedy('reload-pix'))).toContainText('Recharge');
  await popup.locator(`${remedy('reload-pix')} button`).click();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  await pix.close();
  await browser.close();
});

test('one page of several: each that was open before is found, whatever else is open', async () => {
  const { browser, pix } = await openPixBefore();
  const other = await browser.context.newPage();
  await other.goto('data:text/html,<title>Pix</title>');
  const second = await browser.context.newPage();
  await second.goto(`${PIX}/mes-certifications`);
  const { origin } = await browser.install();
  await pix.reload();
  const popup = await openPopup(browser, origin);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator(remedy('reload-pix'))).toBeVisible();
  await second.close();
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  await browser.close();
});

test('updated under an open page: the old scripts fall silent without a word, and the popup says to load it again', async () => {
  const { browser, pix } = await openPixBefore();
  const { origin } = await browser.install();
  await pix.reload();
  await expect(pix.locator('balise-panel [data-panel]')).toBeVisible();
  const said: string[] = [];
  pix.on('console', (message) => said.push(message.text()));
  pix.on('pageerror', (error) => said.push(String(error)));

  // Put in once more it is to the browser what an update is.
  await browser.install();
  const popup = await openPopup(browser, origin);
  await expect(popup.locator(remedy('reload-pix'))).toBeVisible();

  // What Pix does goes on, and what a pupil may do with the old panel does no harm.
  await pix.bringToFront();
  await expect(pix.locator('balise-panel')).toHaveCount(0);
  await requestProfile(pix);
  await pix.goto(`${PIX}/competences#here`);
  expect(said.filter((text) => /extension|invalidated|undefined|balise/i.test(text))).toEqual([]);

  await pix.reload();
  await expect(pix.locator('balise-panel [data-panel]')).toBeVisible();
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  await browser.close();
});

test('nothing can be kept: it is told with a way to make room, and goes once it can', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  const makeRoom = await balise.fillDisk();
  demo.setCompetence('1.2', { earnedPix: 17, status: 'STARTED' });
  await requestProfile(pix);
  await expect(popup.locator(remedy('storage'))).toContainText('plus de place');
  await expect(popup.locator(`${remedy('storage')} a`)).toHaveAttribute('href', /#settings$/);
  await makeRoom();
  await requestProfile(pix);
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
});

test('a storage that does not answer leaves popup and wallet alive, and says what to do', async ({
  balise,
}) => {
  for (const page of [await balise.openPopup(), await balise.openWallet()]) {
    await page.addInitScript(() => {
      const { storage } = chrome as unknown as {
        storage: Record<'local' | 'session', { get: () => Promise<never> }>;
      };
      for (const area of [storage.local, storage.session]) {
        area.get = () => Promise.reject(new Error('IO error: MANIFEST-000001'));
      }
    });
    await page.reload();
    await expect(page.locator(remedy('storage'))).toContainText('rien n’y a été changé');
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('a storage that is broken for good: Balise works in memory, and says so once', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'balise-broken-'));
  const first = await launchForMany({ profile, locale: 'fr-FR' });
  const { host } = new URL((await first.install()).origin);
  await first.close();
  // Where the browser's records of the extension are to be, there is something else.
  const folder = join(profile, 'Default', 'Local Extension Settings');
  const records = join(folder, host);
  rmSync(records, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(records, 'no folder');

  const browser = await launchForMany({ profile, locale: 'fr-FR' });
  await routeDemoPix(browser.context, new DemoPix({ pupil: 'three-of-five' }));
  const { origin } = await browser.install();
  const balise = new Balise(browser.context, origin);
  const pix = await browser.context.newPage();
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator('[data-remedy]')).toHaveCount(1);
  await expect(popup.locator(remedy('storage'))).toContainText('en mémoire');
  await expect(pix.locator('balise-panel [data-panel]')).toBeVisible();
  await expect.poll(() => balise.badge()).toBe('3/5');
  await pix.goto(`${PIX}/mes-certifications`);
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-certificate]').first()).toBeVisible();
  await expect(wallet.locator(remedy('storage'))).toBeVisible();
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});
