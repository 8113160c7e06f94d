/**
 * Large letters, as people set them in Chromium's settings: a least size of 20 and of 24 pixels, text at
 * 200 %; and wide letters. Every state of every surface stays readable: nothing cut, nothing on each other.
 */
import type { Page } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { daysThere } from '../../support/local-time.ts';
import { launchForMany } from '../../support/browser/launch.ts';
import { panelStates } from '../../support/states/panel-states.ts';
import { popupStates } from '../../support/states/popup-states.ts';
import type { Tour } from '../../support/states/visitor.ts';
import { walletStates } from '../../support/states/wallet-states.ts';
import {
  isTextOf,
  LARGE_SIZES,
  mainActionEnd,
  narrow,
  roomAfterCodes,
  type TextSizes,
  unreadable,
  USUAL_SIZES,
  widen,
} from '../../support/browser/unreadable.ts';
import { Balise, expect, test } from '../support/balise.ts';
import { answer, quit } from '../support/panel.ts';
import { visitorOf } from '../support/visitor.ts';

const HOST = 'balise-panel';

interface Api {
  settingsPrivate: {
    setPref: (name: string, value: number, page: string, done: (isSet: boolean) => void) => void;
  };
}

declare const chrome: Api;

/** The text of all pages, set as on Chromium's own page of settings. */
class TextSize {
  readonly #settings: Page;

  constructor(settings: Page) {
    this.#settings = settings;
  }

  async set({ least, begins }: TextSizes, page: Page): Promise<void> {
    await this.#settings.evaluate(
      async (sizes) => {
        for (const [name, value] of Object.entries(sizes)) {
          await new Promise((done) => {
            chrome.settingsPrivate.setPref(`webkit.webprefs.${name}`, value, '', done);
          });
        }
      },
      { minimum_font_size: least, minimum_logical_font_size: least, default_font_size: begins },
    );
    await expect.poll(() => page.evaluate(isTextOf, { least, begins })).toBe(true);
  }
}

interface Given {
  balise: Balise;
  demo: DemoPix;
  sizes: TextSize;
}

async function withSizes(look: (given: Given) => Promise<void>): Promise<void> {
  const browser = await launchForMany({ locale: 'fr-FR' });
  try {
    const demo = new DemoPix({ pupil: 'one-step-away' });
    await routeDemoPix(browser.context, demo);
    const { origin } = await browser.install();
    const settings = await browser.context.newPage();
    await settings.goto('chrome://settings');
    const balise = new Balise(browser.context, origin);
    await look({ balise, demo, sizes: new TextSize(settings) });
  } finally {
    await browser.close();
  }
}

/** @param host the element in whose shadow the surface is; null = the page */
async function lookAtAll(
  tour: Tour,
  page: Page,
  sizes: TextSize,
  { host = null, widths = [] }: { host?: string | null; widths?: readonly number[] },
  andThen?: (how: string) => Promise<void>,
): Promise<void> {
  const usual = page.viewportSize() ?? { width: 0, height: 0 };
  for await (const state of tour) {
    for (const size of LARGE_SIZES) {
      await sizes.set(size, page);
      const how = `${state}, ${JSON.stringify(size)}`;
      for (const width of [usual.width, ...widths]) {
        await page.setViewportSize({ ...usual, width });
        expect.soft(await page.evaluate(unreadable, host), `${how}, ${width}`).toEqual([]);
      }
      await page.setViewportSize(usual);
      await andThen?.(how);
    }
    await sizes.set(USUAL_SIZES, page);
    await page.evaluate(widen, host);
    for (const width of [usual.width, ...widths]) {
      await page.setViewportSize({ ...usual, width });
      const how = `${state}, wide letters, ${width}`;
      expect.soft(await page.evaluate(unreadable, host), how).toEqual([]);
      // Infinity where no circle stands.
      expect.soft(await page.evaluate(roomAfterCodes), how).toBeGreaterThan(0.5);
    }
    await page.setViewportSize(usual);
    await page.evaluate(narrow, host);
  }
}

test('the popup, its main button on the first screen', async () => {
  await withSizes(async ({ balise, sizes }) => {
    const popup = await balise.openPopup();
    const tour = popupStates(visitorOf(popup), Date.now(), daysThere(Date.now()));
    let seen = 0;
    await lookAtAll(tour, popup, sizes, {}, async (how) => {
      const end = await popup.evaluate(mainActionEnd);
      if (end === null || how.includes('"begins":32')) return;
      expect.soft(end, how).toBeLessThanOrEqual(600);
      seen += 1;
    });
    expect(seen).toBeGreaterThan(20);
  });
});

test('the wallet', async () => {
  await withSizes(async ({ balise, sizes }) => {
    const wallet = await balise.openWallet();
    await wallet.setViewportSize({ width: 1120, height: 800 });
    const now = Date.now();
    const address = `${balise.origin}wallet.html`;
    const tour = walletStates(visitorOf(wallet), address, now, daysThere(now));
    await lookAtAll(tour, wallet, sizes, { widths: [390, 320] });
  });
});

test('the panel and the pill', async () => {
  await withSizes(async ({ balise, demo, sizes }) => {
    const pix = await balise.context.newPage();
    const steps = { answer: () => answer(pix), quit: () => quit(pix) };
    await lookAtAll(panelStates(visitorOf(pix), demo, steps), pix, sizes, { host: HOST });
  });
});
