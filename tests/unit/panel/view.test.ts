import { describe, expect, test } from 'vitest';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import type { Profile } from '../../../lib/domain/training/profile.ts';
import type { Digest } from '../../../lib/app/messages/digest.ts';
import { reachedAfter } from '../../../lib/app/panel/place.ts';
import { panelView } from '../../../lib/app/panel/view.ts';
import type { PageSeen } from '../../../lib/pix/capture/document/page-seen.ts';
import { pageKindOf } from '../../../lib/pix/routes.ts';
import {
  accountWith,
  card,
  profileWith,
  threeOfFive,
  TODAY,
} from '../../support/records/arbitraries.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

function digest(profile: Profile = threeOfFive, fields: Partial<Digest> = {}): Digest {
  return {
    account: accountWith(profile, NOW),
    panel: DEFAULT_PREFERENCES.panel,
    language: null,
    firstDay: null,
    pinHint: false,
    ...fields,
  };
}

function page(fields: Partial<PageSeen> = {}): PageSeen {
  return {
    kind: 'panel',
    assessmentId: null,
    isKnownTraining: false,
    trained: null,
    levelUp: null,
    ...fields,
  };
}

const question = (fields: Partial<PageSeen> = {}) =>
  page({ kind: 'question', assessmentId: '7', isKnownTraining: true, trained: '3.3', ...fields });

const view = (
  where: PageSeen,
  what: Digest | null = digest(),
  reached: { code: '3.3'; level: number } | null = null,
) => panelView(where, what, reached, TODAY);

const withCount = (count: number) =>
  profileWith(
    COMPETENCE_CODES.slice(0, count).map((code) => card(code, { level: 1, status: 'started' })),
  );

describe('where the panel stands', () => {
  test.each([
    ['/', 'panel'],
    ['/accueil', 'panel'],
    ['/competences', 'panel'],
    ['/competences/recsvLz0W2ShyfD63/details', 'panel'],
    ['/competences/recsvLz0W2ShyfD63/resultats/70001', 'panel'],
    ['/assessments/7/checkpoint', 'panel'],
    ['/assessments/7/challenges/0', 'question'],
    ['/competences/recsvLz0W2ShyfD63/evaluer', 'other'],
    ['/assessments/7/resume', 'other'],
    ['/certifications', 'other'],
    ['/certifications/31001', 'other'],
    ['/mes-certifications', 'other'],
    ['/mon-compte/informations-personnelles', 'other'],
    ['/verification-certificat', 'other'],
    ['/connexion', 'other'],
    ['/campagnes/ABC', 'other'],
  ])('%s: %s', (pathname, kind) => {
    expect(pageKindOf(pathname)).toBe(kind);
  });
});

describe('what is shown', () => {
  test('nothing while nothing is known, elsewhere, or when it is switched off', () => {
    expect(view(page(), null).kind).toBe('nothing');
    expect(view(page({ kind: 'other' })).kind).toBe('nothing');
    const off = digest(threeOfFive, { panel: { ...DEFAULT_PREFERENCES.panel, shown: false } });
    expect(view(page(), off).kind).toBe('nothing');
    expect(view(question(), off).kind).toBe('nothing');
  });

  test('nothing on an assessment that may turn out to be a certification', () => {
    expect(view(question({ isKnownTraining: false })).kind).toBe('nothing');
    expect(view(page({ assessmentId: '7', isKnownTraining: false })).kind).toBe('nothing');
    const checkpoint = page({ assessmentId: '7', isKnownTraining: true, trained: '3.3' });
    expect(view(checkpoint).kind).toBe('panel');
  });

  test('the panel with the advice and the count', () => {
    const shown = view(page());
    expect(shown).toMatchObject({ kind: 'panel', training: { count: 3, goal: 5, askPix: false } });
  });

  test('the panel without a training while no competence was read', () => {
    const account = { ...accountWith(threeOfFive, NOW), readAt: null };
    expect(view(page(), digest(threeOfFive, { account }))).toMatchObject({
      kind: 'panel',
      training: null,
    });
  });

  test('from 5 on, Pix is asked to confirm, until it has', () => {
    expect(view(page(), digest(withCount(5)))).toMatchObject({ training: { askPix: true } });
    const said = accountWith(withCount(5), NOW, { certifiable: { value: true, seenAt: NOW } });
    expect(view(page(), digest(withCount(5), { account: said }))).toMatchObject({
      training: { askPix: false, refusal: null },
    });
    expect(view(page(), digest(withCount(16)))).toMatchObject({ training: { allReached: true } });
  });

  test('what Pix has refused is not asked of it again: its answer stands, with its day', () => {
    const certifiable = { value: false, seenAt: NOW };
    const refused = accountWith(withCount(5), NOW, { certifiable });
    expect(view(page(), digest(withCount(5), { account: refused }))).toMatchObject({
      training: { askPix: false, refusal: certifiable },
    });
    const below = accountWith(threeOfFive, NOW, { certifiable });
    expect(view(page(), digest(threeOfFive, { account: below }))).toMatchObject({
      training: { askPix: false, refusal: null },
    });
  });

  test('in a campaign nothing of quitting is said, and nothing else suggested', () => {
    const levelUp = { code: '3.3', level: 1 } as const;
    const ofCampaign = { trained: null };
    expect(view(question(ofCampaign), digest(), levelUp)).toMatchObject({ mayQuit: false });
    expect(view(question(), digest(), levelUp)).toMatchObject({ mayQuit: true });
    const checkpoint = page({ assessmentId: '7', isKnownTraining: true, ...ofCampaign });
    expect(view(checkpoint).kind).toBe('nothing');
    expect(view(checkpoint, digest(), levelUp)).toMatchObject({ kind: 'panel', isCampaign: true });
    expect(view(page(), digest(), levelUp)).toMatchObject({ isCampaign: false });
  });

  test('on a question only the pill of its competence', () => {
    expect(view(question())).toMatchObject({ kind: 'pill', code: '3.3', reached: null });
    expect(view(question({ trained: null })).kind).toBe('nothing');
    expect(view(question({ trained: null }), digest(), { code: '3.3', level: 1 })).toMatchObject({
      kind: 'pill',
      reached: 1,
    });
  });
});

describe('a level reached', () => {
  const levelUp = { code: '3.3', level: 1 } as const;

  test('is spoken of on the following questions of the same training', () => {
    const first = reachedAfter(null, question({ levelUp }));
    expect(first).toMatchObject(levelUp);
    expect(reachedAfter(first, question())).toEqual(first);
    expect(reachedAfter(first, question({ assessmentId: '8' }))).toBeNull();
  });

  test('is told on the first page after the questions, and not on the next', () => {
    const reached = reachedAfter(null, question({ levelUp }));
    const told = reachedAfter(reached, page());
    expect(told).toMatchObject({ ...levelUp, told: true });
    expect(reachedAfter(told, page())).toBeNull();
  });

  test('waits through pages where nothing is shown', () => {
    const reached = reachedAfter(null, question({ levelUp }));
    expect(reachedAfter(reached, page({ kind: 'other' }))).toEqual(reached);
  });

  test('told at a checkpoint stays while the training goes on', () => {
    const checkpoint = page({ assessmentId: '7', isKnownTraining: true, levelUp });
    const told = reachedAfter(null, checkpoint);
    expect(reachedAfter(told, question())).toMatchObject(levelUp);
    expect(reachedAfter(told, page())).toBeNull();
  });
});
