/** Pages that the browser freezes, keeps or lets go: read once, shown once, when really shown. */
import type { Page } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { launchForMany } from '../../support/browser/launch.ts';
import { Balise, expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';

interface Api {
  tabs: {
    query: (what: object) => Promise<{ id: number }[]>;
    discard: (tab: number) => Promise<unknown>;
  };
}

declare const chrome: Api;

const bar = (pix: Page) => pix.locator('balise-panel [data-panel]');

async function withPages(
  look: (given: { balise: Balise; pix: Page; demo: DemoPix; origin: string }) => Promise<void>,
): Promise<void> {
  const browser = await launchForMany({ locale: 'fr-FR', keepsPages: true });
  try {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    await routeDemoPix(browser.context, demo);
    const { origin } = await browser.install();
    const pix = await browser.context.newPage();
    await look({ balise: new Balise(browser.context, origin), pix, demo, origin });
  } finally {
    await browser.close();
  }
}

/** Goes on as a link does. */
const goTo = (pix: Page, path: string) =>
  pix.evaluate((to) => void setTimeout(() => (location.href = to)), path);

test('a page that comes back from the browser’s cache shows what is known by now, once', async () => {
  await withPages(async ({ balise, pix, demo }) => {
    await pix.goto(`${PIX}/competences`);
    await expect(bar(pix)).toContainText(/^\s*3\b/);
    await pix.evaluate(() => {
      const seen = { persisted: false };
      addEventListener('pageshow', ({ persisted }) => (seen.persisted = persisted));
      Object.assign(window, { seen });
    });
    const before = JSON.stringify(await balise.stored());
    await goTo(pix, '/mes-certifications');
    await pix.waitForURL(/mes-certifications/);
    const other = await balise.context.newPage();
    await other.goto(`${PIX}/competences`);
    demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
    expect(await requestProfile(other)).toBe(200);
    await expect.poll(() => balise.badge()).toBe('4/5');
    await other.close();
    await pix.bringToFront();
    await pix.evaluate(() => void setTimeout(() => history.back()));
    // The driver is not told of a page that comes back.
    await expect
      .poll(() => pix.evaluate(() => location.pathname).catch(String))
      .toBe('/competences');
    expect(
      await pix.evaluate(() => (window as unknown as { seen?: { persisted: boolean } }).seen),
    ).toEqual({ persisted: true });
    await expect(bar(pix)).toContainText(/^\s*4\b/);
    await expect(pix.locator('balise-panel')).toHaveCount(1);
    // What it had been told long ago was not told once more over what is newer.
    expect(await balise.badge()).toBe('4/5');
    expect(JSON.stringify(await balise.stored())).not.toBe(before);
  });
});

test('a page that was frozen is no page without Balise, and goes on as it was', async () => {
  await withPages(async ({ balise, pix, demo }) => {
    await pix.goto(`${PIX}/competences`);
    await expect(bar(pix)).toContainText(/^\s*3\b/);
    const other = await balise.context.newPage();
    await other.goto(`${PIX}/competences`);
    const session = await balise.context.newCDPSession(pix);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
    expect(await requestProfile(other)).toBe(200);
    await expect.poll(() => balise.badge()).toBe('4/5');
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-count="4"]')).toBeVisible();
    await expect(popup.locator('[data-remedy]')).toHaveCount(0);
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await pix.bringToFront();
    demo.setCompetence('5.2', { earnedPix: 9, status: 'STARTED' });
    expect(await requestProfile(pix)).toBe(200);
    await expect(bar(pix)).toContainText(/^\s*5\b/);
    await expect(pix.locator('balise-panel')).toHaveCount(1);
    await expect.poll(() => balise.badge()).toMatch(/^5/);
  });
});

test('a page that was let go is no page without Balise: it is loaded when it is looked at', async () => {
  await withPages(async ({ balise, pix, origin }) => {
    await pix.goto(`${PIX}/competences`);
    await expect(bar(pix)).toContainText(/^\s*3\b/);
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-count="3"]')).toBeVisible();
    await popup.evaluate(async (own) => {
      for (const { id, url } of (await chrome.tabs.query({ active: false })) as {
        id: number;
        url?: string;
      }[]) {
        if (!url?.startsWith(own)) await chrome.tabs.discard(id);
      }
    }, origin);
    await popup.reload();
    await expect(popup.locator('[data-count="3"]')).toBeVisible();
    await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  });
});
