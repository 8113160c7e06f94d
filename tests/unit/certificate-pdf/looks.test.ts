/** Every look of pix-certificate.md 2, drawn, and read through pdf.js. */
import { describe, expect, test } from 'vitest';
import { readCertificatePdf } from '../../../lib/certificate-pdf/read-certificate-pdf.ts';
import type { CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { oldV2Attestation } from '../../support/certificate-pdf/old-v2.ts';
import { openInNode } from '../../support/certificate-pdf/open-in-node.ts';
import { LINA, LONG_NAMES, type Printed } from '../../support/certificate-pdf/printed.ts';
import { v2Attestation } from '../../support/certificate-pdf/v2.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';

async function factsIn(bytes: Promise<Uint8Array>): Promise<CertificateFacts> {
  const result = await readCertificatePdf(await bytes, () => Promise.resolve(openInNode));
  if (result.kind !== 'certificate') throw new Error(`refused: ${result.why}`);
  return result.facts;
}

/** As printed: the levels that are not printed are not known. */
const LEVELS = COMPETENCE_CODES.map((code, rank) => ({ code, level: rank % 5 || null }));

const COMMON = {
  pixId: null,
  code: 'P-BCDF2346',
  status: 'validated',
  framework: 'CORE',
  centre: 'Collège Imaginaire',
  examDate: null,
  deliveryDate: '2026-05-20',
  score: 312,
  extras: null,
};
const V3 = {
  ...COMMON,
  generation: 'v3',
  holder: 'Lina EXEMPLE',
  maxScore: 895,
  level: 3,
  levelLabel: 'Indépendant 1',
  competences: LEVELS,
  maxCompetenceLevel: null,
};
const V2 = {
  ...COMMON,
  generation: 'v2',
  holder: 'Lina Exemple',
  maxScore: 896,
  level: null,
  levelLabel: null,
  competences: LEVELS,
  maxCompetenceLevel: 7,
};

describe('a V3 certificate', () => {
  test('says everything, the levels of its second page included', async () => {
    expect(await factsIn(v3Certificate(LINA))).toEqual(V3);
  });

  test('in English has no second page', async () => {
    const english: Printed = { ...LINA, language: 'en', level: 'Independent 1' };
    expect(await factsIn(v3Certificate(english))).toEqual({
      ...V3,
      levelLabel: 'Independent 1',
      competences: null,
    });
  });

  test('below 64 pix has a score and no level', async () => {
    expect(await factsIn(v3Certificate({ ...LINA, score: 40, level: null }))).toEqual({
      ...V3,
      score: 40,
      level: null,
      levelLabel: null,
      competences: null,
    });
  });

  test('tells CléA', async () => {
    expect((await factsIn(v3Certificate({ ...LINA, hasClea: true }))).extras).toEqual([
      'CléA Numérique',
    ]);
  });

  test('keeps a level that Balise does not know in its own words', async () => {
    const facts = await factsIn(v3Certificate({ ...LINA, level: 'Virtuose 1' }));
    expect(facts).toMatchObject({ level: null, levelLabel: 'Virtuose 1' });
  });

  test('joins what was wrapped: long centre, name broken after its hyphen', async () => {
    const facts = await factsIn(v3Certificate(LONG_NAMES));
    expect(facts.holder).toBe(
      'Marie-Océane Élisabeth-Charlotte Gabrielle MARTIN-DUPONT D’AUBIGNY-SUR-NÈRE',
    );
    expect(facts.centre).toBe(LONG_NAMES.centre);
    expect(facts).toMatchObject({ deliveryDate: '2026-05-20', score: 312, competences: LEVELS });
  });

  test('a Pix+ has no score, and its own name', async () => {
    const droit = v3Certificate(LINA, { pixPlus: { name: 'Pix+ Droit', word: null } });
    const nothing = { score: null, maxScore: null, level: null, competences: null };
    expect(await factsIn(droit)).toEqual({
      ...V3,
      ...nothing,
      framework: 'DROIT',
      levelLabel: null,
    });
    const pixPlus = { name: 'Pix+ Édu 1er degré', word: 'Admissible' };
    expect(await factsIn(v3Certificate(LINA, { pixPlus }))).toMatchObject({
      ...nothing,
      framework: 'EDU_1ER_DEGRE',
      levelLabel: 'Admissible',
    });
  });
});

describe('a V2 attestation', () => {
  test('says everything, labels and values apart', async () => {
    expect(await factsIn(v2Attestation(LINA))).toEqual(V2);
  });

  test('in English', async () => {
    const facts = await factsIn(v2Attestation({ ...LINA, language: 'en' }));
    expect(facts).toMatchObject({ ...V2, maxCompetenceLevel: 7 });
  });

  test.each([
    [5, 640],
    [6, 768],
    [8, 1024],
  ])('of the days when level %i was the highest', async (maxLevel, maxScore) => {
    const facts = await factsIn(v2Attestation({ ...LINA, maxLevel, deliveryDate: '2021-02-01' }));
    expect(facts).toMatchObject({
      maxScore,
      maxCompetenceLevel: maxLevel,
      deliveryDate: '2021-02-01',
    });
  });

  test('joins what was wrapped', async () => {
    const { firstName, lastName, centre } = LONG_NAMES;
    const facts = await factsIn(v2Attestation(LONG_NAMES));
    expect(facts).toMatchObject({ holder: `${firstName} ${lastName}`, centre });
  });

  test('tells another certification in Pix’s words', async () => {
    const facts = await factsIn(v2Attestation({ ...LINA, hasClea: true }));
    expect(facts.extras).toEqual(['CléA numérique']);
  });
});

describe.each([{ hasLabels: true }, { hasLabels: false }])('the older V2, %o', (template) => {
  test('is read by the order of its values', async () => {
    // Not every competence has a level: which is which cannot be told.
    expect(await factsIn(oldV2Attestation(LINA, template))).toEqual({ ...V2, competences: null });
  });

  test('tells the levels when there are all sixteen', async () => {
    const levels = Object.fromEntries(COMPETENCE_CODES.map((code, rank) => [code, 1 + (rank % 5)]));
    const facts = await factsIn(oldV2Attestation({ ...LINA, levels }, template));
    expect(facts.competences).toEqual(
      COMPETENCE_CODES.map((code) => ({ code, level: levels[code] })),
    );
  });

  test('does not take a date in the name of a school for the delivery', async () => {
    const printed = { ...LINA, centre: '8 mai 1945, collège du', deliveryDate: '2021-05-01' };
    const facts = await factsIn(oldV2Attestation(printed, template));
    expect(facts).toMatchObject({ centre: '8 mai 1945, collège du', deliveryDate: '2021-05-01' });
  });
});

test.each([v3Certificate, v2Attestation])(
  'birth date and birthplace are not kept',
  async (draw) => {
    const facts = await factsIn(draw({ ...LINA, birthplace: 'Villebirth' }));
    expect(JSON.stringify(facts)).not.toMatch(/2011|Villebirth/);
  },
);
