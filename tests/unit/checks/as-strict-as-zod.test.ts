/** Our own checks take what zod would take, no more and no less, and take the same of it. */
import { inspect, isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../lib/domain/reading.ts';
import { isAccountMessage, isPlaceMessage } from '../../../lib/app/actions/data-messages.ts';
import { isOwnMessage, isPixMessage } from '../../../lib/app/messages/messages.ts';
import { isWalletMessage } from '../../../lib/app/actions/wallet-messages.ts';
import { errorsShape } from '../../../lib/app/diagnostics/error-log.ts';
import { readAs, type Check } from '../../../lib/store/schema/checks.ts';
import { isArrival } from '../../../lib/vault/arrival-shape.ts';
import { currentShape, historyShape, preferencesShape } from '../../../lib/store/schema/records.ts';
import { isCertificate } from '../../../lib/store/schema/certificate.ts';
import { DETAIL, certificate } from '../../support/certificates.ts';
import { changedOnce, nearly } from '../../support/random-documents.ts';
import { ZOD_SHAPES } from './zod/shapes.ts';

/** Ten times as many for `npm run test:faults`. */
const RUNS = process.env.BALISE_FAULTS === 'full' ? 20_000 : 2000;

const account = '0123456789abcdef';
const scorecard = {
  code: '1.1',
  level: 1,
  pixAhead: 3.2,
  status: 'started',
  daysBeforeImproving: null,
} as const;
const told = { site: 'fr', observedAt: 1_790_000_000_000, userId: '4' } as const;
const READINGS: Reading[] = [
  { ...told, kind: 'account', firstName: 'Lina', language: 'fr' },
  {
    ...told,
    kind: 'profile',
    maxLevel: 7,
    scorecards: [scorecard, { ...scorecard, code: '5.2', status: 'completed' }],
    unknown: [{ competenceId: 'rec1', level: 2 }],
    unreadable: 0,
  },
  { ...told, kind: 'scorecard', scorecard },
  { ...told, kind: 'certifiable', isCertifiable: true },
  { ...told, kind: 'page', scorecards: [scorecard], unreadable: 1 },
  { ...told, kind: 'level-up', code: '3.3', level: 2 },
  { ...told, kind: 'certificates', certificates: [DETAIL], unreadable: 0 },
  { ...told, kind: 'certificate', facts: { ...DETAIL, extras: ['CléA Numérique'] } },
  { site: 'org', observedAt: 1, kind: 'failure', subject: 'page', reason: 'not-json' },
];
const FROM_BOTH = [
  { type: 'set-panel', panel: { shown: true, side: 'left', folded: false } },
  { type: 'dismiss-steps' },
  { type: 'confirm-account', userId: '4' },
  { type: 'ask', userId: '4' },
];
const FILE = { id: 'file-1', size: 200_000, keptAt: 1_790_000_000_000 };
const about = { id: 'one' };

/** Each shape, and documents that are of it: every kind, every field filled in. */
const SHAPES: Record<keyof typeof ZOD_SHAPES, { check: Check<unknown>; right: unknown[] }> = {
  pixMessage: {
    check: isPixMessage,
    right: [
      ...FROM_BOTH,
      ...READINGS.map((reading) => ({ type: 'readings', readings: [reading] })),
      { type: 'readings', readings: READINGS },
      { type: 'certificate-file', site: 'fr', userId: '4', pixId: '5', base64: 'JVBERi0=' },
      { type: 'certification' },
    ],
  },
  ownMessage: {
    check: isOwnMessage,
    right: [
      ...FROM_BOTH,
      { type: 'acknowledge', ...about },
      { type: 'show-account', account },
      { type: 'look-again' },
      { type: 'report-error', page: 'popup', text: 'oops' },
    ],
  },
  walletMessage: {
    check: isWalletMessage,
    right: [
      { type: 'keep-certificate', id: 'one', source: 'pdf', facts: DETAIL, file: FILE },
      { type: 'delete-certificate', ...about },
      { type: 'restore-certificate', ...about },
      { type: 'set-school-class', ...about, schoolClass: 'cap' },
      { type: 'acknowledge', ...about },
      { type: 'snooze', ...about },
      { type: 'set-alerts-stopped', ...about, isStopped: true },
      { type: 'set-renewal-years', years: 3 },
      { type: 'set-alert-days', days: [180, 7, 0] },
      { type: 'set-language', language: 'en' },
      { type: 'set-ignored', account, code: '1.1', isIgnored: true },
      { type: 'visit-progress', account },
    ],
  },
  accountMessage: {
    check: isAccountMessage,
    right: [
      { type: 'set-nickname', account, nickname: 'Lina' },
      { type: 'remove-account', account },
    ],
  },
  placeMessage: {
    check: isPlaceMessage,
    right: [{ type: 'set-shared', shared: true, keep: false }, { type: 'erase-everything' }],
  },
  certificate: {
    check: isCertificate,
    right: [
      certificate({}, { file: FILE, schoolClass: 'troisieme', deletedAt: 3 }),
      certificate({ competences: null }, { source: 'typed', account: null }),
    ],
  },
  arrival: {
    check: isArrival,
    right: [
      { kind: 'told', source: 'pix-list', seenAt: 1, account, certificates: [DETAIL] },
      { kind: 'file', pixId: '31001', account: null, file: FILE },
    ],
  },
  history: {
    check: historyShape.check,
    right: [[{ day: '2026-11-23', pix: [21, null, ...Array.from({ length: 14 }, () => 0)] }]],
  },
  preferences: {
    check: preferencesShape.check,
    right: [
      {
        panel: { shown: true, side: 'left', folded: false },
        stepsDismissed: false,
        usualAccounts: [account],
        renewalYears: 3,
        alertDays: [180, 90, 30, 7, 0],
        language: 'fr',
      },
    ],
  },
  current: {
    check: currentShape.check,
    right: [{ key: account, failure: { subject: 'record', reason: 'partial', count: 2, at: 3 } }],
  },
  errors: {
    check: errorsShape.check,
    right: [[{ where: 'worker', text: 'TypeError: […]', count: 2, at: 1_790_000_000_000 }]],
  },
};

const names = Object.keys(SHAPES) as (keyof typeof ZOD_SHAPES)[];

describe.each(names)('%s', (name) => {
  const { check, right } = SHAPES[name];
  const schema = ZOD_SHAPES[name];

  test('takes all of what is right', () => {
    for (const document of right) expect(readAs(check, document)).toEqual(document);
  });

  const agree = (document: unknown): 'taken' | 'refused' => {
    const wanted = schema.safeParse(document);
    const read = readAs(check, document);
    if (!isDeepStrictEqual(read, wanted.success ? wanted.data : null)) {
      expect(read, inspect(document)).toEqual(wanted.success ? wanted.data : null);
    }
    return wanted.success ? 'taken' : 'refused';
  };

  test('agrees with zod on every part, put to every edge', () => {
    const seen = { taken: 0, refused: 0 };
    for (const document of changedOnce(right)) seen[agree(document)] += 1;
    // Both answers come often enough for the agreement to mean something.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan((seen.taken + seen.refused) / 50);
  });

  test(`agrees with zod on ${RUNS} documents that are nearly right`, () => {
    fc.assert(
      fc.property(nearly(right), (document) => void agree(document)),
      { numRuns: RUNS },
    );
  });
});
