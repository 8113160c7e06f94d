import {
  type Language,
  MAX_LEVEL,
  PIX_PER_LEVEL,
  areaOf,
  competenceByIndex,
  nameOf,
} from '../state/catalogue.ts';
import { type CompetenceState, levelOf } from '../state/competence-state.ts';
import type { Resource } from './json-api.ts';
import { related, to } from './json-api.ts';
import type { Pupil } from '../state/pupils.ts';

/** A scorecard as `/profile` holds it. Source: `pix-app.md 1.2`. */
export function scorecard(
  state: CompetenceState,
  { userId, shape }: Pick<Pupil, 'userId' | 'shape'>,
  language: Language,
): Resource {
  const competence = competenceByIndex(state.index);
  return {
    type: 'scorecards',
    id: `${userId}_${competence.id}`,
    attributes: {
      name: nameOf(competence, language),
      description: `Ce que recouvre « ${competence.name} » dans la vie de tous les jours.`,
      'competence-id': competence.id,
      ...(shape === 'old' ? oldAttributes(state) : presentAttributes(state)),
    },
    relationships: { area: to('areas', areaOf(competence).id) },
  };
}

/** A scorecard asked for alone, with its tutorials. Source: `pix-app.md 1.3`. */
export function scorecardAlone(
  ...[state, pupil, language]: Parameters<typeof scorecard>
): Resource {
  const resource = scorecard(state, pupil, language);
  return {
    ...resource,
    relationships: {
      ...resource.relationships,
      tutorials: related(`/api/scorecards/${resource.id}/tutorials`),
    },
  };
}

function presentAttributes(state: CompetenceState): Record<string, unknown> {
  const level = levelOf(state);
  const ahead = state.earnedPix % PIX_PER_LEVEL;
  const isMaxLevel = level >= MAX_LEVEL;
  const isFinished = state.status === 'COMPLETED';
  const waits = (state.daysBeforeImproving ?? 0) > 0;
  return {
    index: state.index,
    level,
    'earned-pix': state.earnedPix,
    'pix-score-ahead-of-next-level': ahead,
    'percentage-ahead-of-next-level': (ahead / PIX_PER_LEVEL) * 100,
    'remaining-pix-to-next-level': PIX_PER_LEVEL - ahead,
    status: state.status,
    'remaining-days-before-reset': state.daysBeforeReset,
    'remaining-days-before-improving': state.daysBeforeImproving,
    'is-finished': isFinished,
    'is-finished-with-max-level': isFinished && isMaxLevel,
    'is-improvable': isFinished && !isMaxLevel && !waits,
    'is-max-level': isMaxLevel,
    'is-not-started': state.status === 'NOT_STARTED',
    'is-progressable': state.status === 'STARTED' && !isMaxLevel,
    'is-resettable': state.status !== 'NOT_STARTED' && state.daysBeforeReset === 0,
    'is-started': state.status === 'STARTED',
    'should-wait-before-improving': isFinished && !isMaxLevel && waits,
    'has-not-earned-anything': state.earnedPix === 0,
    'has-not-reached-level-one': level < 1,
    'has-reached-at-least-level-one': level >= 1,
  };
}

function oldAttributes(state: CompetenceState): Record<string, unknown> {
  const ahead = state.earnedPix % PIX_PER_LEVEL;
  return {
    index: Number(state.index),
    level: levelOf(state),
    'earned-pix': state.earnedPix,
    'pix-score-ahead-of-next-level': ahead === 0 ? 0 : ahead + 0.2,
    status: state.status,
    'remaining-days-before-reset': state.daysBeforeReset,
    'remaining-days-before-improving': state.daysBeforeImproving,
  };
}
