import { describe, expect, test } from 'vitest';
import { sheetContent, type SheetContent } from '../../../lib/exports/parcoursup/sheet-content.ts';
import { certificate, DETAIL } from '../../support/records/certificates.ts';
import { OPTIONS, WHOLE } from '../../support/exports/make.ts';

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function note(content: SheetContent, title: string): string {
  return spaced(content.notes.find((one) => one.title === title)?.sentences.join(' ') ?? '');
}

describe('renewal', () => {
  test('is the school’s rule, counted from the delivery, never Pix’s word', () => {
    expect(note(sheetContent(WHOLE, OPTIONS), 'Renouvellement')).toBe(
      'À renouveler au plus tard le 20 mai 2029, selon la règle scolaire des 3 ans, à compter de la date de délivrance. ' +
        'Durée de 3 ans demandée par les établissements scolaires ; Pix n’indique pas de date de fin.',
    );
  });

  test('says so when it is counted from the exam, or for a duration that the holder chose', () => {
    const undelivered = certificate({ deliveryDate: null });
    expect(note(sheetContent(undelivered, OPTIONS), 'Renouvellement')).toContain(
      '12 mai 2029, selon la règle scolaire des 3 ans, à compter de la date de l’examen, faute de',
    );
    expect(note(sheetContent(WHOLE, { ...OPTIONS, years: 1 }), 'Renouvellement')).toBe(
      'À renouveler au plus tard le 20 mai 2027, selon la durée de 1 an choisie par le titulaire, à compter de la date de délivrance. Pix n’indique pas de date de fin.',
    );
  });

  test('is not on the sheet when no renewal is wanted', () => {
    const content = sheetContent(WHOLE, { ...OPTIONS, years: null });
    expect(JSON.stringify(content)).not.toContain('enouvel');
  });
});

describe('where the content comes from', () => {
  const typed = { facts: { ...DETAIL, competences: null }, seenAt: 1 };
  const pdf = { facts: { ...DETAIL, examDate: null }, seenAt: 1 };

  test('is said, and what was typed is named', () => {
    const told = { pdf, typed };
    expect(note(sheetContent(certificate({}, { told }), OPTIONS), 'Cette fiche')).toContain(
      'Saisi à la main par le titulaire : titulaire, date de l’examen. Le reste a été lu dans le PDF du certificat.',
    );
    const onlyTyped = sheetContent(certificate({}, { told: { typed } }), OPTIONS);
    expect(note(onlyTyped, 'Cette fiche')).toMatch(/Saisi à la main par le titulaire : .*centre/);
    expect(note(onlyTyped, 'Cette fiche')).not.toContain('a été lu');
  });
});

describe('a V2 attestation', () => {
  test('has its own maximum, and no global level', () => {
    const v2 = {
      generation: 'v2',
      score: 512,
      maxScore: 896,
      level: null,
      levelLabel: null,
    } as const;
    const { facts } = sheetContent(certificate(v2), OPTIONS);
    expect(facts[0]).toMatchObject({ value: '512 pix sur 896' });
    expect(facts[1]).toMatchObject({
      isGap: true,
      value: expect.stringContaining('aucun') as string,
    });
  });
});

test('the code is on it only when ticked, and never when it is not known', () => {
  expect(JSON.stringify(sheetContent(WHOLE, OPTIONS))).not.toContain('BCDF2346');
  expect(JSON.stringify(sheetContent(WHOLE, { ...OPTIONS, withCode: true }))).toContain(
    'P-BCDF2346',
  );
  const unknown = sheetContent(certificate({ code: null }), { ...OPTIONS, withCode: true });
  expect(note(unknown, 'Vérifier')).toContain('Demander son code');
});

test('French typography holds throughout', () => {
  for (const years of [null, 1, 3] as const) {
    const text = JSON.stringify(sheetContent(WHOLE, { ...OPTIONS, years, withCode: true }));
    expect(text.replaceAll('":', '')).not.toMatch(/ [:;?!»]|« |'/);
  }
});
