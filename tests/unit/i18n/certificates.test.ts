import { describe, expect, test } from 'vitest';
import { CERTIFICATES_MESSAGES } from '../../../lib/i18n/wallet/certificates.ts';
import { DETAIL_MESSAGES } from '../../../lib/i18n/wallet/certificate-detail.ts';
import { FORM_MESSAGES } from '../../../lib/i18n/wallet/certificate-form.ts';
import { day } from '../../support/certificates.ts';

const CATALOGUES = [CERTIFICATES_MESSAGES, DETAIL_MESSAGES, FORM_MESSAGES];

/** Every sentence that needs no figure, with its path. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => sentences(held, `${path}.${key}`));
}

const t = CERTIFICATES_MESSAGES.fr;
const form = FORM_MESSAGES.fr;
const check = {
  year: 2029,
  confirmBy: day('2029-04-02'),
  isPublished: false,
  isWithin: false,
};

/** Those that need figures, with plausible ones. */
const SPOKEN = [
  t.status.overdue({ unit: 'days', days: 3 }),
  t.timeLine.said(day('2026-05-20'), day('2029-05-20'), 17),
  t.school.session('cap', { from: day('2025-11-03'), to: day('2026-03-06') }),
  t.school.unpublished('terminale', 2029),
  t.school.parcoursup(check, 3),
  t.school.parcoursup({ ...check, isPublished: true, isWithin: true }, 3),
  t.alerts.next(day('2028-11-21')),
  t.doubt({ kind: 'doubtful-code', symbols: ['O'] }),
  t.deleted('Certification Pix', day('2026-05-20')),
  t.notices.unreadable(2),
  form.remark.symbols('O', form.remark.perhaps('O', 'D ou Q')),
  form.problem.tooLong(200),
];

test('both languages have the same sentences', () => {
  for (const { fr, en } of CATALOGUES) {
    const keys = (catalogue: object) => sentences(catalogue).map(([path]) => path);
    expect(keys(en)).toEqual(keys(fr));
  }
});

describe('French typography', () => {
  const all = [
    ...CATALOGUES.flatMap(({ fr }) => sentences(fr).map(([, sentence]) => sentence)),
    ...SPOKEN,
  ];

  test.each(all)('%s', (sentence) => {
    expect(sentence).not.toMatch(/ [:;?!»%]/);
    expect(sentence).not.toMatch(/« /);
    expect(sentence).not.toContain("'");
  });
});
