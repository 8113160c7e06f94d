import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countAtLevelOne } from '../../../lib/domain/training/certifiable.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import {
  adviceFor,
  candidates,
  pathToCertifiable,
  putAside,
} from '../../../lib/domain/training/next-competence.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import {
  isAtHighestLevel,
  knownScorecards,
  type Profile,
} from '../../../lib/domain/training/profile.ts';
import { isBlocked } from '../../../lib/domain/training/scorecard.ts';
import {
  byCode,
  card,
  profiles,
  profileWith,
  threeOfFive,
  TODAY,
} from '../../support/records/arbitraries.ts';

const codes = (profile: Profile) => candidates(profile, TODAY).map(({ code }) => code);
const first = (profile: Profile) => {
  const advice = adviceFor(profile, TODAY);
  return advice.kind === 'train' ? advice.suggestions[0] : advice;
};

describe('the next competence', () => {
  test('is the begun one that is closest to level 1, and says how close', () => {
    expect(first(threeOfFive)).toEqual({
      code: '3.3',
      action: 'resume',
      targetLevel: 1,
      remaining: 2,
    });
  });

  test('comes from level 0 while fewer than 16 are at level 1, however close another level is', () => {
    const profile = profileWith([card('1.1', { level: 3, pixAhead: 7, status: 'started' })]);
    expect(first(profile)).toMatchObject({ code: '1.2', action: 'start', remaining: 8 });
  });

  test('comes from all below the highest level once the 16 are at level 1', () => {
    const all = COMPETENCE_CODES.map((code) => card(code, { level: 2, status: 'started' }));
    const profile = profileWith([
      ...all,
      card('2.3', { level: 5, pixAhead: 6, status: 'started' }),
      card('3.1', { level: 7, pixAhead: 0, status: 'completed' }),
    ]);
    expect(first(profile)).toMatchObject({ code: '2.3', targetLevel: 6, remaining: 2 });
    expect(codes(profile)).not.toContain('3.1');
  });

  test('at equal distance: begun, then to be tried again, then not begun, then the official order', () => {
    const profile = profileWith([
      card('1.1', { pixAhead: 4, status: 'completed' }),
      card('2.1', { pixAhead: 4, status: 'started' }),
      card('2.2', { pixAhead: 4, status: 'started' }),
      card('1.2', { pixAhead: 4, status: 'not-started' }),
    ]);
    expect(codes(profile).slice(0, 4)).toEqual(['2.1', '2.2', '1.1', '1.2']);
  });

  test('at equal distance and status, the lower level comes first', () => {
    const all = COMPETENCE_CODES.map((code) => card(code, { level: 4, status: 'started' }));
    expect(codes(profileWith([...all, card('4.2', { level: 2, status: 'started' })]))[0]).toBe(
      '4.2',
    );
  });

  test('a completed one that Pix makes wait comes after all that can be done now', () => {
    const waiting = card('1.1', {
      pixAhead: 7,
      status: 'completed',
      retryOn: addDays(TODAY, 1),
    });
    expect(codes(profileWith([waiting])).at(-1)).toBe('1.1');
    expect(first(profileWith([{ ...waiting, retryOn: TODAY }]))).toMatchObject({ code: '1.1' });
  });

  test('when every one waits, says which comes free first and when', () => {
    const wait = (days: number) => ({
      status: 'completed' as const,
      retryOn: addDays(TODAY, days),
    });
    const all = COMPETENCE_CODES.map((code) => card(code, { level: 1, status: 'started' }));
    const profile = profileWith([
      ...all,
      card('3.4', wait(9)),
      card('5.1', { ...wait(3), pixAhead: 0 }),
    ]);
    expect(adviceFor(profile, TODAY)).toEqual({
      kind: 'wait',
      code: '5.1',
      on: '2026-11-27',
      exam: null,
    });
  });

  test('says that nothing is left when all are at the highest level', () => {
    const all = COMPETENCE_CODES.map((code) => card(code, { level: 7, status: 'completed' }));
    expect(adviceFor(profileWith(all), TODAY)).toEqual({ kind: 'done' });
  });

  test.each([
    ['one at level 1', 1, 15],
    ['five at the highest level', 7, 11],
    ['fifteen at the highest level', 7, 1],
  ])('claims nothing of those that were not read: %s', (_, level, count) => {
    const read = COMPETENCE_CODES.slice(count).map((code) =>
      card(code, { level, status: 'completed' }),
    );
    const profile = { maxLevel: 7, scorecards: byCode(read) };
    expect(adviceFor(profile, TODAY)).toEqual({ kind: 'unread', count });
    const aside = { ...profile, ignored: [...COMPETENCE_CODES] };
    expect(adviceFor(aside, TODAY)).toEqual({ kind: 'unread', count });
  });

  test('the path to 5 is the first missing ones', () => {
    const path = pathToCertifiable(threeOfFive, TODAY).map(({ code }) => code);
    expect(path).toEqual(['3.3', '5.2']);
    const five = profileWith(
      COMPETENCE_CODES.slice(0, 5).map((code) => card(code, { level: 1, status: 'started' })),
    );
    expect(pathToCertifiable(five, TODAY)).toEqual([]);
  });
});

describe('whatever the profile', () => {
  test('the order is total and does not depend on the order of the input', () => {
    fc.assert(
      fc.property(profiles, fc.infiniteStream(fc.nat()), (profile, dice) => {
        const shuffled = knownScorecards(profile)
          .map((scorecard) => ({ scorecard, at: Number(dice.next().value) }))
          .sort((a, b) => a.at - b.at)
          .map(({ scorecard }) => scorecard);
        const other = { ...profile, scorecards: byCode(shuffled) };
        expect(codes(other)).toEqual(codes(profile));
        expect(countAtLevelOne(other)).toBe(countAtLevelOne(profile));
        expect(new Set(codes(profile)).size).toBe(codes(profile).length);
      }),
    );
  });

  test('never suggests a competence that is at its goal', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const everyOne = countAtLevelOne(profile) === 16;
        for (const scorecard of candidates(profile, TODAY)) {
          if (everyOne) expect(isAtHighestLevel(scorecard, profile)).toBe(false);
          else expect(scorecard.level).toBe(0);
        }
      }),
    );
  });

  test('never proposes a blocked one while a doable one exists', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const ranked = candidates(profile, TODAY).map((scorecard) => isBlocked(scorecard, TODAY));
        expect(ranked).toEqual([...ranked].sort((a, b) => Number(a) - Number(b)));
        const advice = adviceFor(profile, TODAY);
        expect(advice.kind === 'train').toBe(ranked.includes(false));
        const isRead = knownScorecards(profile).length === COMPETENCE_CODES.length;
        expect(advice.kind === 'done').toBe(ranked.length === 0 && isRead);
        expect(advice.kind === 'unread').toBe(ranked.length === 0 && !isRead);
      }),
    );
  });

  test('the date to come back is never in the past and is the earliest there is', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const advice = adviceFor(profile, TODAY);
        if (advice.kind !== 'wait') return;
        const dates = candidates(profile, TODAY).map(({ retryOn }) => retryOn ?? '');
        expect(advice.on > TODAY).toBe(true);
        expect(advice.on).toBe([...dates].sort()[0]);
      }),
    );
  });
});

describe('a competence put aside', () => {
  test('is not suggested any more, and the next one is', () => {
    const profile = { ...threeOfFive, ignored: ['3.3'] as const };
    expect(first(profile)).toMatchObject({ code: '5.2' });
    expect(pathToCertifiable(profile, TODAY).map(({ code }) => code)).toEqual(['5.2', '2.1']);
    expect(putAside(profile).map(({ code }) => code)).toEqual(['3.3']);
  });

  test('is the reason why nothing is suggested, when nothing else is left', () => {
    const all = COMPETENCE_CODES.map((code) => card(code, { level: 2, status: 'started' }));
    const profile = profileWith([...all, card('2.3', { status: 'started' })]);
    expect(adviceFor({ ...profile, ignored: ['2.3'] }, TODAY)).toEqual({ kind: 'put-aside' });
  });

  test('whatever is put aside, it is never a candidate, and nothing else changes places', () => {
    fc.assert(
      fc.property(profiles, fc.subarray([...COMPETENCE_CODES]), (profile, ignored) => {
        const ranked = codes({ ...profile, ignored });
        expect(ranked).toEqual(codes(profile).filter((code) => !ignored.includes(code)));
      }),
    );
  });
});
