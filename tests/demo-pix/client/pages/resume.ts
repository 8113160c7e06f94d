import {
  ANSWERS_BETWEEN_CHECKPOINTS,
  type Assessment,
  complete,
  loadAssessment,
} from '../assessment.ts';
import type { Loaded, Visit } from '../page.ts';
import { startOrResume } from '../training.ts';

/** `/competences/:id/evaluer`, never shown by a move inside the app. Source: `pix-app.md 10.2`. */
export async function evaluatePage({ params }: Visit): Promise<Loaded> {
  const assessmentId = await startOrResume(params[0] ?? '');
  return { redirect: `/assessments/${assessmentId}/resume` };
}

/** `/assessments/:id/resume`: a question, a checkpoint or the results. Source: `1.7`. */
export async function resumePage({ params, query }: Visit): Promise<Loaded> {
  const assessment = await loadAssessment(params[0] ?? '');
  return { redirect: await whereTo(assessment, query) };
}

async function whereTo(assessment: Assessment, query: URLSearchParams): Promise<string> {
  const { id, answered, next, certification } = assessment;
  const gained = levelUpOf(query);
  const hasSeenCheckpoint = query.get('hasSeenCheckpoint') === 'true';
  if (certification && !next) return `/certifications/${certification.id}/results`;
  if (!next && (hasSeenCheckpoint || assessment.isCompleted)) {
    return resultsOf(assessment);
  }
  if (!next) {
    await complete(assessment);
    if (!assessment.hasCheckpoints) return resultsOf(assessment);
    return `/assessments/${id}/checkpoint${['?finalCheckpoint=true', ...gained].join('&')}`;
  }
  const rest = gained.length > 0 ? `?${gained.join('&')}` : '';
  const atCheckpoint = answered.length > 0 && answered.length % ANSWERS_BETWEEN_CHECKPOINTS === 0;
  if (assessment.hasCheckpoints && atCheckpoint && !hasSeenCheckpoint) {
    return `/assessments/${id}/checkpoint${rest}`;
  }
  return `/assessments/${id}/challenges/${answered.length}${rest}`;
}

function resultsOf({ id, competenceId, campaignCode }: Assessment): string {
  if (competenceId) return `/competences/${competenceId}/resultats/${id}`;
  return campaignCode ? `/campagnes/${campaignCode}/resultats` : `/assessments/${id}/results`;
}

function levelUpOf(query: URLSearchParams): string[] {
  return ['competenceLeveled', 'newLevel'].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
}
