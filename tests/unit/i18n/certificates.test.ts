import { describe, expect, test } from 'vitest';
import { CERTIFICATE_ALERT_MESSAGES } from '../../../lib/i18n/wallet/certificates/alerts.ts';
import { DELETED_MESSAGES } from '../../../lib/i18n/wallet/certificates/deleted.ts';
import { DOUBT_MESSAGES } from '../../../lib/i18n/wallet/certificates/doubts.ts';
import { FORM_MESSAGES } from '../../../lib/i18n/wallet/certificates/form.ts';
import { NOTICE_MESSAGES } from '../../../lib/i18n/wallet/certificates/notices.ts';
import { SCHOOL_MESSAGES } from '../../../lib/i18n/wallet/certificates/school.ts';
import { STATUS_MESSAGES } from '../../../lib/i18n/wallet/certificates/status.ts';
import { TIME_LINE_MESSAGES } from '../../../lib/i18n/wallet/certificates/time-line.ts';
import { day } from '../../support/certificates.ts';

const CATALOGUES = Object.values(
  import.meta.glob<Record<string, { fr: object; en: object }>>(
    '../../../lib/i18n/wallet/certificates/*.ts',
    { eager: true },
  ),
).flatMap((catalogue) => Object.values(catalogue));

/** Every sentence that needs no figure, with its path. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => sentences(held, `${path}.${key}`));
}

const form = FORM_MESSAGES.fr;
const check = {
  year: 2029,
  confirmBy: day('2029-04-02'),
  isPublished: false,
  isWithin: false,
};

/** Those that need figures, with plausible ones. */
const SPOKEN = [
  STATUS_MESSAGES.fr.overdue({ unit: 'days', days: 3 }),
  TIME_LINE_MESSAGES.fr.said(day('2026-05-20'), day('2029-05-20'), 17),
  SCHOOL_MESSAGES.fr.session('cap', { from: day('2025-11-03'), to: day('2026-03-06') }),
  SCHOOL_MESSAGES.fr.unpublished('terminale', 2029),
  SCHOOL_MESSAGES.fr.parcoursup(check, 3),
  SCHOOL_MESSAGES.fr.parcoursup({ ...check, isPublished: true, isWithin: true }, 3),
  CERTIFICATE_ALERT_MESSAGES.fr.next(day('2028-11-21')),
  DOUBT_MESSAGES.fr.doubt({ kind: 'doubtful-code', symbols: ['O'] }),
  DELETED_MESSAGES.fr.deleted('Certification Pix', day('2026-05-20')),
  NOTICE_MESSAGES.fr.unreadable(2),
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
