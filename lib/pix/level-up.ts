import type { CompetenceCode } from '../domain/training/competence.ts';
import { HIGHEST_FORESEEN_LEVEL } from '../domain/training/scorecard.ts';
import { competenceNamed } from './competence-names.ts';
import { assessmentIdOf } from './routes.ts';

export interface LevelUp {
  code: CompetenceCode;
  /** The level just reached, 1 to 8. */
  level: number;
}

/**
 * The level-up that the address of a question or a checkpoint tells, or null. `trained` is the
 * competence of that assessment, for the languages whose names we do not know.
 * Source: pix-app.md 1.6 and 10.2.
 */
export function levelUpFrom(url: URL, trained: CompetenceCode | null): LevelUp | null {
  const level = url.searchParams.get('newLevel') ?? '';
  const name = url.searchParams.get('competenceLeveled') ?? '';
  if (!assessmentIdOf(url.pathname) || !/^\d$/.test(level) || name === '' || name.length > 200) {
    return null;
  }
  const code = competenceNamed(name) ?? trained;
  const reached = Number(level);
  return code && reached >= 1 && reached <= HIGHEST_FORESEEN_LEVEL
    ? { code, level: reached }
    : null;
}
