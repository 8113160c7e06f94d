import { expect, test } from 'vitest';
import { doubtsOf } from '../../../../lib/domain/certificate/doubts.ts';
import type { CertificateFacts } from '../../../../lib/domain/certificate/facts.ts';
import {
  doubtfulSymbols,
  maskedCode,
  verificationCode,
} from '../../../../lib/domain/certificate/verification-code.ts';
import { day, DETAIL } from '../../../support/records/certificates.ts';

const TODAY = day('2026-11-24');
const kinds = (facts: Partial<CertificateFacts>, others: CertificateFacts[] = []) =>
  doubtsOf({ ...DETAIL, ...facts }, others, TODAY).map(({ kind }) => kind);

test('an ordinary certificate raises none', () => {
  expect(kinds({})).toEqual([]);
});

test.each<[string, Partial<CertificateFacts>]>([
  ['score-above-maximum', { score: 900 }],
  ['delivery-in-future', { deliveryDate: day('2027-01-01') }],
  ['exam-in-future', { examDate: day('2026-11-26'), deliveryDate: null }],
  ['delivery-before-exam', { deliveryDate: day('2026-05-11') }],
  ['doubtful-code', { code: 'P-BCDF234O' }],
  ['no-date', { deliveryDate: null, examDate: null }],
])('%s', (kind, facts) => {
  expect(kinds(facts)).toContain(kind);
});

test('one code on two certificates is said on both', () => {
  expect(kinds({}, [{ ...DETAIL, pixId: '2' }])).toEqual(['code-on-several']);
});

test.each([
  [' p-bcdf2346 ', 'P-BCDF2346'],
  ['P–BCDF 2346', 'P-BCDF2346'],
  ['P-BCDF234O', 'P-BCDF234O'],
  ['BCDF2346', null],
  ['P-BCDF23467', null],
  ['PREVW-12345', null],
])('the code of « %s » is %s', (text, code) => {
  expect(verificationCode(text)).toBe(code);
});

test('symbols that Pix does not draw are to be read again', () => {
  expect(doubtfulSymbols('P-OI015S2B')).toEqual(['O', 'I', '0', '1', '5', 'S']);
  expect(doubtfulSymbols('P-BCDF2346')).toEqual([]);
});

test('a masked code shows no symbol of it', () => {
  expect(maskedCode('P-BCDF2346')).toBe('P-••••••••');
});
