/**
 * `npm test`: everything, and one count at the end. Each check and each test counts as one; a step
 * that breaks down without a report counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { calendarJudgesAreThere } from '../support/exports/calendar-judges.ts';
import { chromiumProgram, firefoxProgram } from './machine/browsers.ts';
import { displayIsThere } from './machine/display.ts';
import { pdfProgramsAreThere } from './machine/pdf-programs.ts';
import { openAccount } from './processor-time.ts';

interface Tally {
  passed: number;
  failed: number;
}

const REPORTS = resolve('tests/.artifacts/reports');

async function run(title: string, command: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const started = Date.now();
  const account = openAccount();
  const line = `npx --no-install ${command}`;
  const output: string[] = [];
  const code = await new Promise<number | null>((done) => {
    const child = spawn(account ? account.charge(line) : line, {
      shell: true,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.on('close', done);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const cost = account ? `, ${account.close().toFixed(1)} s of processor time` : '';
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s${cost})`);
  if (code !== 0) console.log(output.join(''));
  return code === 0;
}

async function check(title: string, command: string): Promise<Tally> {
  return (await run(title, command)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(title: string, config: string): Promise<Tally> {
  const file = `${REPORTS}/${title.replaceAll(' ', '-')}.json`;
  const ok = await run(
    title,
    `vitest run --config ${config} --reporter=default --reporter=json --outputFile.json=${file}`,
  );
  const report = readReport(file) as { numPassedTests: number; numFailedTests: number } | null;
  return honest(ok, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 });
}

async function journeys(browser: 'Chromium' | 'Firefox', folder: string): Promise<Tally> {
  const file = `${REPORTS}/playwright-${browser}.json`;
  const ok = await run(
    `journeys in ${browser}`,
    `playwright test --config ${folder}/playwright.config.ts --reporter=list,json`,
    { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  );
  const report = readReport(file) as {
    stats: Record<'expected' | 'unexpected' | 'flaky', number>;
  } | null;
  const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
  return honest(ok, { passed: expected, failed: unexpected + flaky });
}

/** A step that says it failed, or that ran nothing, has at least one failure. */
function honest(ok: boolean, { passed, failed }: Tally): Tally {
  return { passed, failed: ok && passed > 0 ? failed : Math.max(1, failed) };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

async function inOrder(...steps: (() => Promise<Tally>)[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await step());
  return tallies;
}

/**
 * Two cores, so two chains, each begun when what it needs is there. The first build writes WXT's types
 * as well; the second is made elsewhere, from the sources as reviewers get them.
 */
async function everything(): Promise<Tally[]> {
  const build = await check('build for Chrome and Edge', 'wxt build');
  // Here as well, and so before anything reads the types: both write them.
  const safari = await check('build for Safari', 'wxt build -b safari --mv3');
  const rebuild = check('build for Firefox, from its sources', 'tsx tests/tools/rebuild.ts --here');
  const packages = rebuild.then(() =>
    inOrder(
      () => vitest('store packages', 'tests/packages/vitest.config.ts'),
      () => check('lint', 'oxlint --deny-warnings --report-unused-disable-directives'),
      () => check('lint of components', 'eslint --max-warnings 0 "**/*.svelte" "**/*.svelte.ts"'),
      () => check('formatting', 'prettier --check . --log-level warn'),
      () => check('dead code', 'knip --no-config-hints'),
    ),
  );
  const sources = inOrder(
    // Of all that tsconfig.json names, scripts and components alike: tsc would look at half of it again.
    () => check('types', 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings'),
    () => vitest('unit and component tests', 'vitest.config.ts'),
  );
  const before = [build, safari, await rebuild, await packages, await sources];
  // Browsers wait for each other's pages: nothing else takes their time meanwhile.
  const browsers = await Promise.all([
    journeys('Chromium', 'tests/journeys'),
    journeys('Firefox', 'tests/journeys-firefox'),
  ]);
  return [...before, ...browsers].flat();
}

async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  chromiumProgram();
  firefoxProgram();
  pdfProgramsAreThere();
  displayIsThere();
  calendarJudgesAreThere();
  const tallies = await everything();
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
