/**
 * A few plain French sentences to paste into a form, at most so long. No name: a form has its own
 * place for it. The most telling sentences come first; what does not fit is left out whole.
 */
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { AREA_CODES, competencesOf } from '../domain/training/competence.ts';
import { AREA_NAMES } from '../i18n/training/area-names.ts';
import { SHORT_NAMES } from '../i18n/training/short-names.ts';
import { PASTED_MESSAGES } from '../i18n/wallet/exports/pasted.ts';
import { FRAMEWORK_NAMES, levelName } from '../pix/certificate-words.ts';
import { tidyText } from './tidy-text.ts';

/** Characters, as forms count them (UTF-16 units: the stricter count). */
export const TEXT_LIMITS = [300, 600, 1500] as const;

export type TextLimit = (typeof TEXT_LIMITS)[number];

const t = PASTED_MESSAGES.fr;

export function textToPaste(
  facts: CertificateFacts,
  { withCode, limit }: { withCode: boolean; limit: number },
): string {
  const sentences = [
    result(facts),
    dates(facts),
    verification(facts, withCode),
    centre(facts),
    levels(facts),
  ];
  return sentences
    .filter((sentence) => sentence !== null)
    .reduce((text, sentence) => {
      const longer = text === '' ? sentence : `${text} ${sentence}`;
      return longer.length <= limit ? longer : text;
    }, '');
}

function result(facts: CertificateFacts): string {
  const { framework, score, maxScore } = facts;
  const level = levelName(facts);
  const parts = [
    score === null ? '' : t.pix(score, maxScore),
    level === null ? '' : t.level(tidyText(level)),
  ].filter((part) => part !== '');
  const name = FRAMEWORK_NAMES[framework ?? 'CORE'];
  return parts.length === 0 ? t.obtained(name) : t.obtainedWith(name, parts.join(', '));
}

function dates({ examDate, deliveryDate }: CertificateFacts): string | null {
  const parts = [
    examDate === null ? '' : t.examDate(examDate),
    deliveryDate === null ? '' : t.deliveryDate(deliveryDate),
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : t.dates(parts.join(', '));
}

function verification({ code }: CertificateFacts, withCode: boolean): string {
  return withCode && code !== null ? t.verifyWithCode(code) : t.verifyWithoutCode;
}

function centre({ centre: name }: CertificateFacts): string | null {
  const tidy = name === null ? '' : tidyText(name);
  return tidy === '' ? null : t.centre(tidy);
}

/** The certified levels by area, in one sentence. */
function levels({ competences }: CertificateFacts): string | null {
  const known = new Map(competences?.map(({ code, level }) => [code, level]));
  const areas = AREA_CODES.map((area) => {
    const names = competencesOf(area)
      .filter((code) => (known.get(code) ?? 0) > 0)
      .map((code) => `${SHORT_NAMES.fr[code]} ${known.get(code) ?? 0}`);
    return names.length === 0 ? null : `${AREA_NAMES.fr[area]} (${names.join(', ')})`;
  }).filter((part) => part !== null);
  return areas.length === 0 ? null : t.levels(areas);
}
