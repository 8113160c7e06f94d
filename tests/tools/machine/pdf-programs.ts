/**
 * Programs of others that open PDFs, independently of every library that Balise uses: poppler draws,
 * prints and reads them, qpdf checks their syntax, MuPDF looks into them and reads them as well.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages, isProgram, mayInstall, onPath } from './programs.ts';

/** One program of each package of Debian; the other programs come with it. */
const PACKAGES = { pdftoppm: 'poppler-utils', qpdf: 'qpdf', mutool: 'mupdf-tools' } as const;

/** Whether they are there; installed now where that is allowed. Says so when they are not. */
export function pdfProgramsAreThere(): boolean {
  if (missing().length === 0) return true;
  if (installPackages(missing()) && missing().length === 0) return true;
  console.warn(`${missing().join(', ')}: missing, the PDFs of Balise are NOT judged by them.`);
  return false;
}

/**
 * A page of a PDF as a PNG; null where poppler is not there.
 * @throws where it ought to be: in CI, and where it can be installed
 */
export function pictureOfPage(pdf: Uint8Array, page: number, dpi: number): Buffer | null {
  const options = ['-png', '-r', String(dpi), '-f', String(page), '-l', String(page)];
  return output(run('pdftoppm', (file) => [...options, file], pdf));
}

/** A PDF as cairo prints it again, which « Imprimer » of many programs is; null and throws likewise. */
export function printedByCairo(pdf: Uint8Array): Uint8Array | null {
  const printed = output(run('pdftocairo', (file) => ['-pdf', file, '-'], pdf));
  return printed && new Uint8Array(printed);
}

export interface Judgement {
  /** What qpdf finds wrong with syntax and streams, a line each. */
  complaints: string[];
  /** What the document says of itself, as MuPDF finds it: `Lang`, `MarkInfo`, `Title`, … */
  catalog: string;
  info: string;
  /** The text by each who reads it: as drawn, and as a screen reader goes through the structure. */
  texts: { poppler: string; mupdf: string; structure: string };
  /** What stands for a picture, in the structure. */
  alternatives: string[];
}

/** What all three say of a PDF; null and throws likewise. */
export function judge(pdf: Uint8Array): Judgement | null {
  const check = run('qpdf', (file) => ['--check', file], pdf);
  const ask = (program: Program, args: (file: string) => string[]) =>
    output(run(program, args, pdf))?.toString() ?? '';
  if (!check || !program('pdftotext') || !program('mutool')) return null;
  return {
    complaints: check.status === 0 ? [] : check.stderr.toString().trim().split('\n'),
    catalog: ask('mutool', (file) => ['show', file, 'trailer/Root']),
    info: ask('mutool', (file) => ['show', file, 'trailer/Info']),
    texts: {
      poppler: ask('pdftotext', (file) => ['-raw', file, '-']),
      mupdf: ask('mutool', (file) => ['draw', '-q', '-F', 'txt', file]),
      structure: ask('pdfinfo', (file) => ['-struct-text', file]),
    },
    alternatives: alternativesIn(ask('mutool', (file) => ['show', file, 'grep'])),
  };
}

type Program = 'pdftoppm' | 'pdftocairo' | 'pdftotext' | 'pdfinfo' | 'qpdf' | 'mutool';

interface Ran {
  command: Program;
  status: number | null;
  stdout: Buffer;
  stderr: Buffer;
}

function run(
  command: Program,
  args: (file: string) => readonly string[],
  pdf: Uint8Array,
): Ran | null {
  const found = program(command);
  if (!found) {
    if (process.env.CI || mayInstall()) throw new Error(`Install ${missing().join(', ')}`);
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'balise-pdf-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const maxBuffer = 64 * 1024 * 1024;
    return { command, ...spawnSync(found, args(file), { maxBuffer }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function output(ran: Ran | null): Buffer | null {
  if (ran === null) return null;
  if (ran.status !== 0) throw new Error(`${ran.command}: ${ran.stderr.toString()}`);
  return ran.stdout;
}

/** Strings of PDF in UTF-16, as our library writes every text. */
function alternativesIn(objects: string): string[] {
  return [...objects.matchAll(/\/Alt ?<FEFF([0-9A-F]*)>/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le'),
  );
}

function program(command: Program): string | null {
  return onPath(command).find(isProgram) ?? null;
}

function missing(): string[] {
  return Object.entries(PACKAGES)
    .filter(([command]) => !program(command as Program))
    .map(([, name]) => name);
}
