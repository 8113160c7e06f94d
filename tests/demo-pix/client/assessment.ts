import { get, send } from './api.ts';
import { flag, linkedId, one, text } from './records.ts';

/** Source: `pix-app.md 1.7`. */
export const ANSWERS_BETWEEN_CHECKPOINTS = 5;

export type CertificationSign = 'path' | 'document' | 'banner' | 'event';

export interface Question {
  readonly id: string;
  readonly instruction: string;
  readonly focused: boolean;
}

export interface Assessment {
  readonly id: string;
  readonly title: string;
  readonly isCompleted: boolean;
  readonly competenceId: string;
  /** Empty unless this is a campaign. */
  readonly campaignCode: string;
  readonly answered: readonly string[];
  readonly hasCheckpoints: boolean;
  readonly showLevelUp: boolean;
  readonly next: Question | null;
  /** Null unless this is a certification. */
  readonly certification: Certification | null;
}

export interface Certification {
  readonly id: string;
  readonly signs: readonly CertificationSign[];
}

export async function loadAssessment(id: string): Promise<Assessment> {
  const answer = await get(`assessments/${id}`);
  const resource = one(answer);
  const nextId = linkedId(resource, 'next-challenge');
  const next = answer.included?.find((included) => included.id === nextId);
  const answered = resource.attributes?.['ordered-challenge-ids-answered'];
  return {
    id: resource.id,
    title: text(resource, 'title'),
    isCompleted: text(resource, 'state') === 'completed',
    competenceId: text(resource, 'competence-id'),
    campaignCode: text(resource, 'code-campaign'),
    answered: Array.isArray(answered) ? answered.map(String) : [],
    hasCheckpoints: flag(resource, 'has-checkpoints') ?? false,
    showLevelUp: flag(resource, 'show-levelup') ?? false,
    next: next
      ? {
          id: next.id,
          instruction: text(next, 'instruction'),
          focused: flag(next, 'focused') ?? false,
        }
      : null,
    certification: certificationFrom(answer.meta),
  };
}

export async function complete({ id }: Assessment): Promise<void> {
  await send('PATCH', `assessments/${id}/complete-assessment`);
}

export function certificationFrom(meta: Record<string, unknown> | undefined): Certification | null {
  const signs = meta?.demoSigns;
  if (!Array.isArray(signs)) return null;
  return { id: String(meta?.demoCourse), signs: signs as CertificationSign[] };
}
