/** What a longer history costs the popup: it must not even read it. */
import { inTab, type Bench } from '../bench-run.ts';
import { rawHistory, type Items } from '../full-store.ts';
import { timeToPaint } from '../painted.ts';
import { ratioRow, type Row } from '../row.ts';
import { inTurn, spreadOf } from '../stats.ts';
import { putStore } from '../stored.ts';
import { POPUP } from './pages.ts';

const DAYS = 80;

/** @param items the store to lengthen the histories of */
export async function historyRows(bench: Bench, items: Items, now: number): Promise<Row[]> {
  const { small, origin, rounds } = bench;
  const openWith = (times: number) => {
    const store = withHistory(items, DAYS * times, now);
    return async () => {
      await inTab(small, async (page) => {
        await page.goto(`${origin}manifest.json`);
        await putStore(page, store);
      });
      return inTab(small, (tab) => timeToPaint(tab, `${origin}popup.html`, POPUP));
    };
  };
  const { once, ten, hundred } = await inTurn(rounds, {
    once: openWith(1),
    ten: openWith(10),
    hundred: openWith(100),
  });
  const row = (times: number, limit: number, measures: number[]) =>
    ratioRow(
      `Popup with a history ${times} × longer`,
      `${DAYS} days`,
      limit,
      'ms',
      spreadOf(measures),
      spreadOf(once),
    );
  return [row(10, 1.1, ten), row(100, 1.1, hundred)];
}

function withHistory(items: Items, days: number, now: number): Items {
  const long = { v: 1, data: rawHistory(days, now) };
  return Object.fromEntries(
    Object.entries(items).map(([key, value]) => [key, key.startsWith('history:') ? long : value]),
  );
}
