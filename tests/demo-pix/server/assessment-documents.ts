import type { Account, Assessment } from './account.ts';
import { competenceById } from './catalogue.ts';
import type { Document, Resource } from './json-api.ts';
import { related, to } from './json-api.ts';
import { type LevelUp, hasNextQuestion } from './training.ts';
import type { DemoSettings } from './types.ts';

/** `GET /api/assessments/{id}`, the next question included. Source: `pix-app.md 1.5`. */
export function assessmentDocument(
  account: Account,
  assessment: Assessment,
  settings: DemoSettings,
): Document {
  const isCertification = assessment.kind === 'CERTIFICATION';
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
        'code-campaign': null,
        'certification-number': isCertification ? Number(assessment.certificationId) : null,
        'has-ongoing-challenge-live-alert': false,
        'has-ongoing-companion-live-alert': false,
        'competence-id': assessment.competenceId,
        'last-question-state': assessment.lastQuestionState,
        method: 'SMART_RANDOM',
        'show-challenge-stepper': !isCertification,
        'show-global-progression': false,
        'has-checkpoints': !isCertification,
        'show-levelup': !isCertification,
        'show-question-counter': true,
        'ordered-challenge-ids-answered': assessment.answeredChallenges,
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
  id: string,
  assessment: Assessment,
  given: { value: string; challengeId: string },
  outcome: { result: string; levelUp: LevelUp | null },
): Document {
  const { result, levelUp } = outcome;
  const reference = { type: 'levelups', id };
  const attributes = levelUp && {
    'competence-name': levelUp.competenceName,
    level: levelUp.level,
  };
  return {
    data: {
      type: 'answers',
      id,
      attributes: { value: given.value, timeout: null, result, 'result-details': null },
      relationships: {
        assessment: to('assessments', assessment.id),
        challenge: to('challenges', given.challengeId),
        correction: related(`/api/answers/${id}/correction`),
        levelup: { data: levelUp ? reference : null },
      },
    },
    ...(attributes ? { included: [{ ...reference, attributes }] } : {}),
  };
}

function challenge(assessment: Assessment, settings: DemoSettings): Resource {
  const number = assessment.answeredChallenges.length;
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

function titleOf(assessment: Assessment): string {
  const competence = competenceById(assessment.competenceId);
  return competence ? competence.name : `Certification ${assessment.certificationId}`;
}

function typeOnTheWire(assessment: Assessment, settings: DemoSettings): string {
  const hidesCertification =
    assessment.kind === 'CERTIFICATION' && !settings.certificationSigns.includes('document');
  return hidesCertification ? 'DEMO' : assessment.kind;
}
