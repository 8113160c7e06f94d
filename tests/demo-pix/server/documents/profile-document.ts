import { AREAS, type Language, MAX_LEVEL, PIX_PER_LEVEL, areaOf } from '../state/catalogue.ts';
import { COMPETENCES, competenceByIndex } from '../state/catalogue.ts';
import { type CompetenceState, notStarted } from '../state/competence-state.ts';
import type { Document, Resource } from './json-api.ts';
import type { Pupil } from '../state/pupils.ts';
import { scorecard, scorecardAlone } from './scorecard-document.ts';

const MAX_ATTRIBUTES = {
  'max-reachable-level': MAX_LEVEL,
  'max-reachable-pix-score': MAX_LEVEL * PIX_PER_LEVEL * COMPETENCES.length,
};

/** `GET /api/users/{id}/profile`. Source: `pix-app.md 1.2`. */
export function profileDocument(
  pupil: Pupil,
  states: readonly CompetenceState[],
  language: Language,
): Document {
  const scorecards = states.map((state) => scorecard(state, pupil, language));
  return {
    data: {
      type: 'Profiles',
      id: String(pupil.userId),
      attributes: {
        'pix-score': states.reduce((sum, { earnedPix }) => sum + earnedPix, 0),
        ...(pupil.shape === 'old' ? {} : MAX_ATTRIBUTES),
      },
      relationships: {
        scorecards: { data: scorecards.map(({ type, id }) => ({ type, id })) },
      },
    },
    included: [...AREAS.map((area) => areaResource(area, language)), ...scorecards],
  };
}

/** `GET /api/scorecards/{userId}_{competenceId}`. Source: `pix-app.md 1.3`. */
export function scorecardDocument(
  pupil: Pupil,
  state: CompetenceState,
  language: Language,
): Document {
  return {
    data: scorecardAlone(state, pupil, language),
    included: [areaResource(areaOf(competenceByIndex(state.index)), language)],
  };
}

/** The frozen look-alike of a campaign, with high levels. Source: `pix-app.md 1.10`. */
export function campaignProfileDocument(
  campaignId: string,
  ownerId: number,
  language: Language,
): Document {
  const owner = { userId: ownerId, shape: 'present' as const };
  const scorecards = COMPETENCES.map(({ index }) => {
    const frozen = { ...notStarted(index), earnedPix: 45, status: 'STARTED' as const };
    return onlyFrozenAttributes(scorecard(frozen, owner, language));
  });
  return {
    data: {
      type: 'SharedProfileForCampaigns',
      id: campaignId,
      attributes: {
        'pix-score': 45 * COMPETENCES.length,
        'shared-at': '2026-01-15T10:00:00.000Z',
        'can-retry': false,
        ...MAX_ATTRIBUTES,
      },
      relationships: {
        scorecards: { data: scorecards.map(({ type, id }) => ({ type, id })) },
      },
    },
    included: [...AREAS.map((area) => areaResource(area, language)), ...scorecards],
  };
}

function onlyFrozenAttributes(resource: Resource): Resource {
  const kept = ['name', 'competence-id', 'index', 'level', 'earned-pix', 'status'];
  const attributes = Object.entries(resource.attributes ?? {}).filter(([key]) =>
    kept.includes(key),
  );
  return { ...resource, attributes: Object.fromEntries(attributes) };
}

function areaResource(area: (typeof AREAS)[number], language: Language): Resource {
  const title = language === 'en' ? area.englishTitle : area.title;
  return {
    type: 'areas',
    id: area.id,
    attributes: { code: area.code, title, color: area.color },
  };
}
