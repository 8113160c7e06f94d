import { expect, test } from 'vitest';
import { logError, withError, type LoggedError } from '../../lib/app/diagnostics/error-log.ts';
import { errorText, redacted } from '../../lib/app/diagnostics/errors.ts';
import { MemoryArea } from '../support/storage/memory-area.ts';

test.each([
  ['TypeError: cannot read "Lina Exemple"', 'Lina'],
  ['Certificate P-BCDF2346 is unknown', 'BCDF2346'],
  ['user 4242 at chrome-extension://abcdefghijklmnop/popup.js:12:3456', '4242'],
  ['at chrome-extension://abcdefghijklmnop/popup.js:12:3456', 'abcdefghijklmnop'],
  ['sent to lina@exemple.fr', 'lina@'],
  ['account 0123456789abcdef is gone', '0123456789abcdef'],
])('%s loses what could be about somebody', (error, secret) => {
  expect(redacted(error)).not.toContain(secret);
});

test('where it happened stays', () => {
  expect(redacted('Error: no\n    at f (chrome-extension://abc/chunks/x.js:12:3456)')).toContain(
    'x.js:12:3456',
  );
});

test('each error once, counted, the last fifty', () => {
  let errors: LoggedError[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    errors = withError(errors, 'worker', `error ${'x'.repeat(turn)}`, turn);
  }
  expect(errors).toHaveLength(50);
  errors = withError(errors, 'worker', `error ${'x'.repeat(30)}`, 99);
  expect(errors).toHaveLength(50);
  expect(errors.at(-1)).toMatchObject({ count: 2, at: 99 });
});

test('is kept redacted, and a corrupt log is set aside', async () => {
  const area = new MemoryArea({ errors: 'nonsense' });
  await logError(area, 'popup', errorText(new Error('no "Lina"')), 5);
  expect(JSON.stringify(area.items.errors)).not.toContain('Lina');
  expect(area.items.errors).toMatchObject({ v: 1, data: [{ where: 'popup', count: 1, at: 5 }] });
  expect(area.items['set-aside:5:errors']).toBe('nonsense');
});
