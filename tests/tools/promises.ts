/**
 * `npm run promises [-- WORDS]`: every counted proof of docs/promises.md, at length, as a table; with
 * words, those alone whose line has them (`-- gone`).
 */
import { spawn } from 'node:child_process';

const CHROMIUM = 'playwright test --config tests/journeys/playwright.config.ts --workers 1';
const FIREFOX = 'playwright test --config tests/journeys-firefox/playwright.config.ts --workers 1';

/** A promise, as docs/promises.md numbers it, and what proves it. */
const ROWS: readonly { promise: string; proof: string }[] = [
  { promise: 'gone: Chromium', proof: `${CHROMIUM} gone.spec` },
  { promise: 'gone: Firefox', proof: `${FIREFOX} gone.spec` },
  { promise: 'gone or there: the browser killed', proof: `${CHROMIUM} kills.spec` },
  { promise: 'the same, Firefox', proof: `${FIREFOX} kills.spec` },
  { promise: 'nothing lost: stopped anywhere', proof: 'vitest run stops.alone cut-short.alone' },
  { promise: 'nothing lost: 200 races', proof: 'vitest run races.alone refused.test' },
  { promise: 'nothing lost: a wrong clock', proof: 'vitest run wrong-clock.alone' },
  { promise: 'nothing lost: the worker dies', proof: `${CHROMIUM} faults.spec` },
  { promise: 'nothing lost: an older store', proof: `${CHROMIUM} old-stores.spec` },
  { promise: 'nothing lost: the same, Firefox', proof: `${FIREFOX} old-stores.spec` },
  {
    promise: 'silent: Chromium',
    proof: `${CHROMIUM} silence.spec certification.spec page-functions.spec`,
  },
  { promise: 'silent: Firefox', proof: `${FIREFOX} certification.spec` },
  { promise: 'not fooled: what a page makes up', proof: `${CHROMIUM} lies.spec` },
  { promise: 'not fooled: a class, a flood', proof: 'vitest run arrivals.test' },
  { promise: 'a hostile file: Chromium', proof: `${CHROMIUM} hostile-files.spec` },
  { promise: 'a hostile file: Firefox', proof: `${FIREFOX} hostile-files.spec` },
  { promise: 'no way out', proof: 'vitest run --config tests/packages/vitest.config.ts network' },
];

async function run(command: string): Promise<{ isKept: boolean; text: string }> {
  const output: string[] = [];
  const code = await new Promise<number | null>((done) => {
    const env = { ...process.env, BALISE_FAULTS: 'full', OLD_STORES: '1', FORCE_COLOR: '0' };
    const child = spawn(`npx --no-install ${command}`, { shell: true, env });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.on('close', done);
  });
  return { isKept: code === 0, text: output.join('') };
}

async function main(): Promise<void> {
  for (const build of ['wxt build', 'wxt build -b firefox --mv3']) {
    const { isKept, text } = await run(build);
    if (!isKept) throw new Error(text);
  }
  const words = process.argv.slice(2).join(' ');
  for (const { promise, proof } of ROWS.filter((row) => row.promise.includes(words))) {
    const { isKept, text } = await run(proof);
    const counts = [...text.matchAll(/FAULTS (.+)/g)].map(([, count]) => count);
    console.log(`| ${promise} | ${isKept ? 'kept' : 'BROKEN'} | ${counts.join('; ')} |`);
    if (isKept) continue;
    console.log(text);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
