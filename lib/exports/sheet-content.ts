/**
 * What a certificate says to others: one content for the PDF's first page and for the printed
 * sheet, so that the two can never differ. Every gap is said in its place.
 */
import { factsOf, type Certificate } from '../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { renewalOf, type RenewalYears } from '../domain/certificate/renewal.ts';
import { AREA_CODES, competencesOf, type AreaCode } from '../domain/competence.ts';
import type { CompetenceCode } from '../domain/competence.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { AREA_NAMES } from '../i18n/area-names.ts';
import { FRAMEWORK_NAMES, levelName } from '../pix/certificate-words.ts';
import { globalLevelOfScore } from '../pix/global-levels.ts';
import { originSentences } from './sheet-origins.ts';
import { SHEET_WORDS as words } from './sheet-words.ts';
import { tidyText } from './tidy-text.ts';

export interface SheetOptions {
  /** Whether the verification code is written on it: only where the pupil ticked so. */
  withCode: boolean;
  years: RenewalYears;
  today: PlainDate;
}

export interface SheetFact {
  label: string;
  value: string;
  /** The value is not known, and the text says so. */
  isGap: boolean;
}

export interface SheetArea {
  code: AreaCode;
  name: string;
  competences: readonly { code: CompetenceCode; name: string; level: string }[];
}

/** One titled run of sentences. */
export interface SheetNote {
  title: string;
  sentences: readonly string[];
}

export interface SheetContent {
  heading: string;
  /** Which certification it is. */
  subject: string;
  holder: SheetFact;
  facts: readonly SheetFact[];
  /** The sixteen levels by area, or the sentence that says why there are none. */
  competences: { areas: readonly SheetArea[] } | { gap: string };
  notes: readonly SheetNote[];
  made: string;
}

export function sheetContent(certificate: Certificate, options: SheetOptions): SheetContent {
  const { facts, origins } = factsOf(certificate);
  return {
    heading: words.heading,
    subject: FRAMEWORK_NAMES[facts.framework ?? 'CORE'],
    holder: fact(words.holder, facts.holder && tidyText(facts.holder), words.unknown),
    facts: factLines(facts),
    competences: competenceLevels(facts),
    notes: [
      ...renewalNote(facts, options.years),
      {
        title: words.verifyTitle,
        sentences: [
          options.withCode && facts.code !== null
            ? words.verifyWithCode(facts.code)
            : words.verifyWithoutCode,
        ],
      },
      {
        title: words.aboutTitle,
        sentences: [words.isWhat, words.isNotWhat, ...originSentences(facts, origins)],
      },
    ],
    made: words.made(options.today),
  };
}

function factLines(facts: CertificateFacts): SheetFact[] {
  const { score, maxScore, examDate, deliveryDate, centre, extras } = facts;
  return [
    fact(words.score, score === null ? null : words.pix(score, maxScore), words.unknown),
    fact(words.level, tidied(levelName(facts)), words.noLevel(facts, isBelowLevels(facts))),
    fact(words.examDate, examDate && words.longDate(examDate), words.unknownDate),
    fact(words.deliveryDate, deliveryDate && words.longDate(deliveryDate), words.unknownDate),
    fact(words.centre, tidied(centre), words.unknown),
    ...(extras?.length ? [fact(words.extras, tidied(extras.join(', ')), words.unknown)] : []),
  ];
}

/** A name of nothing but invisible characters is no name. */
function fact(label: string, value: string | null, gap: string): SheetFact {
  const isGap = value === null || value === '';
  return { label, value: isGap ? gap : value, isGap };
}

function tidied(text: string | null): string | null {
  return text === null ? null : tidyText(text);
}

/** A V3 certificate is obtained without a level below 64 pix. */
function isBelowLevels({ generation, score }: CertificateFacts): boolean {
  return generation !== 'v2' && score !== null && globalLevelOfScore(score) === null;
}

function competenceLevels(facts: CertificateFacts): SheetContent['competences'] {
  const { competences } = facts;
  if (!competences?.length) return { gap: words.noCompetences(isBelowLevels(facts)) };
  const levelOf = (code: CompetenceCode): string => {
    const certified = competences.find((one) => one.code === code);
    if (!certified) return words.unknown;
    return certified.level === null ? words.notAssessed : words.certified(certified.level);
  };
  return {
    areas: AREA_CODES.map((area) => ({
      code: area,
      name: words.areaName(area, AREA_NAMES.fr[area]),
      competences: competencesOf(area).map((code) => ({
        code,
        name: words.competenceName(code),
        level: levelOf(code),
      })),
    })),
  };
}

function renewalNote(facts: CertificateFacts, years: RenewalYears): SheetNote[] {
  if (years === null) return [];
  const renewal = renewalOf(facts, years);
  const sentences = renewal
    ? [words.renewal(renewal), years === 3 ? words.ruleOrigin : words.pixSaysNoEnd]
    : [words.noRenewalDate];
  return [{ title: words.renewalTitle, sentences }];
}

/** The labels of what the sheet has to say it does not know. */
export function gapsOf({ holder, facts, competences }: SheetContent): string[] {
  const gaps = [holder, ...facts].filter(({ isGap }) => isGap).map(({ label }) => label);
  return 'gap' in competences ? [...gaps, words.competences] : gaps;
}
