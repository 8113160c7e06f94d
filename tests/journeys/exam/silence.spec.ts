/**
 * Nothing of ours in an exam, counted: every sign of a certification, in every way into the page that
 * gives it. A page that was prepared before it is shown: prerendered.spec.ts.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { NO_TRACE, tracesInPage } from '../../support/browser/page-facts.ts';
import { printCount } from '../../support/print-count.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { OurScripts } from '../support/our-scripts.ts';
import { requestProfile } from '../support/page-requests.ts';

declare const chrome: {
  runtime: { onMessage: { addListener: (heard: (message: { type: string }) => void) => void } };
};

/** Where each sign is given, and by what, once the page is there. */
const SIGNS: Record<string, { path: string; give?: () => unknown }> = {
  'the address': { path: '/certifications/31001' },
  'the newer address': { path: '/certifications-v2/31001' },
  'the event': {
    path: '/competences',
    give: () => window.dispatchEvent(new CustomEvent('pix:certification:start')),
  },
  'the message': {
    path: '/competences',
    give: () => window.postMessage({ event: 'pix:certification:start' }, '*'),
  },
  'the banner': {
    path: '/assessments/7001/challenges/0',
    give: () => {
      const banner = document.createElement('div');
      banner.className = 'assessment-banner assessment-banner--certification';
      document.body.append(banner);
    },
  },
  'the assessment’s document': {
    path: '/assessments/7001/challenges/0',
    give: () => fetch('/api/assessments/7001'),
  },
};

/** Each ends with the page that shows the path. */
const WAYS: Record<string, (pix: Page, path: string, context: BrowserContext) => Promise<Page>> = {
  load: async (pix, path) => {
    await pix.goto(PIX + path);
    return pix;
  },
  pushState: async (pix, path) => {
    await pix.goto(`${PIX}/verification-certificat`);
    await pix.evaluate((to) => history.pushState({}, '', to), path);
    return pix;
  },
  back: async (pix, path) => {
    await pix.goto(PIX + path);
    await pix.goto(`${PIX}/accueil`);
    await pix.goBack();
    return pix;
  },
  forward: async (pix, path) => {
    await pix.goto(`${PIX}/accueil`);
    await pix.goto(PIX + path);
    await pix.goBack();
    await pix.goForward();
    return pix;
  },
  'a new window': async (pix, path, context) => {
    await pix.goto(`${PIX}/accueil`);
    const opened = context.waitForEvent('page');
    await pix.evaluate((to) => void window.open(to), path);
    const exam = await opened;
    await exam.waitForLoadState();
    return exam;
  },
};

/** From now on, what is said in the page; a page's own code can hear it so. */
const hear = () => {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push(event.type);
    return dispatchEvent.call(this, event);
  };
  window.addEventListener('message', () => heard.push('message'));
};

/** All own names of the global objects, in the order in which they stand. */
const namesIn = () =>
  [window, document, navigator, XMLHttpRequest.prototype, Response.prototype].flatMap((holder) =>
    Reflect.ownKeys(holder).map(String),
  );

for (const [way, go] of Object.entries(WAYS)) {
  test(`whatever the sign, reached by ${way}: nothing of ours is there`, async ({
    balise,
    demo,
  }) => {
    const { context } = balise;
    // The assessment is a certification, as Pix says it.
    await context.route('**/api/assessments/7001', (route) =>
      route.fulfill({
        json: { data: { type: 'assessments', id: '7001', attributes: { type: 'CERTIFICATION' } } },
      }),
    );
    const own = await balise.openEmpty();
    await own.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      chrome.runtime.onMessage.addListener((message: { type: string }) => {
        told.push(message.type);
      });
    });
    const toldTo = () => own.evaluate(() => (window as unknown as { told: string[] }).told);
    let count = 0;
    for (const [sign, { path, give }] of Object.entries(SIGNS)) {
      const pix = await context.newPage();
      const page = await go(pix, path, context);
      const scripts = await OurScripts.watch(page);
      if (give) await page.evaluate(give);
      const what = `${sign}, by ${way}`;
      await expect.poll(() => page.evaluate(tracesInPage), what).toEqual(NO_TRACE);
      await expect.poll(() => scripts.listeners(), what).toEqual([]);
      expect(
        (await page.evaluate(namesIn)).filter((name) => /balise|pixPage|wxt/i.test(name)),
      ).toEqual([]);
      await page.evaluate(hear);
      const [before, saidBefore] = [await balise.stored(), (await toldTo()).length];
      demo.setCompetence('1.2', { earnedPix: 8 * (1 + (count % 5)), status: 'STARTED' });
      await requestProfile(page);
      await page.evaluate(() => new Promise((next) => requestIdleCallback(next, { timeout: 200 })));
      const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
      expect(heard.filter((type) => !type.startsWith('pix:'))).toEqual([]);
      expect(await balise.stored(), what).toEqual(before);
      const said = (await toldTo()).slice(saidBefore);
      // One word that it began, if it was not said yet, and no other.
      expect(
        said.filter((type) => type !== 'certification'),
        what,
      ).toEqual([]);
      expect(said.length, what).toBeLessThanOrEqual(1);
      count += 1;
      await page.close();
      await pix.close();
    }
    printCount(`${count} signs reached by ${way}: 0 elements, names, listeners, events, readings`);
  });
}
