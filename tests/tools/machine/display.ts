/** A screen of its own without a monitor, with a window manager, and keys pressed as by a hand. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { installPackages, isProgram, mayInstall, onPath } from './programs.ts';

/** Programs by the package of Debian that brings them. */
const PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool' };

/** Whether they are there; installed now where that is allowed. Says so when they are not. */
export function displayIsThere(): boolean {
  if (missing().length === 0) return true;
  if (installPackages(Object.values(PROGRAMS)) && missing().length === 0) return true;
  console.warn(`Missing: ${missing().join(', ')}. The keyboard shortcut is NOT pressed.`);
  return false;
}

/** False where nobody can expect them; where they ought to be, in CI or as root, opening one says so. */
export function mayOpenDisplay(): boolean {
  return process.env.CI !== undefined || mayInstall() || missing().length === 0;
}

export interface Display {
  /** What a program needs to draw there. */
  env: { DISPLAY: string };
  /** Presses keys, as xdotool names them (`alt+shift+l`), wherever the focus is. */
  press: (keys: string) => void;
  close: () => void;
}

/** @throws where a program is missing, or Xvfb does not start */
export async function openDisplay(): Promise<Display> {
  if (missing().length > 0) throw new Error(`Install ${Object.values(PROGRAMS).join(', ')}`);
  // It chooses a number that is free, and tells it once it listens.
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1366x768x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await firstLine(screen);
  const env = { DISPLAY: `:${number}` };
  // Without a manager no window has the focus.
  const manager = spawn('openbox', { stdio: 'ignore', env: { ...process.env, ...env } });
  return {
    env,
    press: (keys) => {
      const { status, stderr } = spawnSync('xdotool', ['key', '--clearmodifiers', keys], {
        env: { ...process.env, ...env },
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`xdotool: ${stderr}`);
    },
    close: () => {
      manager.kill();
      screen.kill();
    },
  };
}

async function firstLine(program: ChildProcess): Promise<string> {
  const told = program.stdio[3];
  if (!told || !('readable' in told)) throw new Error('Xvfb tells no number.');
  const lines = createInterface({ input: told });
  const failed = once(program, 'exit').then(() => {
    throw new Error('Xvfb did not start.');
  });
  const [line] = (await Promise.race([once(lines, 'line'), failed])) as [string];
  lines.close();
  return line;
}

function missing(): string[] {
  return Object.keys(PROGRAMS).filter((program) => !onPath(program).some(isProgram));
}
