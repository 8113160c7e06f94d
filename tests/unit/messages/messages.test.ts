import { describe, expect, test } from 'vitest';
import { pixMessageSchema } from '../../../lib/app/messages/messages.ts';
import { trustOf } from '../../../lib/app/messages/accept.ts';
import type { Reading } from '../../../lib/domain/reading.ts';
import { DETAIL } from '../../support/records/certificates.ts';

const self = { id: 'balise', origin: 'chrome-extension://balise/' };
const tab = { id: 1 };
const PIX = 'https://app.pix.fr/competences';

describe('whom the worker listens to', () => {
  test('our own pages', () => {
    expect(trustOf({ id: 'balise', url: 'chrome-extension://balise/popup.html' }, self)).toBe(
      'own-page',
    );
  });

  test('our script in the top frame of Pix', () => {
    expect(trustOf({ id: 'balise', url: PIX, tab, frameId: 0 }, self)).toBe('pix-page');
    const org = { id: 'balise', url: 'https://app.pix.org/', tab, frameId: 0 };
    expect(trustOf(org, self)).toBe('pix-page');
  });

  test.each([
    ['another extension', { id: 'other', url: PIX, tab, frameId: 0 }],
    ['nobody', {}],
    ['no address', { id: 'balise', tab, frameId: 0 }],
    ['a frame inside Pix', { id: 'balise', url: PIX, tab, frameId: 3 }],
    ['no tab', { id: 'balise', url: PIX, frameId: 0 }],
    ['another site', { id: 'balise', url: 'https://app.pix.fr.example.org/', tab, frameId: 0 }],
    ['Pix without https', { id: 'balise', url: 'http://app.pix.fr/', tab, frameId: 0 }],
    ['a look-alike of our address', { id: 'balise', url: 'chrome-extension://balise2/popup.html' }],
  ])('not %s', (_who, sender) => {
    expect(trustOf(sender, self)).toBe('none');
  });
});

const scorecard = {
  code: '1.1',
  level: 1,
  pixAhead: 3.2,
  status: 'started',
  daysBeforeImproving: null,
} as const;
const told = { site: 'fr', observedAt: 1_790_000_000_000, userId: '4' } as const;

/** Each kind, every field filled in. */
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
  {
    site: 'org',
    observedAt: 1,
    kind: 'failure',
    userId: null,
    subject: 'page',
    reason: 'not-json',
  },
];

describe('what the worker understands', () => {
  const reading = {
    kind: 'certifiable',
    site: 'fr',
    observedAt: 1,
    userId: '4',
    isCertifiable: true,
  };

  test.each(READINGS)('a reading: $kind', (one) => {
    const message = { type: 'readings', readings: [one] };
    expect(pixMessageSchema.safeParse(message).data).toEqual(message);
  });

  test('nothing beside what was asked for', () => {
    const more = { ...reading, birthdate: '2011-04-02' };
    const read = pixMessageSchema.safeParse({ type: 'readings', readings: [more], more: 1 });
    expect(read.data).toEqual({ type: 'readings', readings: [reading] });
  });

  test.each([
    null,
    'readings',
    {},
    { type: 'erase' },
    { type: 'readings' },
    { type: 'readings', readings: reading },
    { type: 'readings', readings: [reading, null] },
    { type: 'readings', readings: [] },
    { type: 'readings', readings: Array(17).fill(reading) },
    { type: 'readings', readings: [{ ...reading, userId: '../4' }] },
    { type: 'readings', readings: [{ ...reading, site: 'evil' }] },
    { type: 'readings', readings: [{ ...reading, isCertifiable: 'yes' }] },
    { type: 'readings', readings: [{ ...reading, kind: 'level-up', code: '1.1', level: 99 }] },
  ])('not %j', (message) => {
    expect(pixMessageSchema.safeParse(message).success).toBe(false);
  });
});
