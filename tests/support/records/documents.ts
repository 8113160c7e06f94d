/** Pix's documents as they are on the wire, made small: see pix-app.md 1.1 and 1.2. */
import { COMPETENCE_CODES, type CompetenceCode } from '../../../lib/domain/training/competence.ts';
import { competenceIdOf } from '../../../lib/pix/competence-ids.ts';

export type Attributes = Record<string, unknown>;

export function scorecardResource(
  userId: string,
  code: CompetenceCode,
  attributes: Attributes = {},
) {
  const competenceId = competenceIdOf(code);
  return {
    type: 'scorecards',
    id: `${userId}_${competenceId}`,
    attributes: {
      'competence-id': competenceId,
      index: code,
      name: 'Un nom',
      level: 0,
      'earned-pix': 0,
      'pix-score-ahead-of-next-level': 0,
      status: 'NOT_STARTED',
      'remaining-days-before-improving': null,
      ...attributes,
    },
  };
}

export function profileDocument(
  userId: string,
  changes: Partial<Record<CompetenceCode, Attributes>> = {},
) {
  return {
    data: {
      type: 'Profiles',
      id: userId,
      attributes: { 'pix-score': 0, 'max-reachable-level': 7 } as Attributes,
    },
    included: [
      { type: 'areas', id: 'recvoGdo7z2z7pXWa', attributes: { code: '1', title: 'Information' } },
      ...COMPETENCE_CODES.map((code) => scorecardResource(userId, code, changes[code])),
    ] as unknown[],
  };
}
