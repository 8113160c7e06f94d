/** The PDF for Parcoursup, as programs of others take it. */
import { expect, test } from 'vitest';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import { certificate } from '../../support/records/certificates.ts';
import { dossierBytes, WHOLE } from '../../support/exports/make.ts';
import { officialPdf } from '../../support/exports/official.ts';
import {
  firstOutOfOrder,
  holderOf,
  orderOfSheet,
  spaced,
} from '../../support/exports/sheet-order.ts';
import { judge } from '../../tools/machine/pdf-programs.ts';

const heldBy = (holder: string) =>
  certificate({ holder, competences: factsOf(WHOLE).facts.competences });

const LONG = 'Marie-Élisabeth-Désirée de La Rochefoucauld-Montmorency-Luxembourg';

test.each([
  ['alone', { whose: WHOLE, isPainted: false, withOfficial: false }],
  ['before the official PDF', { whose: WHOLE, isPainted: false, withOfficial: true }],
  ['with a long name', { whose: heldBy(LONG), isPainted: false, withOfficial: false }],
  ['with a Polish name', { whose: heldBy('Łucja Ščepán'), isPainted: false, withOfficial: true }],
  ['with an emoji', { whose: heldBy('Lina 🦊 Exemple'), isPainted: true, withOfficial: false }],
  ['in Arabic', { whose: heldBy('ليلى مثال'), isPainted: true, withOfficial: true }],
  ['in Chinese', { whose: heldBy('例'.repeat(40)), isPainted: true, withOfficial: false }],
])('the sheet %s', async (_, { whose, isPainted, withOfficial }) => {
  const official = withOfficial ? { official: await officialPdf() } : {};
  const said = judge(await dossierBytes(whose, { withCode: true, ...official }));
  if (said === null) return;
  expect(said.complaints).toEqual([]);
  expect(said.catalog).toContain('/Lang (fr-FR)');
  expect(said.catalog).toMatch(/\/MarkInfo <<\s*\/Marked true/);
  expect(said.catalog).toContain('/StructTreeRoot');
  expect(said.info).toMatch(/\/Title/);
  const order = orderOfSheet(whose, isPainted ? null : holderOf(whose));
  for (const [reader, text] of Object.entries(said.texts)) {
    const read = reader === 'structure' ? withoutRoles(text) : text;
    expect(firstOutOfOrder(read, order), reader).toBeNull();
  }
  expect(said.alternatives).toEqual(isPainted ? [holderOf(whose)] : []);
  expect(spaced(said.texts.mupdf).includes('délivrée à Lina EXEMPLE')).toBe(withOfficial);
});

test('a file that is cut short is complained about', async () => {
  const whole = await dossierBytes(WHOLE);
  let said: ReturnType<typeof judge>;
  try {
    said = judge(whole.slice(0, whole.length - 400));
  } catch (error) {
    return expect(String(error)).toMatch(/mutool|pdf/);
  }
  if (said !== null) expect(said.complaints).not.toEqual([]);
});

/** Of what poppler prints of the structure, what would be read out: one line in quotes each. */
function withoutRoles(structure: string): string {
  return [...structure.matchAll(/^\s*"(.*)"$/gm)].map(([, text]) => text).join(' ');
}
