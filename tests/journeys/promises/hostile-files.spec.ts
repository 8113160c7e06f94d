/**
 * Files made to hang, to fill the memory, or to break whoever reads them, given to the wallet one after
 * the other. What it costs is measured by `npm run promises`; here nothing hangs, and the form is there.
 */
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { hostileFiles, IS_FULL } from '../../support/hostile/files.ts';
import {
  extensionRenderers,
  forgetHighest,
  highest,
  present,
} from '../../support/hostile/renderer-memory.ts';
import { expect, test } from '../support/balise.ts';

/** MB that reading a file may add, and the longest task of the page, in milliseconds. */
const MOST_MEMORY = 300;
const LONGEST_TASK = 100;

/** The longest pause of an empty page on a machine whose figures mean something. */
const CALM = 20;

async function longestPause(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const started = performance.now();
        let before = started;
        let longest = 0;
        port1.onmessage = () => {
          const at = performance.now();
          longest = Math.max(longest, at - before);
          before = at;
          if (at - started < 3000) port2.postMessage(null);
          else resolve(longest);
        };
        port2.postMessage(null);
      }),
  );
}

test('hostile files: none hangs, each has its sentence and the form', async ({ balise }) => {
  const empty = await balise.context.newPage();
  const calm = IS_FULL ? await longestPause(empty) : 0;
  const page = await balise.context.newPage();
  // What would take for ever is given up by a clock that the test winds on.
  if (!IS_FULL) await page.clock.install();
  await page.goto(`${balise.origin}wallet.html`);
  const input = page.locator('input[type=file]');
  await expect(input).toBeAttached();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('crash', () => complaints.push('the page crashed'));
  await page.evaluate(() => {
    const kept = globalThis as unknown as { longest: number };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: 'longtask' });
  });
  const renderers = IS_FULL ? extensionRenderers() : [];
  const atRest = new Map(renderers.map((pid) => [pid, present(pid)]));
  const grown = () => Math.max(0, ...[...atRest].map(([pid, before]) => highest(pid) - before));
  const state = page.locator('[data-pdf]');
  const path = test.info().outputPath('hostile.pdf');
  let most = { name: '', grown: 0 };
  let slowest = { name: '', seconds: 0 };
  const told = new Map<string, number>();
  let count = 0;
  for await (const { name, bytes } of hostileFiles()) {
    writeFileSync(path, bytes);
    renderers.forEach(forgetHighest);
    const started = performance.now();
    await input.setInputFiles(path);
    await expect(state).not.toHaveAttribute('data-pdf', 'waiting');
    while (!IS_FULL && (await state.getAttribute('data-pdf')) === 'reading') {
      // What ends by itself does so in a second or two; the time of the rest is wound on.
      const within = { timeout: 2000 };
      await expect(state)
        .not.toHaveAttribute('data-pdf', 'reading', within)
        .catch(() => page.clock.fastForward(10_000));
    }
    await expect(state, name).toHaveAttribute('data-pdf', /refused|read$/);
    const seconds = (performance.now() - started) / 1000;
    if (seconds > slowest.seconds) slowest = { name, seconds };
    if (grown() > most.grown) most = { name, grown: grown() };
    const why =
      (await page
        .locator('[data-failure]')
        .getAttribute('data-failure')
        .catch(() => null)) ?? 'read';
    told.set(why, (told.get(why) ?? 0) + 1);
    count += 1;
    const form = page.getByRole('button', {
      name: why === 'read' ? 'Ne pas garder' : 'Saisir à la main',
    });
    await expect(form.first(), name).toBeVisible();
    if (why === 'read') await form.first().click();
  }
  const longest = await page.evaluate(() => (globalThis as unknown as { longest: number }).longest);
  expect(complaints).toEqual([]);
  expect(count).toBeGreaterThanOrEqual(IS_FULL ? 500 : 50);
  if (!IS_FULL) return;
  const sentences = [...told].map(([why, times]) => `${why} ${times}`).join(', ');
  console.log(
    `FAULTS ${count} files: ${sentences}; memory +${most.grown.toFixed(0)} MB (${most.name}); slowest ${slowest.seconds.toFixed(1)} s (${slowest.name}); longest task ${longest.toFixed(0)} ms, empty page ${calm.toFixed(0)} ms`,
  );
  expect(most.grown).toBeLessThanOrEqual(MOST_MEMORY);
  if (calm <= CALM) expect(longest).toBeLessThanOrEqual(LONGEST_TASK);
});
