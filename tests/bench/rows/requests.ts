/** What we cost the requests of the page that are none of our business. */
import type { Page } from '@playwright/test';
import { inTab, type Bench } from '../bench-run.ts';
import { pairedRow, plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';
import { heapOf } from './pix-page.ts';

const PAGE = 'https://app.pix.fr/plan-du-site';

/** Nobody has to answer it. */
const ADDRESS = 'data:,x';

const REQUESTS_A_BLOCK = 20;

/** Short blocks, many of them: what the machine does meanwhile then falls on two neighbours alike. */
const BLOCKS_A_ROUND = 40;

declare global {
  interface Window {
    /** The page's own fetch, kept before any script of ours starts. */
    ownFetch?: typeof fetch;
  }
}

/** The page's fetch, which is a proxy of ours, and the same one without it, in the same window. */
export async function fetchRow({ rounds, small }: Bench): Promise<Row> {
  return inTab(small, async (tab) => {
    await tab.addInitScript(() => {
      // Called by way of the window, as the page's is.
      window.ownFetch = window.fetch;
    });
    await tab.goto(PAGE);
    const { ours, theirs } = await tab.evaluate(measureBlocks, {
      blocks: rounds * BLOCKS_A_ROUND,
      address: ADDRESS,
      requests: REQUESTS_A_BLOCK,
    });
    const title = 'An unrelated fetch through our page-world script';
    return pairedRow(title, 'the page’s own', 20, 'µs', ours, theirs);
  });
}

/** Microseconds a request, A B B A, within one page; the two of one turn stand at the same place. */
async function measureBlocks(given: { blocks: number; address: string; requests: number }) {
  if (!window.ownFetch || window.ownFetch === window.fetch) {
    throw new Error('there is no proxy to measure');
  }
  const block = async (name: 'fetch' | 'ownFetch') => {
    const start = performance.now();
    for (let count = 0; count < given.requests; count += 1) await window[name]?.(given.address);
    return ((performance.now() - start) * 1000) / given.requests;
  };
  const measures = { fetch: [] as number[], ownFetch: [] as number[] };
  await block('fetch');
  await block('ownFetch');
  for (let count = 0; count < given.blocks; count += 1) {
    const order =
      count % 2 === 0 ? (['fetch', 'ownFetch'] as const) : (['ownFetch', 'fetch'] as const);
    for (const name of order) measures[name].push(await block(name));
  }
  return { ours: measures.fetch, theirs: measures.ownFetch };
}

/** Growth of the heap over many requests; each round in a page of its own. */
export async function fetchHeapRow({ rounds, small }: Bench): Promise<Row> {
  const growths: number[] = [];
  for (let round = 0; round < Math.min(5, rounds); round += 1) {
    growths.push(await inTab(small, growthOver10000));
  }
  return plainRow('Heap growth over 10,000 fetches', 0.5, 'MB', spreadOf(growths));
}

async function growthOver10000(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable');
  await tab.goto(PAGE);
  const many = (count: number) =>
    tab.evaluate(
      async ([address, times]) => {
        for (let done = 0; done < times; done += 100) {
          await Promise.all(Array.from({ length: 100 }, () => fetch(address)));
        }
      },
      [ADDRESS, count] as const,
    );
  await many(500);
  const before = await heapOf(session);
  await many(10_000);
  return ((await heapOf(session)) - before) / 1e6;
}
