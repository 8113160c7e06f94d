/** What we cost the competences page of Pix. */
import type { CDPSession, Page } from '@playwright/test';
import { inTab, type Bench } from '../bench-run.ts';
import { timeToPaint } from '../painted.ts';
import { addedRow, ratioRow, type Row } from '../row.ts';
import { inTurn, spreadOf } from '../stats.ts';

const COMPETENCES = 'https://app.pix.fr/competences';
const CARDS = { selector: 'article.competence-card', count: 16 };

/** All that anybody does at the start of a page is over by then. */
const SETTLED_MS = 1500;

interface Visit {
  /** Milliseconds until the sixteen cards are painted. */
  ready: number;
  /** Milliseconds of script, and of the main thread at work, from the start until all is quiet. */
  script: number;
  mainThread: number;
  /** Bytes held after a collection. */
  heap: number;
}

export async function pixPageRows(bench: Bench): Promise<Row[]> {
  const { rounds, small, without, peers } = bench;
  const sides = {
    ours: () => inTab(small, visit),
    theirs: () => inTab(without, visit),
    ...Object.fromEntries(peers.map(({ name, browser }) => [name, () => inTab(browser, visit)])),
  } as Record<string, () => Promise<Visit>>;
  const visits = await inTurn(rounds, sides);
  const spread = (side: string, of: (one: Visit) => number) =>
    spreadOf((visits[side] ?? []).map(of));
  const rowsOf = (side: string, who: string, limits: (number | null)[]) => [
    ratioRow(
      `Competences page${who}: app ready`,
      'the page alone',
      limits[0] ?? null,
      'ms',
      spread(side, ({ ready }) => ready),
      spread('theirs', ({ ready }) => ready),
    ),
    addedRow(
      `Script time on that page${who}`,
      'the page alone',
      limits[1] ?? null,
      'ms',
      spread(side, ({ script }) => script),
      spread('theirs', ({ script }) => script),
    ),
    addedRow(
      `Main-thread time on that page${who}`,
      'the page alone',
      limits[2] ?? null,
      'ms',
      spread(side, ({ mainThread }) => mainThread),
      spread('theirs', ({ mainThread }) => mainThread),
    ),
    addedRow(
      `Heap on that page${who}`,
      'the page alone',
      limits[3] ?? null,
      'MB',
      spread(side, ({ heap }) => heap / 1e6),
      spread('theirs', ({ heap }) => heap / 1e6),
    ),
  ];
  return [
    ...rowsOf('ours', '', [1.03, 8, 12, 1]),
    ...peers.flatMap(({ name }) => rowsOf(name, `, ${name}`, [])),
  ];
}

export async function visit(tab: Page): Promise<Visit> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const ready = await settle(tab);
  const { ScriptDuration = NaN, TaskDuration = NaN } = await metricsOf(session);
  const heap = await heapOf(session);
  return { ready, script: ScriptDuration * 1000, mainThread: TaskDuration * 1000, heap };
}

/** Goes there and waits until all is quiet; answers when the cards were painted. */
export async function settle(tab: Page): Promise<number> {
  const ready = await timeToPaint(tab, COMPETENCES, CARDS);
  await tab.waitForTimeout(SETTLED_MS);
  return ready;
}

/** Bytes that the page and all scripts in it hold, after a collection. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await metricsOf(session)).JSHeapUsedSize ?? NaN;
}

async function metricsOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}
