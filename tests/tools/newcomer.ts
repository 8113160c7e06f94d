/**
 * A newcomer's path, timed: clone, `npm start`, first glance. `npm run newcomer`
 * Everything happens in an empty folder, from what is committed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'balise-newcomer-'));
const clone = join(folder, 'balise');
const started = Date.now();

/** What `npm start` prints when a step begins, and the name to give to the step before it. */
const STEPS: [RegExp, string][] = [
  [/Building Balise/, 'packages installed'],
  [/The popup says/, 'built, browser open, popup read'],
];

function tell(step: string): void {
  console.log(`${((Date.now() - started) / 1000).toFixed(1).padStart(6)} s  ${step}`);
}

function firstGlance(): Promise<number | null> {
  // Without a display, as on a machine that nobody looks at: it prints what the popup says and ends.
  const env = { ...process.env };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  const child = spawn('npm', ['start', '--silent'], { cwd: clone, env, shell: true });
  const waiting = [...STEPS];
  child.stderr.pipe(process.stderr);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    while (waiting[0]?.[0].test(text)) tell(waiting.shift()?.[1] ?? '');
  });
  return new Promise((done) => child.on('close', done));
}

try {
  const { status } = spawnSync('git', ['clone', '--quiet', process.cwd(), clone], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The clone failed.');
  tell('cloned');
  process.exitCode = (await firstGlance()) ?? 1;
  tell(process.exitCode === 0 ? 'first glance' : 'failed');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
