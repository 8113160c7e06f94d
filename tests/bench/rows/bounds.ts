/**
 * What it costs to hold the most that one browser keeps of what comes by itself: fifty accounts with
 * ten years of days each, two hundred certificates with their PDFs (lib/domain/arrivals.ts).
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { toBase64 } from '../../../lib/crypto/base64.ts';
import { newDerivation, keyFromPassphrase } from '../../../lib/crypto/passphrase.ts';
import { ALWAYS_PLAIN } from '../../../lib/store/codec.ts';
import { contentsIn } from '../../../lib/store/contents.ts';
import { Store } from '../../../lib/store/store.ts';
import { sealedCopy } from '../../../lib/sync/sealed-copy.ts';
import { told } from '../../../lib/sync/sync-data.ts';
import { TOTAL_BYTES } from '../../../lib/sync/copies.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { MemoryArea, queue } from '../../support/storage/memory-area.ts';
import { MemoryFiles } from '../../support/storage/memory-files.ts';
import { inTab, type Bench } from '../bench-run.ts';
import { MOST_CERTIFICATES, mostStore, smallStore, type Items } from '../full-store.ts';
import { timeToPaint, type Shown } from '../painted.ts';
import { plainRow, ratioRow, type Row } from '../row.ts';
import { inTurn, spreadOf } from '../stats.ts';
import { putPdfs, putStore } from '../stored.ts';
import { POPUP, WALLET } from './pages.ts';

/** Files of tens of megabytes, and seconds each: a few times tell. */
const FILE_ROUNDS = 3;

const PROGRESS: Shown = { selector: '[data-chart] svg', count: 2 };
const SETTINGS: Shown = { selector: '[data-make-backup]', count: 1 };

export async function boundsRows(bench: Bench, now: number): Promise<Row[]> {
  const files = Array.from({ length: MOST_CERTIFICATES }, (_, index) => `file-${index}`);
  const items = await mostStore(now, files);
  const most = await bench.open([bench.build]);
  await inTab(most, async (tab) => {
    await tab.goto(`${bench.origin}manifest.json`);
    await putPdfs(tab, files);
    await putStore(tab, items);
  });
  const held = { ...bench, most };
  return [
    await paintedRow(held, 'Popup', 'popup.html', POPUP, 'small', 1.25),
    await paintedRow(held, 'Wallet: first card', 'wallet.html', WALLET, 'full', 4),
    await paintedRow(held, 'Progress: pictures', 'wallet.html#progress', PROGRESS, 'full', 2),
    ...(await fileRows(held, now)),
    plainRow(
      'Copy for the sync of all that it takes (no PDF, no days), at the bounds',
      TOTAL_BYTES / 1000,
      'kB',
      spreadOf([(await copySize(items, now)) / 1000]),
    ),
  ];
}

type Held = Bench & { most: Bench['small'] };

/** Each browser opens the page once for nothing, then to be measured: see pages.ts. */
async function paintedRow(
  bench: Held,
  title: string,
  page: string,
  shown: Shown,
  against: 'small' | 'full',
  limit: number,
): Promise<Row> {
  const { most, origin, rounds } = bench;
  const once = (browser: typeof most) =>
    inTab(browser, (tab) => timeToPaint(tab, `${origin}${page}`, shown));
  const open = (browser: typeof most) => async () => {
    await once(browser);
    return once(browser);
  };
  const { ours, theirs } = await inTurn(rounds, { ours: open(most), theirs: open(bench[against]) });
  const other = { small: 'a profile alone', full: 'the full store' }[against];
  return ratioRow(
    `${title} painted, at the bounds`,
    other,
    limit,
    'ms',
    spreadOf(ours),
    spreadOf(theirs),
  );
}

/** A backup of everything, and the same taken in by a browser that knows one pupil. */
async function fileRows(bench: Held, now: number): Promise<Row[]> {
  const { most, full, small, origin, folder } = bench;
  const before = await smallStore(now);
  const backupOf = (browser: typeof most, name: string) => () =>
    inTab(browser, async (tab) => {
      await openSettings(tab, origin);
      const started = performance.now();
      const downloading = tab.waitForEvent('download', { timeout: 120_000 });
      await tab.locator(SETTINGS.selector).click();
      const download = await downloading;
      const took = performance.now() - started;
      copyFileSync(await download.path(), join(folder, name));
      return took;
    });
  const rounds = Math.min(bench.rounds, FILE_ROUNDS);
  const made = await inTurn(rounds, {
    ours: backupOf(most, 'most.json'),
    theirs: backupOf(full, 'full.json'),
  });
  const restoreOf = (name: string) => () =>
    inTab(small, async (tab) => {
      await tab.goto(`${origin}manifest.json`);
      await putStore(tab, before);
      await openSettings(tab, origin);
      return restored(tab, join(folder, name));
    });
  const taken = await inTurn(rounds, {
    ours: restoreOf('most.json'),
    theirs: restoreOf('full.json'),
  });
  await inTab(small, async (tab) => {
    await tab.goto(`${origin}manifest.json`);
    await putStore(tab, before);
  });
  const row = (title: string, limit: number, { ours, theirs }: typeof made) => ({
    ...plainRow(`${title}, at the bounds`, limit, 'ms', spreadOf(ours)),
    against: `(the full store: ${Math.round(spreadOf(theirs).median)} ms)`,
  });
  return [row('Backup made', 10_000, made), row('Backup read and restored', 30_000, taken)];
}

async function openSettings(tab: Page, origin: string): Promise<void> {
  await tab.goto(`${origin}wallet.html#settings`);
  await tab.locator(SETTINGS.selector).waitFor();
}

async function restored(tab: Page, file: string): Promise<number> {
  await tab.locator('[data-open-row="restore"][aria-expanded="false"]').click();
  const group = tab.locator('[data-group="restore"]');
  const started = performance.now();
  await group.locator('input[type="file"]').setInputFiles(file);
  await group.locator('form .button.main').click({ timeout: 120_000 });
  await group
    .getByRole('status')
    .getByText(/est restaurée|is restored/)
    .waitFor({ timeout: 120_000 });
  return performance.now() - started;
}

/** Bytes that one computer's copy takes of the browser's quota. */
async function copySize(items: Items, now: number): Promise<number> {
  const area = new MemoryArea(structuredClone(items));
  const clock = () => ({ now, today: parisDay(now) });
  const store = new Store(area, queue(), clock, ALWAYS_PLAIN);
  const { result: all } = await store.change((change, state) =>
    contentsIn(change, state, new MemoryFiles()),
  );
  const accounts = Object.fromEntries(
    Object.entries(all.accounts).map(([key, { account }]) => [key, account]),
  );
  const { salts, sameAs } = all.salts ?? { salts: [], sameAs: {} };
  const derivation = newDerivation(1);
  const key = await keyFromPassphrase('a passphrase', derivation);
  const data = told({ salts, sameAs, accounts, certificates: all.certificates });
  const stored = { ...derivation, salt: toBase64(derivation.salt) };
  return (await sealedCopy(data, now, key, stored)).length;
}
