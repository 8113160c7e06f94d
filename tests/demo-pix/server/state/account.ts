import { competenceById } from './catalogue.ts';
import { type CertificateRecord, certificatesOf } from './certificates.ts';
import { type CompetenceState, levelOf } from './competence-state.ts';
import { PUPILS, type Pupil, type PupilName, competencesOf } from './pupils.ts';

export interface Assessment {
  readonly id: string;
  readonly evaluationId: string;
  /** What the wire calls its type. Source: `pix-app.md 1.5`. */
  readonly kind: 'COMPETENCE_EVALUATION' | 'CAMPAIGN' | 'DEMO' | 'CERTIFICATION';
  readonly competenceId: string | null;
  readonly certificationId: string | null;
  readonly campaignCode: string | null;
  state: 'started' | 'completed';
  readonly answers: GivenAnswer[];
  lastQuestionState: string;
}

export interface GivenAnswer {
  readonly id: string;
  readonly challengeId: string;
  readonly value: string;
  readonly result: 'ok' | 'ko' | 'aband';
}

/** Everything the demonstration server keeps about one pupil. */
export interface Account {
  readonly pupil: Pupil;
  readonly competences: CompetenceState[];
  readonly assessments: Assessment[];
  certificates: readonly CertificateRecord[];
}

export function newAccount(name: PupilName): Account {
  const pupil = PUPILS[name];
  return {
    pupil,
    competences: competencesOf(pupil),
    assessments: [],
    certificates: certificatesOf(name),
  };
}

export function competenceAt(account: Account, index: string): CompetenceState {
  const found = account.competences.find((state) => state.index === index);
  if (!found) throw new Error(`unknown competence ${index}`);
  return found;
}

export function competenceStateById(
  account: Account,
  competenceId: string | null,
): CompetenceState | undefined {
  const index = competenceById(competenceId)?.index;
  return account.competences.find((state) => state.index === index);
}

/** How many competences count for the certification. Source: `pix-app.md 5`, Certifiable. */
export function atLevelOne(account: Account): number {
  return account.competences.filter((state) => levelOf(state) >= 1).length;
}
