/** The levels by competence that a PDF prints. */
import type { CertifiedCompetence } from '../../domain/certificate/facts.ts';
import { COMPETENCE_CODES, type CompetenceCode } from '../../domain/training/competence.ts';
import { competenceNamed } from '../competence-names.ts';
import { joined } from './page-text.ts';

/** A name takes this many lines at most. */
const MOST_LINES = 4;

/** « 3 », « Niv. 3 », « Niveau 3 » */
const LEVEL = /^(?:\p{L}{1,7}\.? ?)?([0-8])$/u;

/** A V2 prints a level after its competence, and none for 0. */
export function levelsAfterNames(pieces: readonly string[]): CertifiedCompetence[] | null {
  return levelsBy(pieces, (_, end) => pieces[end]);
}

/** A V3 prints it before, as a tag. */
export function levelsBeforeNames(pieces: readonly string[]): CertifiedCompetence[] | null {
  return levelsBy(pieces, (start) => pieces[start - 1]);
}

/** The old V2 prints levels alone, in the official order: only all sixteen can be told apart. */
export function levelsInOrder(pieces: readonly string[]): CertifiedCompetence[] | null {
  const levels = pieces.filter((piece) => /^[0-8]$/.test(piece)).map(Number);
  if (levels.length !== COMPETENCE_CODES.length) return null;
  return COMPETENCE_CODES.map((code, rank) => ({ code, level: levels[rank] ?? null }));
}

/** @param levelAt the piece with the level of the name that takes the pieces `start` to `end` - 1 */
function levelsBy(
  pieces: readonly string[],
  levelAt: (start: number, end: number) => string | undefined,
): CertifiedCompetence[] | null {
  const found = new Map<CompetenceCode, number | null>();
  for (let start = 0; start < pieces.length; start += 1) {
    const name = nameFrom(pieces, start);
    if (!name || found.has(name.code)) continue;
    const level = LEVEL.exec(levelAt(start, name.end) ?? '')?.[1];
    found.set(name.code, level === undefined ? null : Number(level));
  }
  if ([...found.values()].every((level) => level === null)) return null;
  return COMPETENCE_CODES.filter((code) => found.has(code)).map((code) => ({
    code,
    level: found.get(code) ?? null,
  }));
}

/** The competence whose name is exactly the lines from `start`, and the piece after it. */
function nameFrom(
  pieces: readonly string[],
  start: number,
): { code: CompetenceCode; end: number } | null {
  for (let end = start + 1; end <= start + MOST_LINES && end <= pieces.length; end += 1) {
    const name = joined(pieces.slice(start, end)).replace(/^[1-5]\.[1-4]\.? /, '');
    const code = competenceNamed(name);
    if (code !== null) return { code, end };
  }
  return null;
}
