/**
 * A newcomer's path, timed: clone, `npm start`, first glance; then the three first changes of
 * CONTRIBUTING, each made wrong (what it names must say so), then right. `npm run newcomer`
 * Everything happens in an empty folder, from what is committed; over ten minutes it fails.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const MINUTES = 10;

interface FirstChange {
  what: string;
  file: string;
  from: string;
  wrong: string;
  right: string;
  /** The tests that CONTRIBUTING names for it. */
  tests: string;
}

const CHANGES: FirstChange[] = [
  {
    what: 'a sentence',
    file: 'lib/i18n/panel/pill.ts',
    from: "'Tu peux cliquer sur Quitter.'",
    // A sign of French stands behind a space.
    wrong: "'Tu peux cliquer sur Quitter!'",
    right: "'Tu peux cliquer maintenant sur Quitter.'",
    tests: 'tests/unit/i18n',
  },
  {
    what: 'a rule',
    file: 'lib/domain/certificate/renewal.ts',
    from: 'DUE_SOON_DAYS = 180',
    wrong: 'DUE_SOON_DAYS = 18',
    right: 'DUE_SOON_DAYS = 90 + 90',
    tests: 'tests/unit/domain',
  },
  {
    what: 'a competence’s name',
    file: 'lib/i18n/training/full-names.ts',
    from: "'3.4': 'Programmer'",
    wrong: "'3.4': ''",
    right: "'3.4': 'Programmer un programme'",
    tests: 'tests/unit/i18n',
  },
];

/** Whether the named tests call the wrong change wrong, and the right one right. */
function firstChange({ what, file, from, wrong, right, tests }: FirstChange): boolean {
  const path = join(clone, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no ${from}`);
  const isRight = (text: string) => {
    writeFileSync(path, before.replace(from, text));
    const words = ['vitest', 'run', tests, '--silent', '--reporter=dot'];
    return spawnSync('npx', words, { cwd: clone, stdio: 'ignore' }).status === 0;
  };
  const isTold = !isRight(wrong) && isRight(right);
  writeFileSync(path, before);
  tell(isTold ? `${what}: wrong, told; right, passed` : `${what}: not told by ${tests}`);
  return isTold;
}

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
  const told = CHANGES.map(firstChange);
  if (told.includes(false)) process.exitCode = 1;
  if (Date.now() - started > MINUTES * 60_000) {
    tell(`that is more than ${MINUTES} minutes`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
