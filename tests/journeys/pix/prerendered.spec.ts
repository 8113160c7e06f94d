/**
 * Pages that the browser prepares before they are shown, as it does for what a page says will come next.
 * By another driver, and from a server: Playwright keeps Chromium from preparing any.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { TargetType, type Browser, type Page, type Protocol } from 'puppeteer-core';
import { DemoPix } from '../../demo-pix/index.ts';
import { serveDemoPix } from '../../demo-pix/https.ts';
import { BUILD, QUIET } from '../../support/browser/launch.ts';
import { NO_TRACE, tracesInPage } from '../../support/browser/page-facts.ts';
import { chromiumProgram } from '../../tools/machine/browsers.ts';

const PIX = 'https://app.pix.fr';

/**
 * Has the browser prepare a page; ends when its document stands. The browser is asked, not the page:
 * Chromium prepares nothing for a page that is looked into by itself.
 */
async function prepare(browser: Browser, pix: Page, path: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  const isReady = new Promise<void>((ready) => {
    const look = ({ targetInfo: { subtype, url, title } }: Protocol.Target.TargetCreatedEvent) => {
      if (subtype === 'prerender' && url === PIX + path && title.includes('Pix')) ready();
    };
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
  });
  await session.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  await pix.evaluate((to) => {
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = JSON.stringify({ prerender: [{ urls: [to], eagerness: 'immediate' }] });
    document.head.append(rules);
  }, path);
  await isReady;
  await session.detach();
}

/** A page that is shown. */
interface Shown {
  ask: <Found>(question: () => Found) => Promise<Found>;
  close: () => Promise<void>;
}

/**
 * Goes there as a link does. The page that was prepared takes the place of the one that was there, and the
 * driver has to find it anew.
 */
async function show(browser: Browser, pix: Page, path: string): Promise<Shown> {
  await pix.evaluate((to) => void setTimeout(() => (location.href = to)), path);
  const session = await browser.target().createCDPSession();
  const idOf = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
    const shown = targetInfos.find(
      ({ type, subtype, url }) => type === 'page' && !subtype && url === PIX + path,
    );
    return shown?.targetId ?? '';
  };
  await expect.poll(idOf).not.toBe('');
  const targetId = await idOf();
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
  const page = session.connection()?.session(sessionId);
  const ask = async <Found>(question: () => Found) => {
    const asked = { expression: `(${String(question)})()`, returnByValue: true };
    const answer = await page?.send('Runtime.evaluate', asked);
    if (!answer || answer.exceptionDetails) throw new Error(answer?.exceptionDetails?.text);
    return answer.result.value as Found;
  };
  const close = async () => {
    await session.send('Target.closeTarget', { targetId });
  };
  return { ask, close };
}

/** Whether the page that is shown had been prepared. */
function wasPrepared(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return ((navigation as { activationStart?: number } | undefined)?.activationStart ?? 0) > 0;
}

const hasPanel = () => document.querySelector('balise-panel') !== null;

/** Names of the page's global objects, and the source of what a page asks by. */
const facts = () => ({
  names: [window, document, navigator].flatMap((holder) => Reflect.ownKeys(holder).map(String)),
  open: Function.prototype.toString.call(XMLHttpRequest.prototype.open),
});

async function openPopup(browser: Browser): Promise<Page> {
  const worker = await browser.waitForTarget(
    (target) => target.type() === TargetType.SERVICE_WORKER,
  );
  const popup = await browser.newPage();
  await popup.goto(new URL('/popup.html', worker.url()).href);
  return popup;
}

test('a certification in a page that was prepared and is then shown: nothing of ours is in it', async () => {
  const demo = new DemoPix({ pupil: 'three-of-five' });
  const server = await serveDemoPix(demo);
  const profile = mkdtempSync(join(tmpdir(), 'balise-'));
  const browser = await puppeteer.launch({
    executablePath: chromiumProgram(),
    userDataDir: profile,
    pipe: true,
    enableExtensions: [BUILD],
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--lang=fr-FR',
      ...server.switches,
    ],
  });
  try {
    const popup = await openPopup(browser);
    const seen = (selector: string) =>
      popup.evaluate((one) => document.querySelector(one) !== null, selector);
    for (const path of ['/certifications/candidat/61001/informations', '/certifications/31001']) {
      const pix = await browser.newPage();
      await pix.goto(`${PIX}/competences`);
      await pix.waitForSelector('balise-panel');
      const usual = await pix.evaluate(facts);
      await prepare(browser, pix, path);
      // Nobody has been there yet.
      await expect.poll(() => seen('[data-count="3"]')).toBe(true);
      expect(await seen('[data-certification]')).toBe(false);
      const { ask, close } = await show(browser, pix, path);
      expect(await ask(wasPrepared), `${path} was prepared`).toBe(true);
      await expect.poll(() => seen('[data-certification]')).toBe(true);
      expect(await ask(tracesInPage)).toEqual(NO_TRACE);
      const there = await ask(facts);
      expect(there.open).toMatch(/^function open\(\) \{\s*\[native code\]\s*\}$/);
      expect(there.names.filter((name) => /balise|pixPage|wxt/i.test(name))).toEqual([]);
      expect(there.names.filter((name) => !usual.names.includes(name))).toEqual([]);
      await close();
    }
    // Another page of Pix that was prepared is read, and has its panel: when it is shown.
    const pix = await browser.newPage();
    await pix.goto(`${PIX}/competences`);
    await prepare(browser, pix, '/accueil');
    const { ask } = await show(browser, pix, '/accueil');
    expect(await ask(wasPrepared)).toBe(true);
    await expect.poll(() => ask(hasPanel)).toBe(true);
    expect(await ask(tracesInPage)).not.toEqual(NO_TRACE);
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
