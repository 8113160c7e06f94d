import type { CertifiedCompetence } from '../../domain/certificate/facts.ts';
import { isCompetenceCode, rankOf, type CompetenceCode } from '../../domain/training/competence.ts';
import { HIGHEST_FORESEEN_LEVEL } from '../../domain/training/scorecard.ts';
import { competenceOfId } from '../competence-ids.ts';
import type { Resource } from './json-api.ts';
import { wholeWithin } from './whole.ts';

/** On the wire, of a competence that the exam did not assess. */
const NOT_ASSESSED = -1;

/**
 * The certified levels, in the order of their codes; null when the document has none (a V3 below
 * 64 pix). A competence without a level that makes sense is left out, never guessed at.
 */
export function certifiedCompetences(included: readonly Resource[]): CertifiedCompetence[] | null {
  const byCode = new Map<CompetenceCode, CertifiedCompetence>();
  for (const resource of included) {
    if (resource.type !== 'resultcompetences') continue;
    const code = codeOf(resource);
    const level = wholeWithin(
      resource.attributes.get('level'),
      NOT_ASSESSED,
      HIGHEST_FORESEEN_LEVEL,
    );
    if (!code || level === null) continue;
    byCode.set(code, { code, level: level === NOT_ASSESSED ? null : level });
  }
  const competences = [...byCode.values()].toSorted((a, b) => rankOf(a.code) - rankOf(b.code));
  return competences.length === 0 ? null : competences;
}

/** Names follow the page's language: the index, such as « 1.1 » or 1.1, does not. */
function codeOf({ id, attributes }: Resource): CompetenceCode | null {
  const index = attributes.get('index');
  const text = typeof index === 'number' ? index.toFixed(1) : index;
  return isCompetenceCode(text) ? text : competenceOfId(id);
}
