/**
 * `npm test`: everything, and one count at the end. Each check and each test counts as one; a step
 * that breaks down without a report counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromiumProgram, firefoxProgram } from './browsers.ts';
import { popplerIsThere } from './poppler.ts';

interface Tally {
  passed: number;
  failed: number;
}

const REPORTS = resolve('tests/.artifacts/reports');

async function run(title: string, command: string, env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const started = Date.now();
  const output: string[] = [];
  const code = await new Promise<number | null>((done) => {
    const child = spawn(`npx --no-install ${command}`, {
      shell: true,
      env: { ...process.env, FORCE_COLOR: '0', ...env },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.on('close', done);
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${title} (${seconds} s)`);
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
 * Two cores, so two chains, each begun when what it needs is there. A build writes WXT's types anew:
 * it waits until nobody reads them.
 */
async function everything(): Promise<Tally[]> {
  // Of all that tsconfig.json names, scripts and components alike: tsc would look at half of it again.
  const types = check('types', 'svelte-check --tsconfig ./tsconfig.json --fail-on-warnings');
  const looks = inOrder(
    () => check('lint', 'oxlint --deny-warnings --report-unused-disable-directives'),
    () => check('lint of components', `eslint --max-warnings 0 "**/*.svelte" "**/*.svelte.ts"`),
    () => check('formatting', 'prettier --check . --log-level warn'),
  );
  const sources = types.then(() => vitest('unit and component tests', 'vitest.config.ts'));
  const builds = Promise.all([types, looks]).then(() =>
    inOrder(
      () => check('build for Chrome and Edge', 'wxt build'),
      () => check('build for Firefox', 'wxt build -b firefox --mv3'),
    ),
  );
  const packages = builds.then(() =>
    inOrder(
      () => vitest('store packages', 'tests/packages/vitest.config.ts'),
      () => check('dead code', 'knip --no-config-hints'),
    ),
  );
  // Browsers wait for each other's pages: nothing else takes their time meanwhile.
  const checks = Promise.all([sources, packages]);
  const inChromium = checks.then(() => journeys('Chromium', 'tests/journeys'));
  const inFirefox = checks.then(() => journeys('Firefox', 'tests/journeys-firefox'));
  const tallies = await Promise.all([
    types,
    looks,
    sources,
    builds,
    packages,
    inChromium,
    inFirefox,
  ]);
  return tallies.flat();
}

async function main(): Promise<void> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  chromiumProgram();
  firefoxProgram();
  popplerIsThere();
  const tallies = [await check('WXT types', 'wxt prepare'), ...(await everything())];
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
