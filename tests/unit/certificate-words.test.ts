import { describe, expect, test } from 'vitest';
import { certificateWords } from '../../lib/app/certificate-words.ts';
import { ALERT_DAYS } from '../../lib/domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../lib/domain/certificate/watch.ts';
import { day, watch } from '../support/records/certificates.ts';

const words = (more: Partial<CertificateWatch>, today: string, isOther = false) => {
  const line = { watch: watch(more), isOther, count: 1, alertDays: [...ALERT_DAYS] };
  const { title, ...rest } = certificateWords(line, day(today), 'fr');
  return { ...rest, line: rest.line.replace(/[\u202f\u00a0]/g, ' '), title };
};

test('with no certificate, says what to do', () => {
  expect(certificateWords(null, day('2026-11-24'), 'en')).toEqual({
    status: 'none',
    title: 'Certificate',
    line: 'After the exam, open “My certifications” on Pix',
    needsAttention: false,
  });
});

describe('the line', () => {
  test.each<[string, Partial<CertificateWatch>, string, object]>([
    [
      'valid',
      {},
      '2028-11-20',
      { status: 'valid', title: 'Certificat', line: 'à renouveler au plus tard le 20 mai 2029' },
    ],
    [
      'due soon',
      {},
      '2028-11-21',
      { status: 'due-soon', title: 'Certificat à renouveler', line: 'au plus tard le 20 mai 2029' },
    ],
    ['the day itself', {}, '2029-05-20', { status: 'due-soon', needsAttention: true }],
    [
      'overdue',
      {},
      '2029-05-21',
      { status: 'overdue', line: 'depuis le 20 mai 2029', needsAttention: true },
    ],
    [
      'waiting',
      { standing: 'pending', renewBy: null },
      '2026-11-24',
      { status: 'pending', line: 'résultat en attente sur Pix', needsAttention: false },
    ],
    [
      'not obtained',
      { standing: 'rejected', renewBy: null },
      '2026-11-24',
      { status: 'rejected', line: 'certification non obtenue' },
    ],
    [
      'cancelled',
      { standing: 'cancelled', renewBy: null },
      '2026-11-24',
      { status: 'rejected', line: 'certification annulée' },
    ],
    [
      'without a date',
      { renewBy: null },
      '2026-11-24',
      { status: 'valid', line: 'obtenu, sans date de renouvellement' },
    ],
    [
      'a result that has just come',
      { result: 'announced' },
      '2026-11-24',
      { status: 'valid', title: 'Certification obtenue', needsAttention: true },
    ],
  ])('%s', (_what, more, today, expected) => {
    expect(words(more, today)).toMatchObject(expected);
  });

  test('of another account says so, and still what is to do', () => {
    expect(words({}, '2029-05-01', true)).toMatchObject({
      title: 'Certificat d’un autre compte',
      line: 'à renouveler au plus tard le 20 mai 2029',
    });
  });
});
