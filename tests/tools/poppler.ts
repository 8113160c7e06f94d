/** Poppler draws PDFs into pictures, and prints them, independently of every library that Balise uses. */
import { spawnSync } from 'node:child_process';
import { installPackages, isProgram, mayInstall, onPath } from './programs.ts';

/** Whether it is there; installed now where that is allowed. Says so when it is not. */
export function popplerIsThere(): boolean {
  if (program('pdftoppm') || (installPackages(['poppler-utils']) && program('pdftoppm')))
    return true;
  console.warn(
    'poppler-utils (pdftoppm) is missing: the picture of the sheet is NOT compared, no file is printed by cairo.',
  );
  return false;
}

/**
 * A page of a PDF as a PNG; null where poppler is not there.
 * @throws where it ought to be: in CI, and where it can be installed
 */
export function pictureOfPage(pdf: Uint8Array, page: number, dpi: number): Buffer | null {
  const options = ['-png', '-r', String(dpi), '-f', String(page), '-l', String(page), '-'];
  return run('pdftoppm', options, pdf);
}

/** A PDF as cairo prints it again, which « Imprimer » of many programs is; null and throws likewise. */
export function printedByCairo(pdf: Uint8Array): Uint8Array | null {
  const printed = run('pdftocairo', ['-pdf', '-', '-'], pdf);
  return printed && new Uint8Array(printed);
}

function run(command: string, options: readonly string[], input: Uint8Array): Buffer | null {
  const found = program(command);
  if (!found) {
    if (process.env.CI || mayInstall()) throw new Error('Install poppler-utils');
    return null;
  }
  const maxBuffer = 64 * 1024 * 1024;
  const { stdout, status, stderr } = spawnSync(found, options, { input, maxBuffer });
  if (status !== 0) throw new Error(`${command}: ${stderr.toString()}`);
  return stdout;
}

function program(command: string): string | null {
  return onPath(command).find(isProgram) ?? null;
}
