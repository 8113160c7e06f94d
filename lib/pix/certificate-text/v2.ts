/** The V2 attestation, as Pix makes it since 2025 and as it made it before: pix-certificate.md 2.3. */
import { NO_FACTS, type CertificateFacts } from '../../domain/certificate/facts.ts';
import { levelsAfterNames, levelsInOrder } from './competences.ts';
import { dateAtStart } from './dates.ts';
import { labelledInV2, nameIn } from './labelled.ts';
import { whole } from './lost-letters.ts';
import { joined } from './page-text.ts';

/** « 896* », that a footnote explains. */
const MAXIMUM = /^(\d{3,4})\*$/;
const WHOLE = /^\d{1,4}$/;

export function isV2(pieces: readonly string[]): boolean {
  return pieces.some((piece) => MAXIMUM.test(piece));
}

export function factsOfV2(pieces: readonly string[]): CertificateFacts {
  const maximum = pieces.findIndex((piece) => MAXIMUM.test(piece));
  const maxScore = Number(MAXIMUM.exec(pieces[maximum] ?? '')?.[1] ?? Number.NaN);
  const text = joined(pieces);
  const maxLevel = /niveaux sur ([1-8])\)|levels out of ([1-8])\)/iu.exec(text);
  const old = valuesOfOld(pieces);
  const before = pieces[maximum - 1] ?? '';
  return {
    ...NO_FACTS,
    status: 'validated',
    framework: 'CORE',
    generation: 'v2',
    maxScore: Number.isNaN(maxScore) ? null : maxScore,
    maxCompetenceLevel: maxLevel ? Number(maxLevel[1] ?? maxLevel[2]) : null,
    ...(old?.facts ?? {
      ...labelledInV2(text),
      score: WHOLE.test(before) ? Number(before) : null,
      competences: levelsAfterNames(pieces),
      extras: extrasOf(pieces),
    }),
  };
}

/**
 * The old look draws its values together, without labels between: score, name, birth (date and
 * place), centre, delivery date, footnote, levels. The new one has no number before its first date.
 */
function valuesOfOld(pieces: readonly string[]): { facts: Partial<CertificateFacts> } | null {
  const birth = pieces.findIndex((piece) => dateAtStart(piece) !== null);
  const score = pieces.slice(0, Math.max(0, birth)).findIndex((piece) => WHOLE.test(piece));
  if (score < 0 || birth - score < 2) return null;
  const birthDay = dateAtStart(pieces[birth] ?? '')?.day ?? '';
  const delivery = pieces.findIndex((piece, at) => {
    const date = at > birth ? dateAtStart(piece) : null;
    // A centre may be called « 8 mai 1945, lycée du »: a delivery date stands alone.
    return date !== null && date.end === piece.length && date.day > birthDay;
  });
  const deliveryDate = dateAtStart(pieces[delivery] ?? '')?.day ?? null;
  return {
    facts: {
      score: Number(pieces[score]),
      holder: nameIn(short(joined(pieces.slice(score + 1, birth)))),
      centre: delivery < 0 ? null : short(joined(pieces.slice(birth + 1, delivery))),
      deliveryDate,
      competences: levelsInOrder(pieces.slice(Math.max(delivery, birth) + 1)),
    },
  };
}

/** The message after « Autre certification obtenue », in Pix’s words. */
function extrasOf(pieces: readonly string[]): string[] | null {
  const at = pieces.findIndex((piece) => /^(?:autre|other) certification/i.test(piece));
  const message = at < 0 ? null : short(pieces[at + 1] ?? '');
  return message === null ? null : [message];
}

function short(text: string): string | null {
  return text === '' || text.length > 200 ? null : whole(text);
}

/** The old look has neither title nor address that is sure to be text: its footnote names it. */
export function looksLikeOldV2(pieces: readonly string[]): boolean {
  const text = joined(pieces);
  const hasFootnote = /nombre maximum de pix|maximum number of pix/iu.test(text);
  return isV2(pieces) && hasFootnote && valuesOfOld(pieces) !== null;
}
