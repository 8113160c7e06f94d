import { MAX_LEVEL, PIX_PER_LEVEL } from './catalogue.ts';

export type CompetenceStatus = 'NOT_STARTED' | 'STARTED' | 'COMPLETED';

/** What the server knows of one competence of one pupil. Source: `pix-app.md 5`, Scoring. */
export interface CompetenceState {
  readonly index: string;
  earnedPix: number;
  status: CompetenceStatus;
  daysBeforeReset: number | null;
  daysBeforeImproving: number | null;
}

export type CompetencePatch = Partial<Omit<CompetenceState, 'index'>>;

export const DAYS_BEFORE_RESET = 7;
export const DAYS_BEFORE_IMPROVING = 4;

export function levelOf(state: CompetenceState): number {
  return Math.min(MAX_LEVEL, Math.floor(state.earnedPix / PIX_PER_LEVEL));
}

export function notStarted(index: string): CompetenceState {
  return {
    index,
    earnedPix: 0,
    status: 'NOT_STARTED',
    daysBeforeReset: null,
    daysBeforeImproving: null,
  };
}

/** Applies a patch and fills in the delays that Pix would have set, unless the patch gives them. */
export function patchCompetence(state: CompetenceState, patch: CompetencePatch): void {
  Object.assign(state, patch);
  if (state.status === 'NOT_STARTED') {
    Object.assign(state, notStarted(state.index));
    return;
  }
  state.daysBeforeReset ??= DAYS_BEFORE_RESET;
  state.daysBeforeImproving ??= DAYS_BEFORE_IMPROVING;
}

export function addPix(state: CompetenceState, pix: number): void {
  const earnedPix = Math.min(MAX_LEVEL * PIX_PER_LEVEL, state.earnedPix + pix);
  patchCompetence(state, {
    earnedPix,
    status: 'STARTED',
    daysBeforeReset: DAYS_BEFORE_RESET,
    daysBeforeImproving: DAYS_BEFORE_IMPROVING,
  });
}
