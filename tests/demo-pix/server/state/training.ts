import {
  type Account,
  type Assessment,
  type GivenAnswer,
  competenceAt,
  competenceStateById,
} from './account.ts';
import { MAX_LEVEL, competenceByIndex } from './catalogue.ts';
import {
  type CompetenceState,
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
  const assessment = newAssessment(account, 'COMPETENCE_EVALUATION', { competenceId });
  if (state?.status === 'COMPLETED') assessment.state = 'completed';
  if (state && !wasBegun) patchCompetence(state, { status: 'STARTED' });
  return { assessment, created: !wasBegun };
}

/** « Retenter »: null when the highest level is reached. */
export function improve(account: Account, competenceId: string): Assessment | null {
  const state = competenceStateById(account, competenceId);
  if (!state || levelOf(state) >= MAX_LEVEL) return null;
  patchCompetence(state, { status: 'STARTED' });
  return newAssessment(account, 'COMPETENCE_EVALUATION', { competenceId });
}

export function reset(account: Account, competenceId: string): void {
  const state = competenceStateById(account, competenceId);
  if (state) patchCompetence(state, { status: 'NOT_STARTED' });
  const kept = account.assessments.filter((known) => known.competenceId !== competenceId);
  account.assessments.splice(0, account.assessments.length, ...kept);
}

export function startCertification(account: Account): Assessment {
  const certificationId = String(52000 + (lastId % 1000));
  return newAssessment(account, 'CERTIFICATION', { certificationId });
}

/** The pupil's own way through a campaign: one, taken up again until it is finished. Source: `11`. */
export function startOrResumeCampaign(account: Account, campaignCode: string): Assessment {
  const found = account.assessments.find((known) => known.campaignCode === campaignCode);
  return found ?? newAssessment(account, 'CAMPAIGN', { campaignCode });
}

/** A few questions that count for nothing: the try without an account. Source: `1.5`, `DEMO`. */
export function startTry(account: Account): Assessment {
  return newAssessment(account, 'DEMO', {});
}

export function hasNextQuestion(
  account: Account,
  assessment: Assessment,
  settings: DemoSettings,
): boolean {
  if (assessment.state === 'completed') return false;
  if (assessment.answers.length >= questionsOf(assessment, settings)) return false;
  const state = competenceStateById(account, assessment.competenceId);
  return state === undefined || levelOf(state) < MAX_LEVEL;
}

export function questionsOf({ kind }: Assessment, settings: DemoSettings): number {
  if (kind === 'CERTIFICATION') return settings.questionsPerCertification;
  if (kind === 'COMPETENCE_EVALUATION') return settings.questionsPerCompetence;
  return settings.questionsPerCampaign;
}

/** Takes an answer: everything is right but « faux » and a skipped question. */
export function takeAnswer(
  account: Account,
  assessment: Assessment,
  given: Omit<GivenAnswer, 'result'>,
  settings: DemoSettings,
): { answer: GivenAnswer; levelUp: LevelUp | null } {
  const state = competenceAsked(account, assessment, settings);
  const answer = { ...given, result: resultOf(given.value) };
  assessment.answers.push(answer);
  assessment.lastQuestionState = 'asked';
  if (answer.result !== 'ok' || !state) return { answer, levelUp: null };
  const before = levelOf(state);
  addPix(state, settings.pixPerAnswer);
  const level = levelOf(state);
  const competenceName = competenceByIndex(state.index).name;
  return { answer, levelUp: level > before ? { competenceName, level } : null };
}

function resultOf(value: string): GivenAnswer['result'] {
  if (value === '#ABAND#') return 'aband';
  return value.trim().toLowerCase() === 'faux' ? 'ko' : 'ok';
}

/** The one that the question under way counts for; none in a certification or a try. */
function competenceAsked(
  account: Account,
  { kind, competenceId, answers }: Assessment,
  { campaignCompetences }: DemoSettings,
): CompetenceState | undefined {
  if (kind !== 'CAMPAIGN') return competenceStateById(account, competenceId);
  const index = campaignCompetences[answers.length % campaignCompetences.length];
  return index === undefined ? undefined : competenceAt(account, index);
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
  about: Partial<Pick<Assessment, 'competenceId' | 'certificationId' | 'campaignCode'>>,
): Assessment {
  lastId += 1;
  const assessment: Assessment = {
    id: String(lastId),
    evaluationId: String(lastId - 61000),
    kind,
    competenceId: null,
    certificationId: null,
    campaignCode: null,
    ...about,
    state: 'started',
    answers: [],
    lastQuestionState: 'asked',
  };
  account.assessments.push(assessment);
  return assessment;
}
