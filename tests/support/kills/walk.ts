/**
 * The browser itself is killed in the middle of what changes how things are sealed, or where they lie.
 * At its next start, on the same profile, all is there or all is gone, and nothing is said to be lost.
 */
import { cpSync, rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { CODE, markedBackup, PDF_DIGEST } from '../gone/filling.ts';
import type { Desk, OpenPage } from '../old-stores/desk.ts';
import { opened, restore, savedFile, unlock } from '../old-stores/look.ts';
import { whatIsKept } from '../browser/page-facts.ts';
import { typeIn } from '../states/visitor.ts';
import { DEEDS, NEXT, PASSPHRASE, type Deed, type State } from './deeds.ts';

/** One run of the browser on the profile. */
export interface MortalRun {
  desk: Desk;
  close: () => Promise<void>;
  /** Ends it as a power cut would: nothing is written any more. Resolves once it is gone. */
  kill: () => Promise<void>;
}

type Start = () => Promise<MortalRun>;

/** Spread evenly over 0 to 1, however many there are; the same each time. */
const spread = (turn: number) => (turn * 0.618_033_988_75) % 1;

/** @returns a line of counts */
export async function dieInTheMiddle(
  profile: string,
  start: Start,
  kills: number,
): Promise<string> {
  const filled = await fill(profile, start);
  const ends: Record<string, number> = {};
  try {
    for (let turn = 0; turn < kills; turn += 1) {
      const deed = DEEDS[turn % DEEDS.length];
      if (!deed) continue;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      cpSync(filled[deed.from], profile, { recursive: true, verbatimSymlinks: true });
      const { how, state } = await dieDuring(deed, start, spread(turn + 1));
      expect(deed.ends, `${deed.name}, killed ${how}`).toContain(state);
      ends[state] = (ends[state] ?? 0) + 1;
    }
  } finally {
    for (const folder of Object.values(filled)) rmSync(folder, { recursive: true, force: true });
  }
  const counts = Object.entries(ends).map(([state, count]) => `${count} × ${state}`);
  return `browser killed ${kills} times: ${counts.join(', ')}; 0 in between`;
}

/** Profiles to begin from, the browser closed. */
async function fill(profile: string, start: Start): Promise<Record<Deed['from'], string>> {
  const all = `${profile}-all`;
  const locked = `${profile}-locked`;
  const first = await start();
  await opened(first.desk, 'wallet.html#settings', async (page) =>
    restore(page, await markedBackup(), null),
  );
  await first.close();
  cpSync(profile, all, { recursive: true, verbatimSymlinks: true });
  const second = await start();
  await opened(second.desk, 'wallet.html#settings', async (page) => {
    const [lock] = DEEDS;
    await lock?.prepare(page);
    await lock?.press(page);
    await page.see(lock?.done ?? '');
  });
  await second.close();
  cpSync(profile, locked, { recursive: true, verbatimSymlinks: true });
  return { all, [PASSPHRASE]: locked };
}

/** @param share of the time that the whole of it takes at most */
async function dieDuring(
  deed: Deed,
  start: Start,
  share: number,
): Promise<{ how: string; state: string }> {
  const run = await start();
  const page = await run.desk.open(deed.page);
  await deed.prepare(page);
  const from = performance.now();
  // What is still asked of a browser that dies is never answered.
  const isDone = deed
    .press(page)
    .then(() => page.see(deed.done))
    .then(
      () => true,
      () => false,
    );
  // Killed when a part of the time has gone that a machine like this needs, or once it is done.
  const wait = new Promise<false>((end) => setTimeout(() => end(false), share * LONGEST_MS));
  const ended = await Promise.race([isDone, wait]);
  const after = Math.round(performance.now() - from);
  await run.kill();
  const next = await start();
  const state = await stateOf(next.desk, deed.ends);
  await next.close();
  return { how: `${after} ms after the press${ended ? ', once it was done' : ''}`, state };
}

/** Under which the wallet hands the PDF out. */
const PDF_NAME = 'pix-certificat-2026-05-20-officiel.pdf';

/** Longer than any of them takes on a quiet machine: the passphrase's key alone is half a second. */
const LONGEST_MS = 1200;

/** What stands there at last: what a start sets right is waited for. */
async function stateOf(desk: Desk, ends: readonly State[]): Promise<string> {
  // Not the list: as long as that is open, a deletion can be undone.
  const settings = await desk.open('wallet.html#settings');
  let state = '';
  await expect
    .poll(async () => (state = await seenState(settings)), { message: ends.join(' or ') })
    .toMatch(new RegExp(`^(?:${ends.join('|')}|locked)$`));
  if (state !== 'locked') return state;
  const page = await desk.open('wallet.html');
  for (const passphrase of [PASSPHRASE, NEXT] as const) {
    await unlock(page, passphrase);
    await page.see('[data-certificate] [data-official-pdf], [data-group="unlock"] [role="alert"]');
    if (!(await page.evaluate(isOpen, null))) {
      await typeIn(page, '[data-group="unlock"] [type="password"]', '');
      continue;
    }
    const { sha256 } = await savedFile(desk, page, CODE, PDF_NAME);
    return sha256 === PDF_DIGEST ? passphrase : 'another PDF';
  }
  return 'opened by none';
}

const isOpen = () => document.querySelector('[data-certificate]') !== null;

/** A state's name, `locked`, or what stands there instead. */
async function seenState(page: OpenPage): Promise<string> {
  const failures = await page.evaluate(
    () =>
      [...document.querySelectorAll('[data-failure], [data-remedy]')].map((one) => one.textContent),
    null,
  );
  if (failures.length > 0) return failures.join(' ');
  if (await page.evaluate(() => document.querySelector('[data-group="unlock"]') !== null, null)) {
    return 'locked';
  }
  const { records, files } = await page.evaluate(whatIsKept, null);
  const accounts = Object.keys(records).filter((key) => key.startsWith('account:')).length;
  const { data = [] } = Object(records.wallet) as { data?: unknown[] };
  const certificates = Number(JSON.stringify(data).includes(CODE));
  // What is named by nobody, its key gone with the record, cannot be read: it goes within the day.
  const pdfs = files.filter((digest) => digest === PDF_DIGEST).length;
  const held = `${accounts} ${certificates} ${pdfs}`;
  return NAMED[held] ?? `${held} of ${files.length}`;
}

/** Accounts, certificates, and PDFs that can be read, byte for byte. */
const NAMED: Readonly<Record<string, State>> = {
  '1 1 1': 'all',
  '0 1 1': 'no account',
  '1 0 0': 'no certificate',
  '0 0 0': 'nothing',
};
