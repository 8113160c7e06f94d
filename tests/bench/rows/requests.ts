/** What we cost the requests of the page that are none of our business. */
import type { Page } from '@playwright/test';
import { inTab, type Bench } from '../bench-run.ts';
import { addedRow, plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';
import { heapOf } from './pix-page.ts';

const PAGE = 'https://app.pix.fr/plan-du-site';

/** Nobody has to answer it. */
const ADDRESS = 'data:,x';

const REQUESTS_A_BLOCK = 200;

/** The page's fetch, which is a proxy of ours, and one that no script of ours has touched. */
export async function fetchRow({ rounds, small }: Bench): Promise<Row> {
  return inTab(small, async (tab) => {
    await tab.goto(PAGE);
    const { ours, theirs } = await tab.evaluate(measureBlocks, {
      rounds,
      address: ADDRESS,
      requests: REQUESTS_A_BLOCK,
    });
    const title = 'An unrelated fetch through our page-world script';
    return addedRow(title, 'the page’s own', 20, 'µs', spreadOf(ours), spreadOf(theirs));
  });
}

/** Microseconds a request, in turn, within one page. */
async function measureBlocks(given: { rounds: number; address: string; requests: number }) {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const untouched = frame.contentWindow;
  if (!untouched) throw new Error('the frame has no window');
  const block = async (request: typeof fetch) => {
    const start = performance.now();
    for (let count = 0; count < given.requests; count += 1) await request(given.address);
    return ((performance.now() - start) * 1000) / given.requests;
  };
  const measures = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round <= given.rounds; round += 1) {
    const ours = await block((address) => window.fetch(address));
    const theirs = await block((address) => untouched.fetch(address));
    if (round === 0) continue;
    measures.ours.push(ours);
    measures.theirs.push(theirs);
  }
  return measures;
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
