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

/** Nothing of ours, and nothing that the page began, is under way any more when it is loaded again. */
const REST_MS = 600;
const LOADS = 5;

interface Visit {
  /**
   * Milliseconds until the sixteen cards are painted, each time that the page is loaded again: the first
   * time in a tab swings by half with what the browser has to make for it.
   */
  ready: number[];
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
  const readiness = (side: string) => spreadOf((visits[side] ?? []).flatMap(({ ready }) => ready));
  const rowsOf = (side: string, who: string, limits: (number | null)[]) => [
    ratioRow(
      `Competences page${who}: app ready`,
      'the page alone',
      limits[0] ?? null,
      'ms',
      readiness(side),
      readiness('theirs'),
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
    ...rowsOf('ours', '', [1.05, null, null, null]),
    ...peers.flatMap(({ name }) => rowsOf(name, `, ${name}`, [])),
  ];
}

export async function visit(tab: Page): Promise<Visit> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await settle(tab);
  const { ScriptDuration = NaN, TaskDuration = NaN } = await metricsOf(session);
  const heap = await heapOf(session);
  const ready: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    ready.push(await timeToPaint(tab, COMPETENCES, CARDS));
    await tab.waitForTimeout(REST_MS);
  }
  return { ready, script: ScriptDuration * 1000, mainThread: TaskDuration * 1000, heap };
}

/** Goes there and waits until the cards are painted and all is quiet. */
export async function settle(tab: Page): Promise<void> {
  await timeToPaint(tab, COMPETENCES, CARDS);
  await tab.waitForTimeout(SETTLED_MS);
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
