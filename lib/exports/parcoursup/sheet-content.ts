/**
 * What a certificate says to others: one content for the PDF's first page and for the printed
 * sheet, so that the two can never differ. Every gap is said in its place.
 */
import { factsOf, type Certificate } from '../../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../../domain/certificate/facts.ts';
import { renewalOf, type RenewalYears } from '../../domain/certificate/renewal.ts';
import { AREA_CODES, competencesOf, type AreaCode } from '../../domain/training/competence.ts';
import type { CompetenceCode } from '../../domain/training/competence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { AREA_NAMES } from '../../i18n/training/area-names.ts';
import { SHEET_MESSAGES } from '../../i18n/wallet/exports/sheet.ts';
import { FRAMEWORK_NAMES, levelName } from '../../pix/certificate-words.ts';
import { globalLevelOfScore } from '../../pix/global-levels.ts';
import { originSentences } from './sheet-origins.ts';
import { tidyText } from '../tidy-text.ts';

const t = SHEET_MESSAGES.fr;

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
  /** Of the file: what it is, without a name, as files and their titles lie about. */
  title: string;
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
  const subject = FRAMEWORK_NAMES[facts.framework ?? 'CORE'];
  return {
    title: t.title(subject, facts),
    heading: t.heading,
    subject,
    holder: fact(t.holder, facts.holder && tidyText(facts.holder), t.unknown),
    facts: factLines(facts),
    competences: competenceLevels(facts),
    notes: [
      ...renewalNote(facts, options.years),
      {
        title: t.verifyTitle,
        sentences: [
          options.withCode && facts.code !== null
            ? t.verifyWithCode(facts.code)
            : t.verifyWithoutCode,
        ],
      },
      {
        title: t.aboutTitle,
        sentences: [t.isWhat, t.isNotWhat, ...originSentences(facts, origins)],
      },
    ],
    made: t.made(options.today),
  };
}

function factLines(facts: CertificateFacts): SheetFact[] {
  const { score, maxScore, examDate, deliveryDate, centre, extras } = facts;
  return [
    fact(t.score, score === null ? null : t.pix(score, maxScore), t.unknown),
    fact(t.level, tidied(levelName(facts)), t.noLevel(facts, isBelowLevels(facts))),
    fact(t.examDate, examDate && t.longDate(examDate), t.unknownDate),
    fact(t.deliveryDate, deliveryDate && t.longDate(deliveryDate), t.unknownDate),
    fact(t.centre, tidied(centre), t.unknown),
    ...(extras?.length ? [fact(t.extras, tidied(extras.join(', ')), t.unknown)] : []),
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
  if (!competences?.length) return { gap: t.noCompetences(isBelowLevels(facts)) };
  const levelOf = (code: CompetenceCode): string => {
    const certified = competences.find((one) => one.code === code);
    if (!certified) return t.unknown;
    return certified.level === null ? t.notAssessed : t.certified(certified.level);
  };
  return {
    areas: AREA_CODES.map((area) => ({
      code: area,
      name: t.areaName(area, AREA_NAMES.fr[area]),
      competences: competencesOf(area).map((code) => ({
        code,
        name: t.competenceName(code),
        level: levelOf(code),
      })),
    })),
  };
}

function renewalNote(facts: CertificateFacts, years: RenewalYears): SheetNote[] {
  if (years === null) return [];
  const renewal = renewalOf(facts, years);
  const sentences = renewal
    ? [t.renewal(renewal), years === 3 ? t.ruleOrigin : t.pixSaysNoEnd]
    : [t.noRenewalDate];
  return [{ title: t.renewalTitle, sentences }];
}

/** The labels of what the sheet has to say it does not know. */
export function gapsOf({ holder, facts, competences }: SheetContent): string[] {
  const gaps = [holder, ...facts].filter(({ isGap }) => isGap).map(({ label }) => label);
  return 'gap' in competences ? [...gaps, t.competences] : gaps;
}
