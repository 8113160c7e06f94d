/** `npm run test:faults`: everything that can go wrong, at length; prints one count a line. */
import { spawn } from 'node:child_process';
import { chromiumProgram } from './machine/browsers.ts';

const STEPS = [
  'vitest run --project unit',
  'wxt build',
  'playwright test --config tests/journeys/playwright.config.ts faults --workers 1',
];

async function run(command: string): Promise<boolean> {
  const output: string[] = [];
  const code = await new Promise<number | null>((done) => {
    const child = spawn(`npx --no-install ${command}`, {
      shell: true,
      env: { ...process.env, BALISE_FAULTS: 'full', FORCE_COLOR: '0' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
    }
    child.on('close', done);
  });
  const text = output.join('');
  for (const [, count] of text.matchAll(/FAULTS (.+)/g)) console.log(count);
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${command}`);
  if (code !== 0) console.log(text);
  return code === 0;
}

async function main(): Promise<void> {
  chromiumProgram();
  let isFine = true;
  for (const step of STEPS) isFine = (await run(step)) && isFine;
  process.exitCode = isFine ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
