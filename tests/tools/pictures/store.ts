/**
 * What the stores show: screenshots of 1280 × 800 and a tile of 440 × 280, in both languages. Every
 * picture of Balise is one of the real extension; only the words beside it are set here.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { pillOf, suggestionOf } from '../../journeys/support/panel.ts';
import { launchForPictures } from './browser.ts';

const FOLDER = 'docs/store/pictures';
const SCREEN = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };

const TEXTS = {
  fr: {
    site: 'https://app.pix.fr',
    headline: '3 sur 5. Et maintenant ?',
    lead: 'Balise dit quelles compétences Pix sont au niveau 1, combien il en manque pour être certifiable, et laquelle travailler ensuite.',
    promise: 'Rien ne sort sans ton accord.',
    unofficial: 'Compagnon non officiel pour Pix',
  },
  en: {
    site: 'https://app.pix.org',
    headline: '3 out of 5. What next?',
    lead: 'Balise says which Pix competences are at level 1, how many are missing to be certifiable, and which one to train next.',
    promise: 'Nothing leaves unless you ask.',
    unofficial: 'Unofficial companion for Pix',
  },
} as const;

type Language = keyof typeof TEXTS;

export async function picturesOfStore(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const language of ['fr', 'en'] as const) await inLanguage(language);
}

async function inLanguage(language: Language): Promise<void> {
  const { context, origin, close } = await launchForPictures({ colorScheme: 'light' });
  try {
    const demo = new DemoPix({ pupil: 'three-of-five' });
    await routeDemoPix(context, demo);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize(SCREEN);
    const { site } = TEXTS[language];

    await page.goto(`${site}/competences`);
    await suggestionOf(page).waitFor();
    const popup = await pictureOfPopup(context, origin);
    await page.screenshot({ path: `${FOLDER}/screenshot-${language}-2-panel.png` });

    await page.goto(`${site}/competences/recHmIWG6D0huq6Kx/evaluer`);
    await pillOf(page).waitFor();
    await page.screenshot({ path: `${FOLDER}/screenshot-${language}-3-question.png` });

    // Only now: with a certificate the popup is about that.
    await page.goto(`${site}/mes-certifications`);
    await page.locator('balise-panel [data-kept]').waitFor();
    await page.goto(`${origin}wallet.html`);
    await page
      .locator('[data-certificate] [data-exports]')
      .filter({ visible: true })
      .first()
      .waitFor();
    await page.screenshot({ path: `${FOLDER}/screenshot-${language}-4-wallet.png` });

    await page.goto('about:blank');
    await composed(page, SCREEN, screen(language, popup));
    await page.screenshot({ path: `${FOLDER}/screenshot-${language}-1-popup.png` });
    await composed(page, TILE, tile(language));
    await page.screenshot({ path: `${FOLDER}/tile-${language}.png` });
  } finally {
    await close();
  }
}

/** As a browser shows it: as high as what it holds. */
async function pictureOfPopup(context: BrowserContext, origin: string): Promise<string> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 360, height: 600 });
  await popup.goto(`${origin}popup.html`);
  await popup.locator('[data-suggestion]').waitFor();
  const png = await popup.locator('.popup').screenshot();
  await popup.close();
  return dataUrl(png);
}

const dataUrl = (png: Buffer) => `data:image/png;base64,${png.toString('base64')}`;

async function composed(page: Page, size: typeof SCREEN, body: string): Promise<void> {
  await page.setViewportSize(size);
  await page.setContent(`<style>
    * { margin: 0; box-sizing: border-box; }
    body { block-size: 100vh; background: #eaf4f3; color: #1b2138;
      font-family: system-ui, 'Noto Sans', 'Liberation Sans', sans-serif; }
    main { block-size: 100%; display: flex; align-items: center; }
    h1 { color: #0b5f6b; line-height: 1.15; }
  </style>${body}`);
}

function screen(language: Language, popup: string): string {
  const { headline, lead, promise, unofficial } = TEXTS[language];
  return `<style>
    main { justify-content: space-between; gap: 90px; padding: 0 120px; }
    h1 { font-size: 60px; }
    p { margin-block-start: 28px; font-size: 25px; line-height: 1.45; }
    small { display: block; margin-block-start: 34px; font-size: 19px; color: #59607a; }
    .popup { flex: none; inline-size: 430px; border-radius: 12px; box-shadow: 0 18px 50px #1b213833; }
  </style><main>
    <div><h1>${headline}</h1><p>${lead}</p><p><strong>${promise}</strong></p>
    <small>Balise · ${unofficial}</small></div>
    <img class="popup" src="${popup}" alt="">
  </main>`;
}

function tile(language: Language): string {
  const icon = dataUrl(readFileSync('public/icon/128.png'));
  const { unofficial } = TEXTS[language];
  return `<style>
    main { gap: 26px; padding: 0 34px; }
    img { inline-size: 112px; }
    h1 { font-size: 58px; }
    p { margin-block-start: 8px; font-size: 21px; line-height: 1.3; color: #59607a; }
  </style><main><img src="${icon}" alt=""><div><h1>Balise</h1><p>${unofficial}</p></div></main>`;
}
