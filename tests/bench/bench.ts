/**
 * `npm run bench [-- --quick] [-- --rounds N] [-- --peer DIR]… [-- --only STEP]…`: every figure that must be kept,
 * measured side by side in one run, printed and written to docs/bench.md. A quick run has few rounds;
 * it and a run of some steps only are printed, not written. `--only page-floor` says where the time on
 * a Pix page goes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DemoPix } from '../demo-pix/index.ts';
import { routeDemoPix } from '../demo-pix/playwright.ts';
import { Excuse } from '../tools/machine/browsers.ts';
import { inTab, type Bench, type Peer } from './bench-run.ts';
import { launch, originOf, type Browser } from './browsers.ts';
import { CERTIFICATES, fullStore, smallStore } from './full-store.ts';
import { page, table } from './report.ts';
import type { Row } from './row.ts';
import { boundsRows } from './rows/bounds.ts';
import { followingRows } from './rows/following.ts';
import type { Shown } from './painted.ts';
import { levelReachedRows } from './rows/level-reached.ts';
import { longestTaskRows } from './rows/longest-task.ts';
import { questionPageRow } from './rows/question-page.ts';
import { historyRows } from './rows/history.ts';
import { fullStoreRow, peerPopupRows, POPUP, popupRows, WALLET, walletRow } from './rows/pages.ts';
import { pageFloorRows } from './rows/page-floor.ts';
import { pixPageRows } from './rows/pix-page.ts';
import { fetchHeapRow, fetchRow } from './rows/requests.ts';
import { sizeRows } from './rows/sizes.ts';
import { thinkingRow } from './rows/thinking.ts';
import { markupOf, writeTwin } from './static-twin.ts';
import { putPdfs, putStore } from './stored.ts';

const BUILD = resolve('.output/chrome-mv3');
const ROUNDS = 25;
const QUICK_ROUNDS = 5;

/** They explain a row, and are no row themselves: measured only when they are named. */
const ON_DEMAND = ['page-floor'];

async function main(): Promise<void> {
  const started = Date.now();
  const { quick, only, peerFolders, rounds } = wanted(process.argv.slice(2));
  execFileSync('npx', ['--no-install', 'wxt', 'build'], { stdio: 'ignore' });
  const folder = mkdtempSync(join(tmpdir(), 'balise-bench-'));
  const open: Browser[] = [];
  try {
    const now = Date.now();
    const demo = new DemoPix({ pupil: 'three-of-five' });
    const bench = await prepare(folder, rounds, now, peerFolders, demo, open);
    const rows = await measure(bench, now, only);
    const minutes = (Date.now() - started) / 60_000;
    const browser = `Chromium ${bench.full.context.browser()?.version() ?? 'of unknown version'}`;
    console.log(table(rows));
    console.log(`${rounds} rounds, ${minutes.toFixed(1)} minutes`);
    if (quick || only.length > 0) return;
    const text = page(rows, { browser, rounds, minutes, build: commit() });
    writeFileSync('docs/bench.md', text);
    execFileSync('npx', ['--no-install', 'prettier', '--write', 'docs/bench.md']);
  } finally {
    for (const one of open) await one.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function wanted(given: string[]) {
  const all = (option: string) =>
    given.flatMap((word, at) => (word === option ? [given[at + 1] ?? ''] : []));
  const peerFolders = all('--peer').map((folder) => resolve(folder));
  const quick = given.includes('--quick');
  const rounds = Number(all('--rounds')[0] ?? (quick ? QUICK_ROUNDS : ROUNDS));
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('How many rounds?');
  return { quick, only: all('--only'), peerFolders, rounds };
}

/** Fills the stores, makes the static twins from the rendered pages, and opens all browsers. */
async function prepare(
  folder: string,
  rounds: number,
  now: number,
  peerFolders: string[],
  demo: DemoPix,
  open: Browser[],
): Promise<Bench> {
  const origin = originOf(BUILD);
  const profiles = { full: join(folder, 'full'), small: join(folder, 'small') };
  const twinFolder = join(folder, 'twin');
  const files = Array.from({ length: CERTIFICATES }, (_, index) => `file-${index}`);

  const first = await launch([BUILD], profiles.full);
  try {
    await inTab(first, async (tab) => {
      await tab.goto(`${origin}manifest.json`);
      await putPdfs(tab, files);
      await putStore(tab, await fullStore(now, files));
    });
    const pages = {
      'popup.html': await rendered(first, `${origin}popup.html`, POPUP),
      // With all of its cards, though the first one alone is waited for.
      'wallet.html': await rendered(first, `${origin}wallet.html`, {
        ...WALLET,
        count: CERTIFICATES,
      }),
    };
    writeTwin(twinFolder, BUILD, pages);
  } finally {
    await first.close();
  }

  const opened = async (extensions: string[], profile?: string) => {
    const browser = await launch(extensions, profile);
    open.push(browser);
    await routeDemoPix(browser.context, demo);
    return browser;
  };
  const full = await opened([BUILD, twinFolder], profiles.full);
  const small = await opened([BUILD], profiles.small);
  const without = await opened([]);
  await inTab(small, async (tab) => {
    await tab.goto(`${origin}manifest.json`);
    await putStore(tab, await smallStore(now));
  });
  const twin = originOf(twinFolder);
  // A page of each extension stays open, so that no measure has to start its process.
  await stay(full, `${origin}manifest.json`);
  await stay(full, `${twin}manifest.json`);
  await stay(small, `${origin}manifest.json`);
  const peers: Peer[] = [];
  for (const peerFolder of peerFolders) peers.push(await peerIn(peerFolder, opened));
  return {
    rounds,
    build: BUILD,
    folder,
    open: opened,
    origin,
    twin,
    full,
    small,
    without,
    peers,
    demo,
  };
}

async function rendered(browser: Browser, address: string, shown: Shown): Promise<string> {
  return inTab(browser, async (tab) => {
    await tab.goto(address);
    await tab
      .locator(shown.selector)
      .nth(shown.count - 1)
      .waitFor({ state: 'attached' });
    return markupOf(tab);
  });
}

async function stay(browser: Browser, address: string): Promise<void> {
  const tab = await browser.tab();
  await tab.goto(address);
}

async function peerIn(
  folder: string,
  opened: (extensions: string[]) => Promise<Browser>,
): Promise<Peer> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    name: string;
    action?: { default_popup?: string };
  };
  const popup = manifest.action?.default_popup;
  const browser = await opened([folder]);
  const origin = originOf(folder);
  await stay(browser, `${origin}manifest.json`);
  const name = manifest.name.startsWith('__MSG_')
    ? (folder.split('/').at(-1) ?? '')
    : manifest.name;
  return { name, folder, browser, popup: popup ? new URL(popup, origin).href : null };
}

async function measure(bench: Bench, now: number, only: readonly string[]): Promise<Row[]> {
  const steps: Record<string, () => Promise<Row | Row[]>> = {
    popup: () => popupRows(bench),
    'full-store': () => fullStoreRow(bench),
    wallet: () => walletRow(bench),
    peers: () => peerPopupRows(bench),
    'pix-page': () => pixPageRows(bench),
    fetch: () => fetchRow(bench),
    'fetch-heap': () => fetchHeapRow(bench),
    following: () => followingRows(bench),
    'longest-task': () => longestTaskRows(bench),
    'level-reached': () => levelReachedRows(bench),
    'question-page': () => questionPageRow(bench),
    thinking: () => thinkingRow(bench),
    history: async () => historyRows(bench, await smallStore(now), now),
    bounds: () => boundsRows(bench, now),
    sizes: () => sizeRows(bench.build),
    'page-floor': () => pageFloorRows(bench),
  };
  const rows: Row[] = [];
  for (const [name, step] of Object.entries(steps)) {
    if (only.length > 0 ? !only.includes(name) : ON_DEMAND.includes(name)) continue;
    const measured = [await step()].flat();
    for (const { title, result } of measured) console.error(`${title}: ${result}`);
    rows.push(...measured);
  }
  return rows;
}

function commit(): string {
  const git = (...words: string[]) => execFileSync('git', words, { encoding: 'utf8' }).trim();
  try {
    return `commit ${git('log', '-1', '--format=%h, %cs')}`;
  } catch {
    return 'an unknown commit';
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Excuse ? error.message : error);
  process.exitCode = 1;
});
