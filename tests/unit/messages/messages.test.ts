import { describe, expect, test } from 'vitest';
import { pixMessageSchema } from '../../../lib/app/messages/messages.ts';
import { trustOf } from '../../../lib/app/messages/sender.ts';

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

describe('what the worker understands', () => {
  const reading = {
    kind: 'certifiable',
    site: 'fr',
    observedAt: 1,
    userId: '4',
    isCertifiable: true,
  };

  test('a reading', () => {
    expect(pixMessageSchema.safeParse({ type: 'readings', readings: [reading] }).success).toBe(
      true,
    );
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
