/** Any accounts, histories and wallets that two computers of one family could hold. */
import fc from 'fast-check';
import type { PixAccount } from '../../../lib/domain/account/account.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS, type CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import type { DayPoint } from '../../../lib/domain/training/history.ts';
import { REMINDER_DAYS, type ExamDay } from '../../../lib/domain/exam-day/exam-day.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { byCode, scorecardOf, TODAY } from './arbitraries.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

/** Few moments, so that many are the same. */
const moment = fc.integer({ min: 1, max: 6 }).map((step) => 1_700_000_000_000 + step * 1000);
const day = fc.integer({ min: -6, max: 0 }).map((days) => addDays(TODAY, days));

/** Of names with accents, signs and other scripts. */
const name = fc.constantFrom('Lina', 'Noé', 'Maëlle D’Été', '李娜', 'O<b>x', '🐈');

export const ACCOUNT_KEYS = ['0123456789abcdef', 'aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb'] as const;
const accountKey = fc.constantFrom(...ACCOUNT_KEYS);

/** Few words, so that two computers often said the same. */
const examDays: fc.Arbitrary<ExamDay> = fc.record({
  day: maybe(fc.integer({ min: 1, max: 3 }).map((days) => addDays(TODAY, days))),
  time: maybe(fc.constantFrom('08:30', '14:00')),
  place: maybe(fc.constantFrom('salle 204', '李')),
  saidAt: fc.integer({ min: 1, max: 3 }),
  saidOn: day,
  reminded: fc
    .subarray([...REMINDER_DAYS])
    .chain((some) => fc.tuple(...some.map((days) => day.map((on) => ({ days, on }))))),
  inCalendar: maybe(fc.integer({ min: 1, max: 3 })),
});

export const accounts: fc.Arbitrary<PixAccount> = fc.record({
  firstName: maybe(name),
  nickname: maybe(name),
  site: fc.constantFrom('fr', 'org' as const),
  language: maybe(fc.constantFrom('fr', 'en')),
  scorecards: fc
    .tuple(
      ...COMPETENCE_CODES.map((code) =>
        maybe(fc.tuple(scorecardOf(code), moment).map(([card, seenAt]) => ({ ...card, seenAt }))),
      ),
    )
    .map((cards) => byCode(cards.filter((card) => card !== null))),
  maxLevel: maybe(fc.integer({ min: 1, max: 8 })),
  // In what order they stand says nothing.
  unknown: fc
    .subarray(['recA', 'recB'])
    .chain((ids) =>
      fc.tuple(
        ...ids.map((competenceId) =>
          fc.integer({ min: 0, max: 8 }).map((level) => ({ competenceId, level })),
        ),
      ),
    ),
  readAt: maybe(moment),
  source: maybe(fc.constantFrom('answer', 'page', 'level-up' as const)),
  certifiable: maybe(fc.record({ value: fc.boolean(), seenAt: moment })),
  ignored: fc.subarray([...COMPETENCE_CODES]),
  visit: maybe(fc.record({ last: day, before: maybe(day) })),
  examDay: maybe(examDays),
});

export const histories: fc.Arbitrary<DayPoint[]> = fc
  .uniqueArray(
    fc.record({
      day,
      pix: fc.array(maybe(fc.integer({ min: 0, max: 64 })), { minLength: 16, maxLength: 16 }),
    }),
    { selector: (point) => point.day, maxLength: 6 },
  )
  .map((points) => points.sort((one, other) => (one.day < other.day ? -1 : 1)));

/** A certificate of a number of its own, which each source tells or not. */
function certificateOf(number: number): fc.Arbitrary<Certificate> {
  const pixId = String(31000 + number);
  const code = `P-BCDF234${number}`;
  const facts: fc.Arbitrary<CertificateFacts> = fc.record({
    ...Object.fromEntries(Object.keys(NO_FACTS).map((field) => [field, fc.constant(null)])),
    code: fc.constant(code),
    status: maybe(fc.constantFrom('pending', 'validated' as const)),
    holder: maybe(name),
    centre: maybe(fc.constantFrom('Collège Imaginaire', 'Lycée « X »')),
    examDate: maybe(day),
    deliveryDate: maybe(day),
    score: maybe(fc.integer({ min: 0, max: 895 })),
    competences: maybe(fc.constant([{ code: '1.1' as const, level: 3 }])),
    extras: maybe(fc.constant(['CléA Numérique'])),
  }) as fc.Arbitrary<CertificateFacts>;
  const told = fc.record({ facts, seenAt: moment });
  const ofPix = told.map((one) => ({ ...one, facts: { ...one.facts, pixId } }));
  return fc.record({
    // On two computers it may have come in twice, under two names.
    id: fc.constantFrom('a', 'b').map((place) => `${place}-${number}`),
    account: maybe(accountKey),
    told: fc.record(
      { 'pix-detail': ofPix, 'pix-list': ofPix, pdf: told, typed: told },
      { requiredKeys: ['pdf'] },
    ),
    file: maybe(
      fc.record({
        id: fc.constantFrom('x', 'y').map((place) => `file-${place}-${number}`),
        size: fc.constant(20),
        keptAt: moment,
      }),
    ),
    schoolClass: maybe(fc.constantFrom('troisieme', 'terminale' as const)),
    deletedAt: maybe(moment),
  });
}

const NUMBERS = [2, 3, 4, 6, 7];

export const wallets: fc.Arbitrary<Certificate[]> = fc
  .subarray(NUMBERS)
  .chain((numbers) => fc.tuple(...numbers.map(certificateOf)));
