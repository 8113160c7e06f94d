import { expect, test } from 'vitest';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import { linkedInAddress } from '../../../lib/exports/linkedin.ts';
import { jsonResume } from '../../../lib/exports/resume.ts';
import { selfAssertedJson } from '../../../lib/exports/self-asserted.ts';
import { sheetContent } from '../../../lib/exports/parcoursup/sheet-content.ts';
import { textToPaste } from '../../../lib/exports/text-to-paste.ts';
import { withoutCode } from '../../../lib/exports/without-code.ts';
import { certificate, day, DETAIL } from '../../support/records/certificates.ts';

const CODE = DETAIL.code ?? '';
const whole = {
  ...certificate(),
  told: {
    'pix-detail': { facts: DETAIL, seenAt: 1 },
    pdf: { facts: DETAIL, seenAt: 2 },
    typed: { facts: DETAIL, seenAt: 3 },
  },
  file: { id: 'one', size: 3, keptAt: 1, key: 'a2V5' },
};

/** All that can be made of a certificate, with its code where it has one. */
function everyExport(one: typeof whole): string[] {
  const { facts } = factsOf(one);
  return [
    linkedInAddress(facts, true),
    jsonResume(facts, true),
    selfAssertedJson(one, true, new Date(0)),
    JSON.stringify(textToPaste(facts, { withCode: true, limit: 1500 })),
    JSON.stringify(sheetContent(one, { withCode: true, years: 3, today: day('2029-01-01') })),
  ];
}

test('where the school wants no code to leave, no export holds it, whoever told it', () => {
  expect(CODE).not.toBe('');
  for (const made of everyExport(whole)) expect(made).toContain(CODE);
  const held = withoutCode(whole) as typeof whole;
  expect(held.file).toBeNull();
  for (const made of everyExport(held)) {
    expect(made).not.toContain(CODE);
    expect(made).not.toContain(CODE.slice(2));
  }
  // What is kept is as it was.
  expect(factsOf(whole).facts.code).toBe(CODE);
});
