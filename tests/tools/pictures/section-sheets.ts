/** Contact sheets of the wallet's other sections, whole: the progress over years, each form of the settings. */
import type { Page } from '@playwright/test';
import { addDays } from '../../../lib/domain/plain-date.ts';
import type { DayPoint } from '../../../lib/domain/training/history.ts';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { historyRecord } from '../../../lib/store/schema/history.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { smallStore } from '../../bench/full-store.ts';
import { visitorOf } from '../../journeys/support/visitor.ts';
import { historyUntil } from '../../support/records/history.ts';
import { put } from '../../support/states/visitor.ts';
import { inBrowser, inEveryWay, write, type Row } from './sheet-page.ts';

/** What the pupil has earned, one figure a competence. */
const PIX_NOW = [21, 0, 0, 1, 8, 0, 0, 0, 0, 6, 0, 0, 0, 15, 0, 3];

export async function ofProgress(): Promise<void> {
  const today = parisDay(Date.now());
  const over = (days: number, every: number) =>
    historyUntil(today, PIX_NOW, { years: days / 365, every });
  const before = over(40, 4).map((point) => ({ ...point, day: addDays(point.day, -10) }));
  const one: DayPoint = { day: today, pix: [...PIX_NOW] };
  const nought = PIX_NOW.map((pix, at) => (at === 0 ? 0 : pix));
  const histories: Record<string, DayPoint[]> = {
    'one day': [one],
    'two days': [{ day: addDays(today, -1), pix: nought }, one],
    'a day of ten points, after three': [
      ...[9, 6, 3].map((ago) => ({ day: addDays(today, -ago), pix: nought })),
      { day: today, pix: nought.map((pix, at) => (at === 0 ? 10 : pix)) },
    ],
    '80 days': over(80, 1),
    'three years': over(3 * 365, 6),
    'a fall after a reset': [...before, { day: addDays(today, -3), pix: nought }],
  };
  await inWallet(async (page, address) => {
    const rows: Row[] = [];
    for (const [name, points] of Object.entries(histories)) {
      const stored = await smallStore(Date.now());
      const key = Object.keys(stored).find((one) => one.startsWith('history:')) ?? '';
      await page.goto(`${address}#help`);
      await put(visitorOf(page), { ...stored, [key]: seal(historyRecord, points) });
      await page.goto(`${address}#progress`);
      await page.reload();
      await page.locator('[data-group="pix"]').waitFor();
      const byArea = page.locator('[data-group="count"] .by button');
      if (await byArea.isVisible()) await byArea.click();
      rows.push({ name, shots: await inEveryWay(page, ['16px'], true) });
    }
    await write(page.context(), 'progress', rows, 960, 1);
  });
}

export async function ofSettings(): Promise<void> {
  await inWallet(async (page, address) => {
    const rows: Row[] = [];
    await page.goto(address);
    await put(visitorOf(page), await smallStore(Date.now()));
    await page.goto(`${address}#settings`);
    await page.reload();
    await page.locator('[data-open-row]').first().waitFor();
    rows.push({ name: 'settings', shots: await inEveryWay(page, ['16px', '32px']) });
    const forms = await page
      .locator('[data-open-row]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-open-row') ?? ''));
    for (const row of forms) {
      await page.locator(`[data-open-row="${row}"]`).click();
      rows.push({ name: `settings, ${row}`, shots: await inEveryWay(page, ['16px'], true) });
    }
    await write(page.context(), 'settings', rows, 800, 2);
  });
}

async function inWallet(take: (page: Page, address: string) => Promise<void>): Promise<void> {
  await inBrowser({ locale: 'fr-FR' }, async (context, origin) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 720 });
    await take(page, `${origin}wallet.html`);
  });
}
