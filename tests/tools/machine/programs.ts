/** Programs of this machine, and installing a missing one where that is allowed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a command may stand, in the order of PATH. */
export function onPath(command: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs packages of Debian or Ubuntu, as root there; false where it may not or could not. */
export function installPackages(
  names: readonly string[],
  { isRecommendedToo = false } = {},
): boolean {
  if (!mayInstall()) return false;
  console.log(`Installing ${names.join(', ')}…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const recommended = isRecommendedToo ? [] : ['--no-install-recommends'];
  return [
    ['update', '-qq'],
    ['install', '-y', '-qq', ...recommended, ...names],
  ].every(
    (step) =>
      spawnSync('apt-get', step, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0,
  );
}

/** Root on Debian or Ubuntu, as CI often is. */
export function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release);
}
