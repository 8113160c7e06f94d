import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  check,
  NOTHING_TYPED,
  type Around,
  type Field,
  type Typed,
} from '../../../components/wallet/certificates/form/check.ts';
import { NO_FACTS } from '../../../lib/domain/certificate/facts.ts';
import { factsSchema } from '../../../lib/store/schema/wallet/certificate.ts';
import { day } from '../../support/records/certificates.ts';

const AROUND: Around = {
  today: day('2026-11-25'),
  before: null,
  open: Object.keys(NOTHING_TYPED) as Field[],
  codes: [],
  isNew: true,
  status: 'validated',
};

const checked = (typed: Partial<Typed>, around: Partial<Around> = {}) =>
  check({ ...NOTHING_TYPED, ...typed }, { ...AROUND, ...around });

describe('a code', () => {
  test.each(['P-BCDF2346', ' p-bcdf2346 ', 'BCDF2346', 'pbcdf2346', 'P – BCDF 2346', 'P‑BCDF2346'])(
    '%j is understood',
    (code) => {
      expect(checked({ code }).facts?.code).toBe('P-BCDF2346');
    },
  );

  test('of eight symbols may begin with a P of its own', () => {
    expect(checked({ code: 'PCDF2346' }).facts?.code).toBe('P-PCDF2346');
  });

  test.each([
    ['P-BCDF234', { kind: 'code-length', missing: 1 }],
    ['P-', { kind: 'code-length', missing: 8 }],
    ['P-BCDF23467', { kind: 'code-length', missing: -1 }],
    ['P-BCDÉ2346', { kind: 'code-symbols' }],
    ['P-BC_F2346', { kind: 'code-symbols' }],
  ])('%j is not kept, and the sentence says why', (code, problem) => {
    const { facts, problems } = checked({ code });
    expect(facts).toBeNull();
    expect(problems.code).toEqual(problem);
  });

  test('with symbols that Pix never draws is remarked, and kept', () => {
    const { facts, remarks } = checked({ code: 'P-O1DF2S46' });
    expect(remarks.code).toEqual({ kind: 'doubtful-symbols', symbols: ['O', '1', 'S'] });
    expect(facts?.code).toBe('P-O1DF2S46');
  });

  test('that the wallet knows is remarked: it will complete that certificate', () => {
    const codes = ['P-BCDF2346'];
    expect(checked({ code: 'P-BCDF2346' }, { codes }).remarks.code?.kind).toBe('code-known');
    expect(checked({ code: 'P-BCDF2346' }, { codes, isNew: false }).remarks.code?.kind).toBe(
      'code-on-several',
    );
  });
});

describe('figures and dates', () => {
  test.each<[Partial<Typed>, Field, string]>([
    [{ score: 'abc' }, 'score', 'not-a-number'],
    [{ score: '-3' }, 'score', 'not-a-number'],
    [{ score: '312,5' }, 'score', 'not-a-number'],
    [{ score: '99999' }, 'score', 'not-a-number'],
    [{ deliveryDate: 'begun' }, 'deliveryDate', 'not-a-date'],
    [{ examDate: '2026-02-30' }, 'examDate', 'not-a-date'],
    [{ deliveryDate: '0026-05-20' }, 'deliveryDate', 'too-early'],
    [{ holder: 'x'.repeat(201) }, 'holder', 'too-long'],
  ])('%o is not kept', (typed, field, kind) => {
    const { facts, problems } = checked({ code: 'P-BCDF2346', ...typed });
    expect(facts).toBeNull();
    expect(problems[field]?.kind).toBe(kind);
  });

  test.each<[Partial<Typed>, Field, string]>([
    [{ score: '900', maxScore: '895' }, 'score', 'above-maximum'],
    [{ score: '1025' }, 'score', 'above-maximum'],
    [{ deliveryDate: '2027-01-01' }, 'deliveryDate', 'in-future'],
    [{ examDate: '2027-01-01' }, 'examDate', 'in-future'],
    [{ deliveryDate: '2026-05-01', examDate: '2026-05-12' }, 'deliveryDate', 'before-exam'],
  ])('%o is remarked, and kept', (typed, field, kind) => {
    const { facts, remarks } = checked({ code: 'P-BCDF2346', ...typed });
    expect(facts).not.toBeNull();
    expect(remarks[field]?.kind).toBe(kind);
  });

  test('nothing to recognise it by is asked for; one date is enough', () => {
    expect(checked({ score: '312' }).problems.code?.kind).toBe('nothing');
    expect(checked({ examDate: '2026-05-12' }).facts?.examDate).toBe('2026-05-12');
  });
});

test('fields that a better source tells are left as they were typed before', () => {
  const before = { ...NO_FACTS, centre: 'Lycée Imaginaire', score: 300 };
  const { facts } = checked(
    { score: '312', centre: 'ignored' },
    { open: ['score'], before, status: null },
  );
  expect(facts).toMatchObject({ score: 312, centre: 'Lycée Imaginaire', status: null });
});

test('whatever is typed, what comes out can be kept', () => {
  const typed = fc.record<Typed>({
    code: fc.oneof(fc.string(), fc.constant('P-BCDF2346')),
    score: fc.oneof(fc.string(), fc.nat(12_000).map(String)),
    deliveryDate: fc.oneof(fc.string(), fc.constantFrom('2026-05-20', '2024-02-29')),
    examDate: fc.oneof(fc.string(), fc.constantFrom('2026-05-12', '2023-02-29')),
    holder: fc.string({ maxLength: 300 }),
    centre: fc.string({ maxLength: 300 }),
    maxScore: fc.oneof(fc.string(), fc.nat(12_000).map(String)),
    level: fc.constantFrom('', '1', '8'),
  });
  fc.assert(
    fc.property(typed, (given) => {
      const { facts, problems } = check(given, AROUND);
      expect(facts === null).toBe(Object.keys(problems).length > 0);
      if (facts) expect(factsSchema.safeParse(facts).success).toBe(true);
    }),
  );
});
