import { type Account, type Assessment, competenceStateById } from './account.ts';
import { MAX_LEVEL, competenceById } from './catalogue.ts';
import {
  DAYS_BEFORE_IMPROVING,
  DAYS_BEFORE_RESET,
  addPix,
  levelOf,
  patchCompetence,
} from './competence-state.ts';
import type { DemoSettings } from './types.ts';

export interface LevelUp {
  readonly competenceName: string;
  readonly level: number;
}

let lastId = 70000;

/** The evaluation under way of a competence, or the finished one. Source: `pix-app.md 1.4`. */
export function startOrResume(
  account: Account,
  competenceId: string,
): { assessment: Assessment; created: boolean } {
  const found = account.assessments.findLast((known) => known.competenceId === competenceId);
  if (found) return { assessment: found, created: false };
  const state = competenceStateById(account, competenceId);
  const wasBegun = state !== undefined && state.status !== 'NOT_STARTED';
  const assessment = newAssessment(account, 'COMPETENCE_EVALUATION', competenceId, null);
  if (state?.status === 'COMPLETED') assessment.state = 'completed';
  if (state && !wasBegun) patchCompetence(state, { status: 'STARTED' });
  return { assessment, created: !wasBegun };
}

/** « Retenter »: null when the highest level is reached. */
export function improve(account: Account, competenceId: string): Assessment | null {
  const state = competenceStateById(account, competenceId);
  if (!state || levelOf(state) >= MAX_LEVEL) return null;
  patchCompetence(state, { status: 'STARTED' });
  return newAssessment(account, 'COMPETENCE_EVALUATION', competenceId, null);
}

export function reset(account: Account, competenceId: string): void {
  const state = competenceStateById(account, competenceId);
  if (state) patchCompetence(state, { status: 'NOT_STARTED' });
  const kept = account.assessments.filter((known) => known.competenceId !== competenceId);
  account.assessments.splice(0, account.assessments.length, ...kept);
}

export function startCertification(account: Account): Assessment {
  const certificationId = String(52000 + (lastId % 1000));
  return newAssessment(account, 'CERTIFICATION', null, certificationId);
}

export function hasNextQuestion(
  account: Account,
  assessment: Assessment,
  settings: DemoSettings,
): boolean {
  if (assessment.state === 'completed') return false;
  const answered = assessment.answeredChallenges.length;
  if (assessment.kind === 'CERTIFICATION') return answered < settings.questionsPerCertification;
  const state = competenceStateById(account, assessment.competenceId);
  const atTop = state !== undefined && levelOf(state) >= MAX_LEVEL;
  return answered < settings.questionsPerCompetence && !atTop;
}

/** Takes an answer: everything is right but « faux » and a skipped question. */
export function takeAnswer(
  account: Account,
  assessment: Assessment,
  given: { value: string; challengeId: string },
  settings: DemoSettings,
): { result: 'ok' | 'ko' | 'aband'; levelUp: LevelUp | null } {
  assessment.answeredChallenges.push(given.challengeId);
  assessment.lastQuestionState = 'asked';
  if (given.value === '#ABAND#') return { result: 'aband', levelUp: null };
  if (given.value.trim().toLowerCase() === 'faux') return { result: 'ko', levelUp: null };
  const state = competenceStateById(account, assessment.competenceId);
  if (!state) return { result: 'ok', levelUp: null };
  const before = levelOf(state);
  addPix(state, settings.pixPerAnswer);
  const level = levelOf(state);
  const competenceName = competenceById(assessment.competenceId)?.name ?? '';
  return { result: 'ok', levelUp: level > before ? { competenceName, level } : null };
}

export function complete(account: Account, assessment: Assessment): void {
  assessment.state = 'completed';
  const state = competenceStateById(account, assessment.competenceId);
  if (!state) return;
  patchCompetence(state, {
    status: 'COMPLETED',
    daysBeforeReset: DAYS_BEFORE_RESET,
    daysBeforeImproving: DAYS_BEFORE_IMPROVING,
  });
}

function newAssessment(
  account: Account,
  kind: Assessment['kind'],
  competenceId: string | null,
  certificationId: string | null,
): Assessment {
  lastId += 1;
  const assessment: Assessment = {
    id: String(lastId),
    evaluationId: String(lastId - 61000),
    kind,
    competenceId,
    certificationId,
    state: 'started',
    answeredChallenges: [],
    lastQuestionState: 'asked',
  };
  account.assessments.push(assessment);
  return assessment;
}
