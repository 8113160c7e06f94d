import { ApiError, send } from './api.ts';
import { linkedId, one } from './records.ts';
import { go } from './router.ts';
import { loadScorecard } from './store.ts';

/** Starts or resumes, with the scorecard read in parallel. Source: `pix-app.md 10.1`. */
export async function startOrResume(competenceId: string): Promise<string> {
  const [answer] = await Promise.all([
    send('POST', 'competence-evaluations/start-or-resume', { competenceId }),
    loadScorecard(competenceId),
  ]);
  return assessmentIdOf(answer);
}

/** « Retenter »; a refusal only re-reads the scorecard. Source: `pix-app.md 1.4`. */
export async function improveAndResume(competenceId: string): Promise<void> {
  try {
    const answer = await send('PUT', 'competence-evaluations/improve', { competenceId });
    await go(`/assessments/${assessmentIdOf(answer)}/resume`);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    await loadScorecard(competenceId);
  }
}

function assessmentIdOf(answer: Parameters<typeof one>[0]): string {
  const id = linkedId(one(answer), 'assessment');
  if (!id) throw new Error('an evaluation without assessment');
  return id;
}
