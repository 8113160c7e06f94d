/** Finds a Chromium browser on this machine, or installs one where that is allowed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage, isProgram, onPath } from './programs.ts';

/** Chromium first: it loads an unpacked extension from the command line, Chrome no longer does. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_PROGRAMS = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const WINDOWS_PROGRAMS = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** A sentence for the person at the terminal, in place of a stack. */
export class Excuse extends Error {}

/**
 * The program of a Chromium browser: the one named by CHROME_PATH, or the first that is found, or
 * one installed now (root on Debian or Ubuntu).
 * @throws Excuse that says what to install.
 */
export function chromiumProgram(): string {
  const found = findProgram();
  if (found) return found;
  if (installPackage('chromium')) {
    const installed = findProgram();
    if (installed) return installed;
  }
  throw new Excuse('No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH.');
}

function findProgram(): string | null {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Excuse(`CHROME_PATH names ${named}, which is not there.`);
    return named;
  }
  return programs().find(isProgram) ?? null;
}

function programs(): string[] {
  if (process.platform === 'darwin') return MAC_PROGRAMS;
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return roots.flatMap((root) =>
      WINDOWS_PROGRAMS.map((program) => join(process.env[root] ?? '', program)),
    );
  }
  return COMMANDS.flatMap((command) => onPath(command));
}
