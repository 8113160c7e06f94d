/** What comes back from other programs reads as what Pix made. */
import { describe, expect, test } from 'vitest';
import { readCertificatePdf } from '../../../lib/certificate-pdf/read-certificate-pdf.ts';
import { tidyPieces } from '../../../lib/pix/certificate-text/page-text.ts';
import * as hostile from '../../support/certificate-pdf/hostile.ts';
import * as incoming from '../../support/certificate-pdf/incoming.ts';
import { openInNode } from '../../support/certificate-pdf/open-in-node.ts';
import { LINA, LONG_NAMES } from '../../support/certificate-pdf/printed.ts';
import { v2Attestation } from '../../support/certificate-pdf/v2.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { printedByCairo } from '../../tools/machine/pdf-programs.ts';

const read = async (bytes: Promise<Uint8Array> | Uint8Array) =>
  readCertificatePdf(await bytes, () => Promise.resolve(openInNode));

const asMade = await read(v3Certificate(LINA));
const OTHER = { ...LINA, code: 'P-GHJK2346', score: 400 };

test('as Pix makes it', () => {
  expect(asMade).toMatchObject({ kind: 'certificate', facts: { code: 'P-BCDF2346', score: 312 } });
});

describe('reads the same', () => {
  test.each(['1.3', '1.4', '1.5', '1.6', '1.7', '1.7ext3'] as const)(
    'with an owner password, PDF %s: it is not locked',
    async (version) => {
      expect(await read(v3Certificate(LINA, { ownerPassword: 'theirs', version }))).toEqual(asMade);
    },
  );

  // The holder of a V3 is in capitals, which have no ligatures.
  const PIECES = {
    ...LINA,
    firstName: 'Łucja Effie',
    lastName: 'Erdős-Čapková',
    centre: 'Collège Griffith de l’Őrség',
    birthplace: 'Office-les-Flots',
  };

  test.each([
    ['V3', v3Certificate, 'Łucja Effie ERDŐS-ČAPKOVÁ', 895],
    ['V2', v2Attestation, 'Łucja Effie Erdős-Čapková', 896],
  ] as const)(
    'a %s printed again: ligatures and letters beyond Latin 1 in fonts of their own, nothing said of itself',
    async (_, draw, holder, maxScore) => {
      const again = await read(draw(PIECES, { isPrintedAgain: true }));
      expect(again).toMatchObject({
        facts: { holder, centre: PIECES.centre, deliveryDate: '2026-05-20', score: 312, maxScore },
      });
      expect(again).toEqual(await read(draw(PIECES)));
    },
  );

  test.for([
    ['V3', v3Certificate, PIECES],
    ['V2', v2Attestation, PIECES],
    ['V3 with long names', v3Certificate, LONG_NAMES],
    ['V2 with long names', v2Attestation, LONG_NAMES],
  ] as const)('a %s printed again by cairo itself', async ([, draw, printed], { skip }) => {
    const made = await draw(printed);
    const again = printedByCairo(made);
    if (again === null) return skip('poppler-utils is missing');
    expect(again).not.toEqual(made);
    expect(await read(again)).toEqual(await read(made));
  });

  test.each([
    ['in a layer that is on', () => incoming.inLayer({ isOn: true })],
    ['in a layer that is off, alone in its file', () => incoming.inLayer({ isOn: false })],
    ['beside a hidden layer with another code', incoming.withHiddenCode],
    ['with an empty part', () => incoming.withPart('')],
    ['with a part of two bytes', () => incoming.withPart('\x78\x9c')],
    ['with a part that is not deflated', () => incoming.withPart('q Q '.repeat(9))],
    ['with a wrong sum', () => incoming.withoutSum({ isCut: false })],
    ['without its sum', () => incoming.withoutSum({ isCut: true })],
    ['linearised', incoming.linearised],
    ['in streams of objects', () => incoming.inObjectStreams()],
    ['among other bytes', incoming.amongOtherBytes],
    ['turned', incoming.turned],
  ])('%s', async (_, make) => {
    expect(await read(make())).toEqual(asMade);
  });

  const by = (split: RegExp) => (text: string) => text.split(split).filter((one) => one !== '');

  test.for([
    ['figures', by(/(\d+)/)],
    ['capitals', by(/(\p{Lu}+)/u)],
    ['hyphens, slashes and brackets', by(/([-/:()]+)/)],
    ['letters with accents', by(/([éèà’]+)/u)],
    ['every letter by itself', (text: string) => [...text]],
  ] as const)('%s in a font of their own', async ([, piece]) => {
    expect(await read(incoming.inTwoFonts(await v3Certificate(LINA), { piece }))).toEqual(asMade);
    expect(await read(incoming.inTwoFonts(await v2Attestation(LINA), { piece }))).toEqual(
      await read(v2Attestation(LINA)),
    );
  });

  test('drawn line by line, across its columns: no name is made of what stands beside it', async () => {
    for (const draw of [v3Certificate, v2Attestation]) {
      const how = { piece: (text: string) => [text], isByLine: true };
      const { facts } = (await read(incoming.inTwoFonts(await draw(LINA), how))) as {
        facts: { code: string; holder: string | null; centre: string | null };
      };
      expect(facts.code).toBe(LINA.code);
      expect([null, 'Lina EXEMPLE', 'Lina Exemple']).toContain(facts.holder);
      expect([null, LINA.centre]).toContain(facts.centre);
    }
  });

  test('updated: what it says last', async () => {
    expect(await read(incoming.updated(OTHER, LINA))).toEqual(asMade);
    expect(await read(incoming.updated(LINA, OTHER))).toMatchObject({
      facts: { code: 'P-GHJK2346', score: 400 },
    });
  });
});

describe('letters that the file draws and does not name', () => {
  const WITH_LIGATURES = {
    ...LINA,
    firstName: 'Effie',
    lastName: 'Griffith',
    centre: 'Collège Griffith',
  };
  const ALL = ['fi', 'ff', 'ffi', 'fl'];
  const looks = [
    ['V3', v3Certificate],
    ['V2', v2Attestation],
  ] as const;
  const signs = ['0000', 'FFFD', 'E000', '0003'] as const;

  test.for(looks.flatMap(([name, draw]) => signs.map((told) => [name, told, draw] as const)))(
    'a %s, told as %s: what every certificate prints is known, a name is not made up',
    async ([, told, draw]) => {
      expect(await read(incoming.withUnnamed(await draw(LINA), ALL, told))).toEqual(
        await read(draw(LINA)),
      );
      const { facts } = (await read(draw(WITH_LIGATURES))) as { facts: object };
      expect(await read(incoming.withUnnamed(await draw(WITH_LIGATURES), ALL, told))).toEqual({
        kind: 'certificate',
        facts: { ...facts, holder: null, centre: null },
      });
    },
  );

  test('set anew in a font with names of its own for them', async () => {
    const lines = (holder: string) => [
      'Attestation',
      'Prénom et nom : ',
      holder,
      'Date et lieu de naissance : ',
      '03/02/2011 à Lyon',
      'Centre de certification : ',
      'Collège Griffith',
      'Délivrée le : ',
      '20/05/2026',
      '312',
      '896*',
      'P-BCDF2346',
      'Code de vérification, sur app.pix.fr/verification-certificat',
    ];
    const told = { score: 312, deliveryDate: '2026-05-20', centre: 'Collège Griffith' };
    expect(await read(incoming.setAnew(lines('Effie Exemple')))).toMatchObject({
      facts: { ...told, holder: 'Effie Exemple' },
    });
    // « tt » has no name that pdf.js knows.
    expect(await read(incoming.setAnew(lines('Charlotte Exemple')))).toMatchObject({
      facts: { ...told, holder: null },
    });
  });

  test('two bytes a sign, told as two signs: nothing is lost', () => {
    const twice = (text: string) => [...text].map((one) => `\0${one}`).join('');
    expect(tidyPieces([twice('Lina Exemple'), 'P-BCDF2346\0', '312\0', 'né(e)\u0001le'])).toEqual([
      'Lina Exemple',
      'P-BCDF2346',
      '312',
      'né(e)\ufffdle',
    ]);
  });
});

describe('is refused with its own sentence', () => {
  test.each([
    ['a scan', () => hostile.scan(), { why: 'no-text' }],
    ['two certificates', () => incoming.joined(LINA, OTHER), { why: 'several-codes', count: 2 }],
    ['a password to open it', () => hostile.encrypted(), { why: 'encrypted' }],
  ])('%s', async (_, make, refusal) => {
    expect(await read(make())).toEqual({ kind: 'refused', ...refusal });
  });

  test('the same one twice is one', async () => {
    expect(await read(incoming.joined(LINA, LINA))).toMatchObject({ kind: 'certificate' });
  });
});
