import { expect, test } from 'vitest';
import { parcoursupSession } from '../../../lib/exports/parcoursup/before-parcoursup.ts';
import { certificate, day } from '../../support/records/certificates.ts';

test('a published session has its dates; the coming one is said not to be published', () => {
  expect(parcoursupSession(certificate(), day('2026-01-15'))).toEqual({
    year: 2026,
    wishesBy: '2026-03-12',
    confirmBy: '2026-04-01',
  });
  expect(parcoursupSession(certificate(), day('2026-04-02'))).toEqual({
    year: 2027,
    wishesBy: null,
    confirmBy: null,
  });
  expect(parcoursupSession(certificate(), day('2026-11-25')).year).toBe(2027);
});

test('a pupil of 3e gets the session of their own Terminale, as long as it is to come', () => {
  const fromTroisieme = certificate({}, { schoolClass: 'troisieme' });
  expect(parcoursupSession(fromTroisieme, day('2026-11-25')).year).toBe(2029);
  expect(parcoursupSession(fromTroisieme, day('2030-11-25')).year).toBe(2031);
});
