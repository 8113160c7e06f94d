/** The rules alone, from pieces of text: whatever a file says, they answer. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCertificateText } from '../../../../lib/pix/certificate-text/read-text.ts';
import { factsSchema } from '../../../../lib/store/schema/wallet/certificate.ts';
import { times } from '../../../support/print-count.ts';

const RUNS = times(500, 2000);

const NO_MARKS = { author: null, keywords: null };

/** A V3 as pdf.js gives it, odd spaces, other dashes and typographic apostrophes included. */
const V3_PAGE = [
  'Certification Pix',
  '',
  'Centre\u00a0de certification\u202f: Lycée Jean-',
  'Moulin - Lyon',
  'délivrée à',
  'Anne-',
  'Lise DE L’ÎLE',
  'né(e) le\u00a0: 03/02/2009 à Le',
  'Havre',
  'le 20/05/2026',
  'Camille Fictif',
  'P\u2011BCDF2346',
  'Pour vérifier l’authenticité de cette attestation, utilisez ce code sur app.pix.fr/verification-',
  'certificat',
  '412',
  '895',
  'Niveau global',
  'Indépendant 2',
];

const V2_PAGE = [
  'Attestation',
  'Prénom et nom : ',
  ' ',
  'Anne-Lise de l’Île',
  'Date et lieu de naissance : ',
  '03/02/2009',
  ' à ',
  'Le Havre',
  'Centre de certification : ',
  'Lycée',
  'Délivrée le : ',
  '01/03/2023',
  '512',
  '896*',
  'Code de vérification',
  'P-BCDF2346',
  'Utilisez ce code sur le site :',
  'app.pix.fr/verification-certificat',
  'Compétences certifiées (niveaux sur 7)',
  'Interagir',
  '5',
];

const OLD_PAGE = [
  '412',
  'Anne-Lise de l’Île',
  '3 février 2009 à Le Havre',
  'Lycée',
  '1er mars 2021',
  '* À la date d’obtention de cette certification, le nombre maximum de pix atteignable était de 768.',
  '3',
  '4',
  '768*',
  '(niveaux sur 6)',
  'P-BCDF2346',
];

const factsIn = (page: readonly string[], marks = NO_MARKS) => {
  const reading = readCertificateText([page], marks);
  return reading.kind === 'certificate' ? reading.facts : null;
};

describe('pieces of text', () => {
  test('are put together across lines, dashes and spaces', () => {
    expect(factsIn(V3_PAGE)).toMatchObject({
      code: 'P-BCDF2346',
      holder: 'Anne-Lise DE L’ÎLE',
      centre: 'Lycée Jean-Moulin - Lyon',
      deliveryDate: '2026-05-20',
      examDate: null,
      score: 412,
      level: 4,
    });
    expect(factsIn(V2_PAGE)).toMatchObject({
      score: 512,
      competences: [{ code: '2.1', level: 5 }],
    });
    expect(factsIn(OLD_PAGE)).toMatchObject({
      score: 412,
      holder: 'Anne-Lise de l’Île',
      deliveryDate: '2021-03-01',
      maxCompetenceLevel: 6,
    });
  });

  test('may part a code after its hyphen', () => {
    const parted = V3_PAGE.flatMap((piece) =>
      piece.startsWith('P\u2011') ? ['P-', 'BCDF2346'] : piece,
    );
    expect(factsIn(parted)?.code).toBe('P-BCDF2346');
  });

  test.each([
    ['May 20, 2021', '2021-05-20'],
    ['20 May 2021', '2021-05-20'],
    ['31 avril 2021', null],
    ['20 floréal 2021', null],
  ])('write the date %s', (written, day) => {
    const page = OLD_PAGE.map((piece) => (piece === '1er mars 2021' ? written : piece));
    expect(factsIn(page)?.deliveryDate).toBe(day);
  });

  test('whose dates come in another order tell no delivery date', () => {
    const page = V3_PAGE.map((piece) => piece.replace('20/05/2026', '20/05/1998'));
    expect(factsIn(page)).toMatchObject({ deliveryDate: null, score: 412 });
  });

  test('whose score is above its maximum are told as they are', () => {
    const page = V3_PAGE.map((piece) => (piece === '412' ? '1200' : piece));
    expect(factsIn(page)).toMatchObject({ score: 1200, maxScore: 895 });
  });
});

describe('what looks like a certificate', () => {
  test.each(['Certification Pix', 'P\u2011BCDF2346', 'certificat'])('has %s', (needed) => {
    expect(factsIn(V3_PAGE.filter((piece) => piece !== needed))).toBeNull();
  });

  test('may have another title, with Pix’s own marks in the file', () => {
    const page = V3_PAGE.map((piece) => (piece === 'Certification Pix' ? 'Ton titre Pix' : piece));
    expect(factsIn(page)).toBeNull();
    expect(factsIn(page, { author: 'Pix', keywords: 'v3' } as never)?.score).toBe(412);
  });

  test('is not the sheet that Balise makes itself; the official page after it is', () => {
    const sheet = [
      'Fiche récapitulative non officielle',
      ...V3_PAGE.map((p) => p.replace('412', '999')),
    ];
    expect(factsIn(sheet)).toBeNull();
    const both = readCertificateText([sheet, V3_PAGE], NO_MARKS);
    expect(both).toMatchObject({ kind: 'certificate', facts: { score: 412 } });
  });

  test('several codes are nobody’s', () => {
    const other = V3_PAGE.map((piece) => piece.replace('BCDF2346', 'GHJK2346'));
    expect(readCertificateText([V3_PAGE, other], NO_MARKS)).toEqual({
      kind: 'several-codes',
      count: 2,
    });
  });
});

describe('whatever a file says', () => {
  const anyPiece = fc.oneof(
    fc.constantFrom(...V3_PAGE, ...V2_PAGE, ...OLD_PAGE, '-', 'P-', '895', '9999999', 'Pix+ Droit'),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ minLength: 200, maxLength: 400 }),
  );
  const anyMarks = fc.record({
    author: fc.option(fc.constantFrom('Pix', 'x'), { nil: null }),
    keywords: fc.option(fc.constantFrom('v3', 'v2', 'x'), { nil: null }),
  });

  test('there is an answer, and what it tells can be kept', () => {
    let certificates = 0;
    const isFine = (pages: string[][], marks: typeof NO_MARKS) => {
      const reading = readCertificateText(pages, marks);
      if (reading.kind !== 'certificate') return;
      certificates += 1;
      expect(factsSchema.safeParse(reading.facts).success).toBe(true);
      expect(reading.facts.examDate).toBeNull();
    };
    fc.assert(
      fc.property(fc.array(fc.array(anyPiece), { maxLength: 4 }), anyMarks, isFine as never),
      {
        numRuns: RUNS,
      },
    );
    // Certificates with pieces lost, doubled and moved.
    const shaken = fc
      .tuple(fc.constantFrom(V3_PAGE, V2_PAGE, OLD_PAGE), fc.array(fc.tuple(fc.nat(20), anyPiece)))
      .map(([page, changes]) =>
        changes.reduce<string[]>(
          (pieces, [at, piece]) => pieces.toSpliced(at % (pieces.length + 1), at % 2, piece),
          [...page],
        ),
      );
    fc.assert(fc.property(fc.array(shaken, { maxLength: 3 }), anyMarks, isFine as never), {
      numRuns: RUNS,
    });
    expect(certificates).toBeGreaterThan(RUNS / 10);
  });

  // A pattern that tries everything again for each line would not come to an end.
  test('a text as long as is ever read is no trouble', () => {
    const page = [
      ...V3_PAGE,
      ...Array<string>(10_000).fill('Centre de certification : délivrée à '),
    ];
    expect(readCertificateText([page, page], NO_MARKS).kind).toBe('certificate');
  });
});
