import type { Assessment } from '../state/account.ts';
import {
  answerDocument,
  answerResource,
  assessmentDocument,
  certificationMeta,
  completionRate,
  correctionDocument,
  evaluationResource,
} from '../documents/assessment-documents.ts';
import { participationDocument } from '../state/campaigns.ts';
import type { Answer, Call } from './call.ts';
import { textAt } from './call.ts';
import { competenceById } from '../state/catalogue.ts';
import { document, nothing, refused, to } from '../documents/json-api.ts';
import {
  complete,
  improve,
  startCertification,
  startOrResume,
  startOrResumeCampaign,
  startTry,
  takeAnswer,
} from '../state/training.ts';
import type { DemoResponse } from '../state/types.ts';

type Route = readonly [string, RegExp, Answer];

/** Routes of a training, a campaign or a certification. Sources: `pix-app.md 1.4` to `1.7`. */
export const TRAINING_ROUTES: readonly Route[] = [
  ['POST', /^\/api\/competence-evaluations\/start-or-resume$/, start],
  ['PUT', /^\/api\/competence-evaluations\/improve$/, tryAgain],
  ['POST', /^\/api\/campaign-participations$/, participate],
  ['POST', /^\/api\/assessments$/, tryWithoutAccount],
  ['POST', /^\/api\/certification-courses$/, startCourse],
  ['GET', /^\/api\/certification-courses\/(\d+)$/, oneCourse],
  ['GET', /^\/api\/assessments\/(\d+)$/, withAssessment(oneAssessment)],
  ['GET', /^\/api\/assessments\/(\d+)\/competence-evaluations$/, withAssessment(evaluations)],
  ['PATCH', /^\/api\/assessments\/(\d+)\/complete-assessment$/, withAssessment(finish)],
  ['PATCH', /^\/api\/assessments\/(\d+)\/last-challenge-state\/(\w+)$/, withAssessment(saveState)],
  ['GET', /^\/api\/progressions\/progression-(\d+)$/, withAssessment(progression)],
  ['POST', /^\/api\/answers$/, answer],
  ['GET', /^\/api\/answers$/, answers],
  ['GET', /^\/api\/answers\/(\d+)\/correction$/, correction],
];

function withAssessment(reply: (call: Call, assessment: Assessment) => DemoResponse): Answer {
  return (call) => {
    const found = call.account.assessments.find(({ id }) => id === call.params[0]);
    return found ? reply(call, found) : refused(404, 'Not Found');
  };
}

function start({ account, body }: Call): DemoResponse {
  const competenceId = textAt(body, 'competenceId');
  if (!competenceById(competenceId)) return refused(404, 'Not Found');
  const { assessment, created } = startOrResume(account, competenceId);
  return document({ data: evaluationResource(account, assessment) }, created ? 201 : 200);
}

function tryAgain({ account, body }: Call): DemoResponse {
  const competenceId = textAt(body, 'competenceId');
  if (!competenceById(competenceId)) return refused(404, 'Not Found');
  const assessment = improve(account, competenceId);
  if (!assessment) return refused(403, 'Forbidden', 'IMPROVE_COMPETENCE_EVALUATION_FORBIDDEN');
  return document({ data: evaluationResource(account, assessment) });
}

function participate({ account, body }: Call): DemoResponse {
  const code = textAt(body, 'data', 'attributes', 'campaign-code');
  return document(participationDocument(startOrResumeCampaign(account, code).id), 201);
}

/** Where Pix starts the try of a visitor is not known: the address is a guess. */
function tryWithoutAccount(call: Call): DemoResponse {
  const assessment = startTry(call.account);
  return document(assessmentDocument(call.account, assessment, call.server.settings), 201);
}

function startCourse(call: Call): DemoResponse {
  return course(call, startCertification(call.account), 201);
}

function oneCourse(call: Call): DemoResponse {
  const id = call.params[0] ?? null;
  const found = call.account.assessments.find(({ certificationId }) => certificationId === id);
  return found ? course(call, found, 200) : refused(404, 'Not Found');
}

function course({ server }: Call, assessment: Assessment, status: number): DemoResponse {
  const body = {
    data: {
      type: 'certification-courses',
      id: String(assessment.certificationId),
      attributes: { 'nb-challenges': server.settings.questionsPerCertification },
      relationships: { assessment: to('assessments', assessment.id) },
    },
    meta: certificationMeta(assessment, server.settings),
  };
  return document(body, status);
}

function oneAssessment({ account, server }: Call, assessment: Assessment): DemoResponse {
  return document(assessmentDocument(account, assessment, server.settings));
}

function evaluations({ account }: Call, assessment: Assessment): DemoResponse {
  return document({ data: [evaluationResource(account, assessment)] });
}

function finish(call: Call, assessment: Assessment): DemoResponse {
  complete(call.account, assessment);
  return oneAssessment(call, assessment);
}

function saveState({ params, server }: Call, assessment: Assessment): DemoResponse {
  const state = params[1] ?? '';
  assessment.lastQuestionState = state;
  server.lastQuestionStates.push(state);
  return nothing();
}

function progression({ server }: Call, assessment: Assessment): DemoResponse {
  const rate = completionRate(assessment, server.settings);
  const id = `progression-${assessment.id}`;
  return document({ data: { type: 'progressions', id, attributes: { 'completion-rate': rate } } });
}

function answer({ account, body, server }: Call): DemoResponse {
  const assessmentId = textAt(body, 'data', 'relationships', 'assessment', 'data', 'id');
  const assessment = account.assessments.find(({ id }) => id === assessmentId);
  if (!assessment) return refused(404, 'Not Found');
  const given = {
    id: server.nextAnswerId(),
    value: textAt(body, 'data', 'attributes', 'value'),
    challengeId: textAt(body, 'data', 'relationships', 'challenge', 'data', 'id'),
  };
  const taken = takeAnswer(account, assessment, given, server.settings);
  return document(answerDocument(assessment, taken.answer, taken.levelUp), 201);
}

function answers({ account, url }: Call): DemoResponse {
  const wanted = url.searchParams.get('assessmentId');
  const assessment = account.assessments.find(({ id }) => id === wanted);
  if (!assessment) return refused(404, 'Not Found');
  return document({ data: assessment.answers.map((given) => answerResource(assessment, given)) });
}

function correction({ account, params }: Call): DemoResponse {
  const all = account.assessments.flatMap((assessment) => assessment.answers);
  const found = all.find(({ id }) => id === params[0]);
  return found ? document(correctionDocument(found)) : refused(404, 'Not Found');
}
