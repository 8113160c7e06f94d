import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newAccount, type PixAccount } from '../../../lib/domain/account/account.ts';
import { mergeReading } from '../../../lib/domain/account/merge.ts';
import type { ReadingOf, ScorecardReading } from '../../../lib/domain/reading.ts';
import { TODAY } from '../../support/records/arbitraries.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const clock = { now: NOW, today: TODAY };

function read(
  code: ScorecardReading['code'],
  fields: Partial<ScorecardReading> = {},
): ScorecardReading {
  return { code, level: 0, pixAhead: 0, status: 'started', daysBeforeImproving: null, ...fields };
}

function profile(observedAt: number, scorecards: ScorecardReading[]): ReadingOf<'profile'> {
  return {
    kind: 'profile',
    site: 'fr',
    observedAt,
    userId: '1',
    maxLevel: 7,
    scorecards,
    unknown: [],
    unreadable: 0,
  };
}

function levelUp(observedAt: number, level: number): ReadingOf<'level-up'> {
  return { kind: 'level-up', site: 'fr', observedAt, userId: '1', code: '3.3', level };
}

const known = mergeReading(
  newAccount('fr'),
  profile(NOW - 1000, [read('3.3', { pixAhead: 6 }), read('1.1', { level: 2, pixAhead: 5 })]),
  clock,
);

const merged = (account: PixAccount, reading: Parameters<typeof mergeReading>[1]) =>
  mergeReading(account, reading, clock);

describe('what Pix answered to « certifiable? »', () => {
  const answered = (value: boolean) =>
    merged(known, {
      kind: 'certifiable',
      site: 'fr',
      observedAt: NOW - 500,
      userId: '1',
      isCertifiable: value,
    });
  const same = [read('3.3', { pixAhead: 7 }), read('1.1', { level: 3 })];

  test('stands, with its moment, while the competences at level 1 are the same', () => {
    for (const value of [true, false]) {
      const after = merged(answered(value), profile(NOW, same));
      expect(after.certifiable).toEqual({ value, seenAt: NOW - 500 });
    }
  });

  test('a refusal is over once another competence reaches level 1', () => {
    expect(
      merged(answered(false), profile(NOW, [read('3.3', { level: 1 })])).certifiable,
    ).toBeNull();
    expect(merged(answered(false), levelUp(NOW, 1)).certifiable).toBeNull();
    expect(merged(answered(true), levelUp(NOW, 1)).certifiable).toMatchObject({ value: true });
  });

  test('neither stands once a competence was reset', () => {
    for (const value of [true, false]) {
      const reset = { ...profile(NOW, []), kind: 'scorecard' as const, scorecard: read('1.1') };
      expect(merged(answered(value), reset).certifiable).toBeNull();
    }
  });

  test('what is only read for the first time changes nothing, nor what was asked before', () => {
    const first = profile(NOW, [read('2.1', { level: 1 })]);
    expect(merged(answered(false), first).certifiable).not.toBeNull();
    const earlier = profile(NOW - 700, [read('3.3', { level: 1 })]);
    expect(merged(answered(false), earlier).certifiable).not.toBeNull();
  });
});

describe('merging a reading', () => {
  test('a profile with a competence missing leaves what was known of it', () => {
    const after = merged(known, profile(NOW, [read('1.1', { level: 3 })]));
    expect(after.scorecards['3.3']).toEqual(known.scorecards['3.3']);
    expect(after.scorecards['1.1']?.level).toBe(3);
  });

  test('a level-up raises the level at once', () => {
    const after = merged(known, levelUp(NOW, 1));
    expect(after.scorecards['3.3']).toMatchObject({ level: 1, pixAhead: 0 });
    expect(after.source).toBe('level-up');
  });

  test('a profile asked before a level-up and answered after it does not take the level back', () => {
    const after = merged(
      merged(known, levelUp(NOW, 1)),
      profile(NOW - 500, [read('3.3', { pixAhead: 6 })]),
    );
    expect(after.scorecards['3.3']?.level).toBe(1);
  });

  test('a level-up never lowers what is known', () => {
    expect(merged(known, { ...levelUp(NOW, 1), code: '1.1' })).toEqual(known);
  });

  test('a competence that was reset goes back to 0', () => {
    const after = merged(known, profile(NOW, [read('1.1', { status: 'not-started' })]));
    expect(after.scorecards['1.1']).toMatchObject({ level: 0, status: 'not-started' });
  });

  test('a phone’s page, which shows no wait, does not end one that is known', () => {
    const waiting = merged(
      known,
      profile(NOW - 100, [
        read('3.3', { pixAhead: 6, status: 'completed', daysBeforeImproving: 4 }),
      ]),
    );
    const page = (pixAhead: number): ReadingOf<'page'> => ({
      ...profile(NOW, [read('3.3', { pixAhead })]),
      kind: 'page',
    });
    expect(merged(waiting, page(6)).scorecards['3.3']).toMatchObject({
      status: 'completed',
      retryOn: waiting.scorecards['3.3']?.retryOn,
    });
    expect(merged(waiting, page(7)).scorecards['3.3']).toMatchObject({ status: 'started' });
  });

  test('a page that shows a wait and no figure ends no date that is known, and makes none up', () => {
    const wait = <Kind extends 'profile' | 'page'>(
      observedAt: number,
      kind: Kind,
      days: number | 'unknown',
    ) => ({
      ...profile(observedAt, [
        read('3.3', { pixAhead: 6, status: 'completed', daysBeforeImproving: days }),
      ]),
      kind,
    });
    const undated = wait(NOW, 'page', 'unknown');
    const dated = merged(known, wait(NOW - 100, 'profile', 4));
    expect(merged(dated, undated).scorecards['3.3']?.retryOn).toBe(
      dated.scorecards['3.3']?.retryOn,
    );
    expect(merged(known, undated).scorecards['3.3']?.retryOn).toBe('unknown');
    // Pix's own answer overrules both.
    const answered = merged(merged(known, undated), wait(NOW + 1, 'profile', 2));
    expect(answered.scorecards['3.3']?.retryOn).toMatch(/^\d{4}-/);
  });

  test('the wait becomes a date, and only for a completed competence', () => {
    const after = merged(
      known,
      profile(NOW, [
        read('3.3', { status: 'completed', daysBeforeImproving: 4 }),
        read('1.1', { status: 'started', daysBeforeImproving: 4 }),
        read('1.2', { status: 'completed', daysBeforeImproving: 0 }),
      ]),
    );
    expect(after.scorecards['3.3']?.retryOn).toBe('2026-11-28');
    expect(after.scorecards['1.1']?.retryOn).toBeNull();
    expect(after.scorecards['1.2']?.retryOn).toBeNull();
  });

  test('after the clock was set back, new readings still count', () => {
    const lastYear = { now: NOW - 31_536_000_000, today: TODAY };
    const after = mergeReading(known, profile(lastYear.now, [read('3.3', { level: 1 })]), lastYear);
    expect(after.scorecards['3.3']?.level).toBe(1);
  });

  test('the highest level said once is kept when an older document does not say it', () => {
    expect(merged(known, { ...profile(NOW, []), maxLevel: null }).maxLevel).toBe(7);
  });

  test('of two readings of one competence, the later question wins in whatever order they come', () => {
    const times = fc.integer({ min: 0, max: NOW });
    fc.assert(
      fc.property(times, times, (one, two) => {
        fc.pre(one !== two);
        const a = profile(one, [read('4.1', { level: 1 })]);
        const b = profile(two, [read('4.1', { level: 2 })]);
        const forth = merged(merged(newAccount('fr'), a), b).scorecards['4.1'];
        const back = merged(merged(newAccount('fr'), b), a).scorecards['4.1'];
        expect(forth).toEqual(back);
        expect(forth?.level).toBe(one > two ? 1 : 2);
      }),
    );
  });
});
