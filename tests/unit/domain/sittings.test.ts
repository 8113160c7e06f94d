/** Documents come and go in some tabs; whether a certification goes on is what they say together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  certificationAmong,
  LONGEST_CERTIFICATION_MS,
  sittingsAfter,
  type Sign,
  type Sitting,
} from '../../../lib/domain/exam-day/sittings.ts';

const NOW = Date.UTC(2027, 3, 12, 8, 30);

const after = (signs: readonly Sign[], now = NOW) =>
  signs.reduce<Sitting[]>((sittings, sign) => sittingsAfter(sittings, sign, now), []);

/** What a person and Pix do with a tab; what it shows then, and whether that is said. */
const STEPS = ['exam', 'instructions', 'back', 'pix', 'elsewhere', 'close'] as const;
type Step = (typeof STEPS)[number];

/** A tab as it truly is, by the plainest reading of the rule. */
type Page = 'exam' | 'instructions' | 'pix' | 'other';

function signOf(step: Step, tab: number, page: Page): Sign | null {
  switch (step) {
    case 'exam':
      return { kind: 'begun', tab };
    case 'instructions':
      return { kind: 'before', tab };
    case 'back':
      return page === 'instructions' ? { kind: 'left', tab } : null;
    case 'pix':
      return { kind: 'read', tab, isLoaded: true };
    case 'elsewhere':
    case 'close':
      return { kind: 'ended', tab };
  }
}

function pageAfter(step: Step, page: Page): Page {
  if (step === 'exam' || step === 'instructions' || step === 'pix') return step;
  if (step === 'back') return page === 'instructions' ? 'pix' : page;
  return 'other';
}

test('whatever happens in some tabs: it goes on as long as one living document says so', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.integer({ min: 1, max: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(steps, (walk) => {
      const pages = new Map<number, Page>();
      /** An exam was begun whose document ended, and no page of Pix was loaded since. */
      let isLeft = false;
      let sittings: Sitting[] = [];
      for (const [step, tab] of walk) {
        const page = pages.get(tab) ?? 'other';
        const sign = signOf(step, tab, page);
        if (!sign) continue;
        if (page === 'exam' && step !== 'exam') isLeft = true;
        if (step === 'exam' || step === 'pix') isLeft = false;
        pages.set(tab, pageAfter(step, page));
        sittings = sittingsAfter(sittings, sign, NOW);
        const living = [...pages.values()];
        const isBegun = living.includes('exam');
        const mayBe = isBegun || isLeft || living.includes('instructions');
        expect(certificationAmong(sittings, NOW)).toEqual(
          mayBe ? { begun: isBegun || isLeft, isLeft: isLeft && !isBegun } : null,
        );
      }
    }),
  );
});

test('what is said twice is as if it was said once', () => {
  const signs: Sign[] = [
    { kind: 'begun', tab: 1 },
    { kind: 'before', tab: 2 },
    { kind: 'left', tab: 2 },
    { kind: 'read', tab: 3, isLoaded: true },
    { kind: 'ended', tab: 1 },
  ];
  for (const sign of signs) {
    const before = after(signs);
    const once = sittingsAfter(before, sign, NOW);
    expect(sittingsAfter(once, sign, NOW)).toEqual(once);
  }
});

test('what is read on without a load does not end an exam whose tab is closed', () => {
  const left = after([
    { kind: 'begun', tab: 1 },
    { kind: 'ended', tab: 1 },
    { kind: 'read', tab: 2, isLoaded: false },
  ]);
  expect(certificationAmong(left, NOW)).toEqual({ begun: true, isLeft: true });
  expect(certificationAmong(left, NOW + LONGEST_CERTIFICATION_MS)).toBeNull();
});

test('under a clock that goes back a year it silences nothing, and is forgotten', () => {
  const sittings = after([{ kind: 'begun', tab: 1 }]);
  const lastYear = NOW - 365 * 86_400_000;
  expect(certificationAmong(sittings, lastYear)).toBeNull();
  expect(sittingsAfter(sittings, { kind: 'left', tab: 9 }, lastYear)).toEqual([]);
});

test('nobody fills the memory with tabs', () => {
  const many = Array.from({ length: 200 }, (_, tab): Sign => ({ kind: 'before', tab }));
  expect(after(many)).toHaveLength(50);
});
