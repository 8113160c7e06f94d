/**
 * Contact sheets: every state of a surface on one picture, to be opened and judged. Rows are states,
 * columns light and dark, at 100 and at 200 % text.
 */
import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DemoPix } from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { answer, openPanel, panelOf, quit } from '../../journeys/support/panel.ts';
import { visitorOf } from '../../journeys/support/visitor.ts';
import { ofProgress, ofSettings } from './section-sheets.ts';
import { inBrowser, inEveryWay, SHEETS, write, type Row } from './sheet-page.ts';
import { panelStates } from '../../support/states/panel-states.ts';
import { popupStates } from '../../support/states/popup-states.ts';
import { walletStates } from '../../support/states/wallet-states.ts';
import { put } from '../../support/states/visitor.ts';
import { inTheWallet, manyCertificates, manyWallet } from '../../support/records/wallet-records.ts';
import { glanceOf } from '../../support/states/popup-states.ts';
import { daysAt } from '../../../lib/time/days.ts';
import { parisDay } from '../../../lib/time/paris.ts';

const SURFACES: Record<string, () => Promise<void>> = {
  popup: async () => {
    for (const language of ['fr', 'en'] as const) await ofPopup(language);
  },
  panel: async () => {
    await ofPanel(1366, 625);
    await ofPanel(1024, 600);
  },
  'panel-phone': () => ofPanel(390, 844),
  wallet: async () => {
    for (const language of ['fr', 'en'] as const) await ofWallet(language);
  },
  'wallet-states': ofWalletStates,
  progress: ofProgress,
  settings: ofSettings,
};

/** @param only of which surface; without it, of all */
export async function contactSheets(only?: string): Promise<void> {
  mkdirSync(SHEETS, { recursive: true });
  for (const [name, take] of Object.entries(SURFACES)) {
    if (only === undefined || only === name) await take();
  }
}

async function ofPopup(language: 'fr' | 'en'): Promise<void> {
  await inBrowser({ locale: language === 'fr' ? 'fr-FR' : 'en-GB' }, async (context, origin) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 360, height: 600 });
    await page.goto(`${origin}popup.html`);
    const rows: Row[] = [];
    const now = Date.now();
    for await (const name of popupStates(visitorOf(page), now, daysAt(now), language)) {
      rows.push({ name, shots: await inEveryWay(page, ['16px', '32px']) });
    }
    await write(context, `popup-${language}`, rows, 270);
  });
}

async function ofPanel(width: number, height: number): Promise<void> {
  await inBrowser({}, async (context) => {
    const demo = new DemoPix({ pupil: 'one-step-away' });
    await routeDemoPix(context, demo);
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    const rows: Row[] = [];
    const onPix = { answer: () => answer(page), quit: () => quit(page) };
    const tour = width < PHONE ? phoneStates(page) : panelStates(visitorOf(page), demo, onPix);
    for await (const name of tour) {
      rows.push({ name, shots: await inEveryWay(page) });
    }
    await write(context, `panel-${width}x${height}`, rows, Math.min(width, 540));
  });
}

/** Below it the panel is a pill that opens a sheet. */
const PHONE = 600;

async function* phoneStates(page: Page): AsyncGenerator<string, void, void> {
  await page.goto('https://app.pix.fr/competences');
  await page.locator('article.competence-card').first().waitFor();
  await page.goto('https://app.pix.fr/competences/recHmIWG6D0huq6Kx/details');
  await panelOf(page).waitFor();
  yield 'on a phone, at rest';
  await openPanel(page);
  yield 'on a phone, opened';
}

/** With none, one, three, seven and twenty certificates; every status; a name of forty letters. */
async function ofWallet(language: 'fr' | 'en'): Promise<void> {
  await inBrowser({ locale: language === 'fr' ? 'fr-FR' : 'en-GB' }, async (context, origin) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 720 });
    const today = parisDay(Date.now());
    const rows: Row[] = [];
    const show = async (name: string, certificates: Parameters<typeof inTheWallet>[0]) => {
      await page.goto(`${origin}wallet.html`);
      await put(visitorOf(page), { ...glanceOf({ language }), ...inTheWallet(certificates) });
      await page.reload();
      await page.locator('[data-empty], [data-certificate]').first().waitFor();
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details.others')) one.setAttribute('open', '');
      });
      rows.push({ name, shots: await inEveryWay(page, ['16px'], true) });
    };
    for (const count of [0, 1, 3, 7, 20]) {
      await show(`wallet of ${count}`, manyCertificates(count, today));
    }
    await show('every status, overdue, of two holders', manyWallet(today));
    const [one] = manyCertificates(1, today, 'Marie-Alexandrine Bartholomé-Vandenbroek');
    if (one) await show('a name of forty letters', [one]);
    await write(context, `wallet-${language}`, rows, 960, 1);
  });
}

async function ofWalletStates(): Promise<void> {
  await inBrowser({ locale: 'fr-FR' }, async (context, origin) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 720 });
    const address = `${origin}wallet.html`;
    await page.goto(address);
    const rows: Row[] = [];
    const now = Date.now();
    for await (const name of walletStates(visitorOf(page), address, now, daysAt(now))) {
      rows.push({ name, shots: await inEveryWay(page) });
    }
    await write(context, 'wallet-states', rows, 640);
  });
}
