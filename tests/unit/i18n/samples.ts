/**
 * What the functions of the catalogues are told, by the type that they declare for it. Whoever adds
 * a sentence with a new type adds samples of it here: without them its test fails.
 */
import { ALERT_DAYS } from '../../../lib/domain/certificate/alerts.ts';
import { RENEWAL_CHOICES } from '../../../lib/domain/certificate/renewal.ts';
import type { Span } from '../../../lib/domain/certificate/span.ts';
import type { ReadingFailure } from '../../../lib/domain/failure.ts';
import { REMINDER_DAYS } from '../../../lib/domain/exam-day/exam-day.ts';
import { progressOf } from '../../../lib/domain/training/progress.ts';
import { day, DETAIL } from '../../support/records/certificates.ts';

/** None, one, two, many. */
const COUNTS = [0, 1, 2, 5];
const DAYS = [day('2026-05-01'), day('2028-11-21')];
/** Some begin with a vowel. */
const NAMES = ['Programmer', 'Interagir'];
const REFUSALS = ['full', 'newer', 'locked', 'failed'];
const AT = Date.UTC(2026, 10, 24, 13, 32);

const SPANS: Span[] = [
  ...COUNTS.map((days): Span => ({ unit: 'days', days })),
  ...COUNTS.map((months): Span => ({ unit: 'months', years: 1, months })),
  ...COUNTS.map((years): Span => ({ unit: 'months', years, months: 1 })),
];

const FAILED: Record<ReadingFailure['subject'], true> = {
  account: true,
  profile: true,
  scorecard: true,
  certifiable: true,
  page: true,
  certificates: true,
  certificate: true,
  'certificate-file': true,
  record: true,
};

const REASONS: Record<ReadingFailure['reason'], true> = {
  'signed-out': true,
  'not-found': true,
  'server-error': true,
  refused: true,
  'not-json': true,
  'too-large': true,
  'no-room': true,
  unexpected: true,
  anonymous: true,
  partial: true,
  'set-aside': true,
  'partial-list': true,
  'record-lost': true,
  'over-bound': true,
  'at-bound': true,
  'inbox-full': true,
  'kept-as-it-is': true,
};

const FAILURES = Object.keys(FAILED).flatMap((subject) =>
  Object.keys(REASONS).flatMap((reason) =>
    COUNTS.map((count) => ({ subject, reason, count, at: AT })),
  ),
);

const DOUBTS = [
  { kind: 'score-above-maximum', score: 900, maxScore: 895 },
  { kind: 'delivery-in-future' },
  { kind: 'exam-in-future' },
  { kind: 'delivery-before-exam' },
  { kind: 'doubtful-code', symbols: ['O', 'I'] },
  { kind: 'code-on-several' },
  { kind: 'no-date' },
];

const RENEWALS = RENEWAL_CHOICES.flatMap((years) =>
  years === null ? [] : ['delivery', 'exam'].map((base) => ({ renewBy: DAYS[1], base, years })),
);

const CHECKS = [true, false].flatMap((isPublished) =>
  [true, false].map((isWithin) => ({ year: 2029, confirmBy: DAYS[1], isPublished, isWithin })),
);

export const SAMPLES: Readonly<Record<string, readonly unknown[]>> = {
  number: COUNTS,
  Several: [2, 5, 600],
  'number | null': [null, ...COUNTS],
  string: NAMES,
  'string | null': [null, ...NAMES],
  'readonly string[]': [NAMES, ['Programmer', 'Gérer des données']],
  PlainDate: DAYS,
  'PlainDate | null': [null, ...DAYS],
  boolean: [true, false],
  AlertDay: ALERT_DAYS,
  CertificateFacts: [DETAIL, { ...DETAIL, generation: 'v2' }],
  ReminderDay: REMINDER_DAYS,
  DaysLeft: [-90, -2, -1, 0, 1, 2, 12],
  HourSaid: ['08:30', '14:00'],
  'HourSaid | null': [null, '08:30', '14:00'],
  CompetenceCode: ['1.1', '2.2'],
  Doubt: DOUBTS,
  ParcoursupCheck: CHECKS,
  ProgressDay: progressOf([
    { day: day('2026-05-01'), pix: COUNTS.map((count) => count * 8) },
    { day: day('2026-05-02'), pix: [8] },
  ]),
  ReadingFailure: FAILURES,
  Refusal: REFUSALS,
  Renewal: RENEWALS,
  RenewalYears: RENEWAL_CHOICES,
  'readonly number[]': [[8], [6, 7, 8]],
  SchoolClass: ['troisieme', 'terminale', 'cap', 'other'],
  SchoolKind: ['cap', 'terminale'],
  SessionDates: [{ from: DAYS[0], to: DAYS[1] }],
  Span: SPANS,
  TrainingAction: ['start', 'resume', 'retry'],
  Trouble: ['full', 'newer', 'failed', 'emptied'].map((reason) => ({ reason, at: AT })),
};
