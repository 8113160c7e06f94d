import type { Account, Assessment, GivenAnswer } from '../state/account.ts';
import { titleOfCampaign } from '../state/campaigns.ts';
import { competenceById } from '../state/catalogue.ts';
import type { Document, Resource } from './json-api.ts';
import { related, to } from './json-api.ts';
import { type LevelUp, hasNextQuestion, questionsOf } from '../state/training.ts';
import type { DemoSettings } from '../state/types.ts';

/** `GET /api/assessments/{id}`, the next question included. Source: `pix-app.md 1.5`. */
export function assessmentDocument(
  account: Account,
  assessment: Assessment,
  settings: DemoSettings,
): Document {
  const isCertification = assessment.kind === 'CERTIFICATION';
  const feedsProfile = !isCertification && assessment.kind !== 'DEMO';
  const hasNext = hasNextQuestion(account, assessment, settings);
  const next = hasNext ? challenge(assessment, settings) : null;
  return {
    data: {
      type: 'assessments',
      id: assessment.id,
      attributes: {
        title: titleOf(assessment),
        type: typeOnTheWire(assessment, settings),
        state: assessment.state,
        'created-at': '2026-02-03T09:00:00.000Z',
        'code-campaign': assessment.campaignCode,
        'certification-number': isCertification ? Number(assessment.certificationId) : null,
        'has-ongoing-challenge-live-alert': false,
        'has-ongoing-companion-live-alert': false,
        'competence-id': assessment.competenceId,
        'last-question-state': assessment.lastQuestionState,
        method: 'SMART_RANDOM',
        'show-challenge-stepper': !isCertification,
        'show-global-progression': false,
        // Only its name is known (`11`, users/me).
        'global-progression': completionRate(assessment, settings),
        'has-checkpoints': feedsProfile,
        'show-levelup': feedsProfile,
        'show-question-counter': true,
        'ordered-challenge-ids-answered': assessment.answers.map(({ challengeId }) => challengeId),
      },
      relationships: {
        answers: related(`/api/answers?assessmentId=${assessment.id}`),
        'next-challenge': { data: next ? { type: next.type, id: next.id } : null },
        progression: related(`/api/progressions/progression-${assessment.id}`),
      },
    },
    ...(next ? { included: [next] } : {}),
    ...(isCertification ? { meta: certificationMeta(assessment, settings) } : {}),
  };
}

/** What the client must know to give the certification signs the test asked for. */
export function certificationMeta(
  assessment: Assessment,
  settings: DemoSettings,
): Record<string, unknown> {
  return { demoSigns: settings.certificationSigns, demoCourse: assessment.certificationId };
}

/** What part of its questions was answered, 0 to 1. Source: `pix-app.md 1.7`. */
export function completionRate(assessment: Assessment, settings: DemoSettings): number {
  return Math.min(1, assessment.answers.length / questionsOf(assessment, settings));
}

/** `competence-evaluations`. Source: `pix-app.md 1.4`. */
export function evaluationResource({ pupil }: Account, assessment: Assessment): Resource {
  return {
    type: 'competence-evaluations',
    id: assessment.evaluationId,
    attributes: {
      'created-at': '2026-02-03T09:00:00.000Z',
      'updated-at': '2026-02-03T09:00:00.000Z',
      'user-id': pupil.userId,
      'competence-id': assessment.competenceId,
      status: 'started',
    },
    relationships: {
      assessment: to('assessments', assessment.id),
      scorecard: related(`/api/scorecards/${pupil.userId}_${assessment.competenceId}`),
    },
  };
}

/** The answer to `POST /api/answers`, with its level-up if any. Source: `pix-app.md 1.6`. */
export function answerDocument(
  assessment: Assessment,
  answer: GivenAnswer,
  levelUp: LevelUp | null,
): Document {
  const data = answerResource(assessment, answer);
  if (!levelUp) return { data };
  const reference = { type: 'levelups', id: answer.id };
  const attributes = { 'competence-name': levelUp.competenceName, level: levelUp.level };
  return {
    data: { ...data, relationships: { ...data.relationships, levelup: { data: reference } } },
    included: [{ ...reference, attributes }],
  };
}

/** One answer as the list of a checkpoint holds it: `GET /api/answers?assessmentId=`. */
export function answerResource({ id: assessmentId }: Assessment, answer: GivenAnswer): Resource {
  const { id, challengeId, value, result } = answer;
  return {
    type: 'answers',
    id,
    attributes: { value, timeout: null, result, 'result-details': null },
    relationships: {
      assessment: to('assessments', assessmentId),
      challenge: to('challenges', challengeId),
      correction: related(`/api/answers/${id}/correction`),
      levelup: { data: null },
    },
  };
}

/** `GET /api/answers/{id}/correction`: only its address is known (`1.6`). */
export function correctionDocument({ id }: GivenAnswer): Document {
  return { data: { type: 'corrections', id, attributes: { solution: 'dossier', hint: null } } };
}

function challenge(assessment: Assessment, settings: DemoSettings): Resource {
  const number = assessment.answers.length;
  const focused =
    settings.focusedQuestions === 'all' ||
    (settings.focusedQuestions === 'alternate' && number % 2 === 1);
  return {
    type: 'challenges',
    id: `challenge${assessment.id}q${number}`,
    attributes: {
      type: 'QROC',
      instruction: `Question ${number + 1} : quel mot manque dans la phrase « Un fichier se range dans un … » ?`,
      proposals: '${mot}',
      timer: null,
      focused,
      autoReply: false,
    },
  };
}

function titleOf({ kind, competenceId, campaignCode, certificationId }: Assessment): string {
  if (kind === 'CERTIFICATION') return `Certification ${certificationId}`;
  if (kind === 'CAMPAIGN') return titleOfCampaign(campaignCode ?? '');
  return competenceById(competenceId)?.name ?? 'Essai sans compte';
}

function typeOnTheWire(assessment: Assessment, settings: DemoSettings): string {
  const hidesCertification =
    assessment.kind === 'CERTIFICATION' && !settings.certificationSigns.includes('document');
  return hidesCertification ? 'DEMO' : assessment.kind;
}
