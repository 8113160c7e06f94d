import { COMPETENCE_CODES, type CompetenceCode } from '../domain/training/competence.ts';
import { FULL_NAMES } from '../i18n/training/full-names.ts';

/**
 * The competence that a name on a Pix page means, or null. Names vary in accents, apostrophes and
 * language (pix-app.md 5): this is for level-ups, where Pix gives nothing else.
 */
export function competenceNamed(name: string): CompetenceCode | null {
  const wanted = simplified(name);
  const isIt = (code: CompetenceCode) =>
    Object.values(FULL_NAMES).some((names) => simplified(names[code]) === wanted);
  return COMPETENCE_CODES.find(isIt) ?? null;
}

function simplified(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
