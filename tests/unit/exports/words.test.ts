import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { schema } from '@jsonresume/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOf, type Certificate } from '../../../lib/domain/certificate/certificate.ts';
import type { CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import { backupName } from '../../../lib/backup/backup-file.ts';
import { EXPORT_KINDS, fileName } from '../../../lib/exports/file-name.ts';
import { EXAM_DAY_WALLET_MESSAGES } from '../../../lib/i18n/wallet/progress/exam-day.ts';
import { linkedInAddress } from '../../../lib/exports/linkedin.ts';
import { mayExport } from '../../../lib/exports/may-export.ts';
import { levelName } from '../../../lib/pix/certificate-words.ts';
import { jsonResume } from '../../../lib/exports/resume.ts';
import { selfAssertedJson } from '../../../lib/exports/self-asserted.ts';
import { textToPaste, TEXT_LIMITS } from '../../../lib/exports/text-to-paste.ts';
import { tidyText } from '../../../lib/exports/tidy-text.ts';
import { certificate, DETAIL } from '../../support/records/certificates.ts';
import { NOW, WHOLE } from '../../support/exports/make.ts';

const factsWith = (facts: Partial<CertificateFacts>): CertificateFacts => ({ ...DETAIL, ...facts });

const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('file names', () => {
  test('say what and of when, by the delivery date, else by that of the exam', () => {
    expect(fileName('dossier', DETAIL)).toBe('pix-certificat-2026-05-20-parcoursup.pdf');
    expect(fileName('official', { ...DETAIL, deliveryDate: null })).toBe(
      'pix-certificat-2026-05-12-officiel.pdf',
    );
    expect(fileName('calendar', { deliveryDate: null, examDate: null })).toBe(
      'pix-certificat-rappels.ics',
    );
  });
});

describe('every name that Balise gives to a file', () => {
  const WINDOWS_FORBIDS = /[<>:"/\\|?*\p{Cc}]|[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
  const HOLDERS = ['\u202egpj.exe', '../../etc/passwd', 'CON', 'ليلى مثال', '👩‍👩‍👧', 'é'.repeat(300)];
  const given = (facts: CertificateFacts): string[] => [
    ...EXPORT_KINDS.map((kind) => fileName(kind, facts)),
    ...[EXAM_DAY_WALLET_MESSAGES.fr, EXAM_DAY_WALLET_MESSAGES.en].flatMap((t) => [
      t.calendarFile,
      `${t.parentsFile}.pdf`,
    ]),
    backupName(NOW.getTime()),
  ];

  test.each(HOLDERS)('has nothing of a pupil called « %s »', (holder) => {
    expect(given(factsWith({ holder, centre: holder }))).toEqual(given(DETAIL));
  });

  test('is one that Windows, macOS and Linux take, also beside another', () => {
    const names = given(DETAIL);
    for (const name of names) {
      expect(name).not.toMatch(WINDOWS_FORBIDS);
      expect(name).toMatch(/^[a-z0-9-]+(\.[a-z]+)?$/);
      expect(name.length).toBeLessThan(60);
    }
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the text to paste', () => {
  test('says the result, the two dates, where to verify, the centre and the levels', () => {
    const text = textToPaste(factsOf(WHOLE).facts, { withCode: false, limit: 1500 });
    expect(spaced(text)).toBe(
      'Certification Pix obtenue : 312 pix sur 895, niveau Indépendant 1. ' +
        'Certification passée le 12 mai 2026, délivrée le 20 mai 2026. ' +
        'À vérifier sur app.pix.fr/verification-certificat (code sur demande). ' +
        'Centre de certification : Collège Imaginaire. ' +
        'Niveaux certifiés : Information et données (Gérer des données 1, Traiter des données 2) ; ' +
        'Communication et collaboration (Partager et publier 4, Collaborer 5) ; ' +
        'Création de contenu (Documents textuels 1, Multimédia 2, Adapter les documents 3, Programmer 4) ; ' +
        'Protection et sécurité (Sécuriser 5, Santé, bien-être 1) ; ' +
        'Environnement numérique (Problèmes techniques 2, Construire un environnement 3).',
    );
  });

  test('holds neither name nor, unless ticked, code', () => {
    expect(textToPaste(DETAIL, { withCode: false, limit: 1500 })).not.toMatch(/Lina|BCDF2346/);
    expect(textToPaste(DETAIL, { withCode: true, limit: 300 })).toContain(
      'avec le code P-BCDF2346.',
    );
  });

  test('never goes beyond its limit, and always says the result', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(text, text, fc.constantFrom(...TEXT_LIMITS), (centre, levelLabel, limit) => {
        const label = levelLabel.slice(0, 200);
        const facts = factsWith({ centre: centre.slice(0, 200), levelLabel: label });
        const made = textToPaste(facts, { withCode: true, limit });
        expect(made.length).toBeLessThanOrEqual(limit);
        expect(made).toContain('312 pix sur 895');
      }),
    );
  });

  test('with nothing but a status still says something true', () => {
    const nothing = factsWith({ score: null, level: null, levelLabel: null, competences: null });
    const text = textToPaste(
      { ...nothing, examDate: null, deliveryDate: null, centre: null },
      { withCode: true, limit: 300 },
    );
    expect(text).toMatch(/^Certification Pix obtenue\. À vérifier/);
  });
});

describe('JSON Resume', () => {
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  test.each<[string, Partial<CertificateFacts>]>([
    ['an ordinary certificate', {}],
    ['one without a level', { level: null, levelLabel: null }],
    ['one without dates', { deliveryDate: null, examDate: null }],
    ['a Pix+ one without a score', { framework: 'DROIT', score: null, maxScore: null }],
    ['one with an odd label', { levelLabel: '"\\ \u202e</script>' }],
  ])('%s is valid against the schema', (_, facts) => {
    const resume: unknown = JSON.parse(jsonResume(factsWith(facts), true));
    expect(validate(resume), JSON.stringify(validate.errors)).toBe(true);
  });

  test('the schema would notice a date that is none', () => {
    const resume = jsonResume(DETAIL, false).replace('2026-05-20', 'hier');
    expect(validate(JSON.parse(resume))).toBe(false);
  });

  test('tells score and level in the name, and no end date', () => {
    expect(JSON.parse(jsonResume(DETAIL, false))).toMatchObject({
      certificates: [
        {
          name: 'Certification Pix – 312 pix sur 895, Indépendant 1',
          date: '2026-05-20',
          issuer: 'Pix (GIP)',
          url: 'https://app.pix.fr/verification-certificat',
        },
      ],
    });
    expect(jsonResume(DETAIL, true)).toContain('P-BCDF2346');
  });
});

describe('LinkedIn', () => {
  test('is asked to fill in its own form, without an end date', () => {
    expect(linkedInAddress(DETAIL, false)).toBe(
      'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Certification%20Pix&organizationName=Pix&issueYear=2026&issueMonth=5&certUrl=https%3A%2F%2Fapp.pix.fr%2Fverification-certificat',
    );
  });

  test('gets the code only when ticked, and never the exam date as an issue date', () => {
    expect(new URL(linkedInAddress(DETAIL, true)).searchParams.get('certId')).toBe('P-BCDF2346');
    const without = factsWith({ deliveryDate: null, framework: 'DROIT' });
    const { searchParams } = new URL(linkedInAddress(without, true));
    expect(searchParams.has('issueYear')).toBe(false);
    expect(searchParams.get('name')).toBe('Certification Pix+ Droit');
  });
});

describe('data of our own', () => {
  const parsed = (whose: Certificate, withCode: boolean) =>
    JSON.parse(selfAssertedJson(whose, withCode, NOW)) as {
      selfAsserted: boolean;
      facts: Record<string, { value: unknown; source: string; seenAt: string }>;
    };

  test('is marked as self-asserted, each fact with who told it and when', () => {
    const typed = { facts: { ...DETAIL, centre: 'Lycée' }, seenAt: 5000 };
    const list = { facts: { ...DETAIL, centre: null }, seenAt: 1000 };
    const read = parsed(certificate({}, { told: { 'pix-list': list, typed } }), false);
    expect(read.selfAsserted).toBe(true);
    expect(read.facts.score).toEqual({
      value: 312,
      source: 'pix-list',
      seenAt: '1970-01-01T00:00:01.000Z',
    });
    expect(read.facts.centre).toMatchObject({ value: 'Lycée', source: 'typed' });
  });

  test('holds the code only when ticked, and never Pix’s number or the account', () => {
    const all = selfAssertedJson(WHOLE, true, NOW);
    expect(all).toContain('P-BCDF2346');
    expect(all).not.toMatch(/31001|aaaaaaaaaaaaaaaa/);
    expect(parsed(WHOLE, false).facts).not.toHaveProperty('code');
  });
});

test('only what was obtained may leave', () => {
  expect(mayExport({ status: 'validated' })).toBe(true);
  expect(mayExport({ status: null })).toBe(true);
  for (const status of ['pending', 'rejected', 'cancelled'] as const) {
    expect(mayExport({ status })).toBe(false);
  }
});

test('the level is Pix’s own French word, also from Pix in English or from the number alone', () => {
  expect(levelName({ level: 3, levelLabel: 'Independent 1' })).toBe('Indépendant 1');
  expect(levelName({ level: 3, levelLabel: 'Mot nouveau' })).toBe('Mot nouveau');
  expect(levelName({ level: 7, levelLabel: null })).toBe('Expert 1');
  expect(levelName({ level: null, levelLabel: null })).toBeNull();
});

test('a tidied text is one line that turns nothing around, and tidying again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const tidy = tidyText(text);
      expect(tidy).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(tidyText(tidy)).toBe(tidy);
    }),
  );
});
