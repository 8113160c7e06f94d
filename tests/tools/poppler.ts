/** Poppler draws PDFs into pictures, independently of every library that Balise uses. */
import { spawnSync } from 'node:child_process';
import { installPackage, isProgram, onPath } from './programs.ts';

/** Whether it is there; installed now where that is allowed. Says so when it is not. */
export function popplerIsThere(): boolean {
  if (program('pdftoppm') || (installPackage('poppler-utils') && program('pdftoppm'))) return true;
  console.warn('poppler-utils (pdftoppm) is missing: the picture of the sheet is NOT compared.');
  return false;
}

/** A page of a PDF as a PNG; null where poppler is not there. */
export function pictureOfPage(pdf: Uint8Array, page: number, dpi: number): Buffer | null {
  const pdftoppm = program('pdftoppm');
  if (!pdftoppm) return null;
  const options = ['-png', '-r', String(dpi), '-f', String(page), '-l', String(page), '-'];
  const { stdout, status, stderr } = spawnSync(pdftoppm, options, {
    input: pdf,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`pdftoppm: ${stderr.toString()}`);
  return stdout;
}

function program(command: string): string | null {
  return onPath(command).find(isProgram) ?? null;
}
