/** Finds the browsers of this machine, or installs them where that is allowed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, isProgram, onPath } from './programs.ts';

/** A sentence for the person at the terminal, in place of a stack. */
export class Excuse extends Error {}

interface BrowserKind {
  /** Environment variable that names the program, before any search. */
  variable: string;
  commands: string[];
  /** Programs inside /Applications. */
  mac: string[];
  /** Programs below the folders where Windows keeps them. */
  windows: string[];
  /** The package of Debian. */
  debian: string;
  excuse: string;
}

/** Chromium first: it loads an unpacked extension from the command line, Chrome no longer does. */
const CHROMIUM: BrowserKind = {
  variable: 'CHROME_PATH',
  commands: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  mac: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
    (name) => `${name}.app/Contents/MacOS/${name}`,
  ),
  windows: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ],
  debian: 'chromium',
  excuse: 'No Chrome, Chromium or Edge was found: install one, or set CHROME_PATH.',
};

const FIREFOX: BrowserKind = {
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  mac: ['Firefox.app/Contents/MacOS/firefox'],
  windows: ['Mozilla Firefox/firefox.exe'],
  debian: 'firefox-esr',
  excuse: 'No Firefox was found: install Firefox ESR, or set FIREFOX_PATH.',
};

/**
 * The program of a Chromium browser: the one named by CHROME_PATH, or the first that is found, or
 * one installed now (root on Debian).
 * @throws Excuse that says what to install.
 */
export const chromiumProgram = (): string => programOf(CHROMIUM);

/** The same for Firefox, named by FIREFOX_PATH. */
export const firefoxProgram = (): string => programOf(FIREFOX);

function programOf(kind: BrowserKind): string {
  const install = () => installPackages([kind.debian], { isRecommendedToo: true });
  const found = findProgram(kind) ?? (install() ? findProgram(kind) : null);
  if (!found) throw new Excuse(kind.excuse);
  return found;
}

function findProgram(kind: BrowserKind): string | null {
  const named = process.env[kind.variable];
  if (named) {
    if (!existsSync(named)) {
      throw new Excuse(`${kind.variable} names ${named}, which is not there.`);
    }
    return named;
  }
  return programs(kind).find(isProgram) ?? null;
}

function programs({ commands, mac, windows }: BrowserKind): string[] {
  if (process.platform === 'darwin') return mac.map((program) => join('/Applications', program));
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
    return roots.flatMap((root) =>
      windows.map((program) => join(process.env[root] ?? '', program)),
    );
  }
  return commands.flatMap((command) => onPath(command));
}
