import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept } from '../../../lib/app/messages/accept.ts';
import type { Sender } from '../../../lib/app/messages/accept.ts';
import { watch } from '../../support/records/certificates.ts';
import { printCount, times } from '../../support/print-count.ts';

const self = { id: 'balise', origin: 'chrome-extension://balise/' };
const OWN: Sender = { id: 'balise', url: 'chrome-extension://balise/wallet.html' };
const PIX: Sender = {
  id: 'balise',
  url: 'https://app.pix.fr/competences',
  tab: { id: 1 },
  frameId: 0,
};

const reading = {
  type: 'readings',
  readings: [{ kind: 'certifiable', site: 'fr', observedAt: 1, userId: '4', isCertifiable: true }],
};
const panel = { shown: true, side: 'left', folded: false, opened: null };
const account = '0123456789abcdef';

const FROM_PIX = [
  reading,
  { type: 'certification', begun: true },
  { type: 'certificate-file', site: 'fr', userId: '4', pixId: '5', base64: 'JVBERi0=' },
  { type: 'ask', userId: '4' },
];
const FROM_BOTH = [
  { type: 'set-panel', panel },
  { type: 'confirm-account', userId: null },
  { type: 'dismiss-steps' },
];
const FROM_OWN = [
  { type: 'ask', userId: null },
  { type: 'acknowledge', id: 'one' },
  { type: 'unacknowledge', watch: watch() },
  { type: 'show-account', account },
  { type: 'look-again' },
  { type: 'report-error', page: 'popup', text: 'oops' },
];

/** What the wallet page does itself. */
const FROM_NOBODY = [
  { type: 'delete-certificate', id: 'one' },
  { type: 'set-renewal-years', years: 3 },
  { type: 'set-nickname', account, nickname: 'Lina' },
  { type: 'remove-account', account },
  { type: 'set-shared', shared: true, keep: true },
  { type: 'erase-everything' },
];

describe('who may say what', () => {
  test.each([...FROM_PIX, ...FROM_BOTH])('a Pix page: %j', (message) => {
    expect(accept(message, PIX, self)).toMatchObject({ from: 'pix-page' });
  });

  test.each(FROM_OWN)('a Pix page may not: %j', (message) => {
    expect(accept(message, PIX, self)).toBeNull();
  });

  test.each(FROM_NOBODY)('nobody, for the worker does not do it: %j', (message) => {
    expect(accept(message, PIX, self)).toBeNull();
    expect(accept(message, OWN, self)).toBeNull();
  });

  test.each([...FROM_OWN, ...FROM_BOTH])('our own pages: %j', (message) => {
    expect(accept(message, OWN, self)).toMatchObject({ from: 'own-page' });
  });

  test.each(FROM_PIX.slice(0, 3))('our own pages read nothing on Pix: %j', (message) => {
    expect(accept(message, OWN, self)).toBeNull();
  });
});

const RUNS = times(1000, 5000);

describe('forged messages', () => {
  const all = [...FROM_PIX, ...FROM_BOTH, ...FROM_OWN, ...FROM_NOBODY];
  const text = fc.oneof(fc.string(), fc.constantFrom('balise', self.origin, PIX.url ?? ''));

  /** Real messages, from whoever is not us: any sender but ours and our script's. */
  const stranger = fc
    .record(
      {
        id: text,
        url: fc.oneof(text, fc.webUrl()),
        frameId: fc.integer({ min: -1, max: 3 }),
        tab: fc.constantFrom({ id: 1 }, null),
      },
      { requiredKeys: [] },
    )
    .filter(
      ({ id, url, frameId, tab }) =>
        !(id === 'balise' && url?.startsWith(self.origin)) &&
        !(id === 'balise' && url === PIX.url && frameId === 0 && tab != null),
    );

  test(`${RUNS} from strangers: none is accepted`, () => {
    let accepted = 0;
    fc.assert(
      fc.property(fc.constantFrom(...all), stranger, (message, sender) => {
        if (accept(message, sender, self)) accepted += 1;
        return accepted === 0;
      }),
      { numRuns: RUNS },
    );
    printCount(`${RUNS} forged messages: ${accepted} accepted`);
    expect(accepted).toBe(0);
  });

  test(`${RUNS} malformed ones, and wishes of our own, from a Pix page: none is accepted`, () => {
    // Values that no field takes, whatever it is called.
    const wrong = fc.oneof(
      fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }),
      fc.array(fc.jsonValue(), { maxLength: 3 }),
      fc.double({ max: -0.1, noNaN: true }),
    );
    const without = (message: object, field: string) =>
      Object.fromEntries(Object.entries(message).filter(([key]) => key !== field));
    const spoilt = fc.constantFrom(...all).chain((message) =>
      fc.constantFrom(...Object.keys(message)).chain((field) =>
        fc.oneof(
          wrong.map((value): object => ({ ...message, [field]: value })),
          fc.constant<object>(without(message, field)),
        ),
      ),
    );
    const forged = fc.oneof(
      spoilt,
      fc.constantFrom<unknown>(...FROM_OWN, ...FROM_NOBODY),
      fc.jsonValue(),
    );
    let accepted = 0;
    fc.assert(
      fc.property(forged, (message) => {
        if (accept(message, PIX, self)) accepted += 1;
        return accepted === 0;
      }),
      { numRuns: RUNS },
    );
    printCount(`${RUNS} forged messages: ${accepted} accepted`);
    expect(accepted).toBe(0);
  });
});
