/**
 * Letters that a PDF draws and does not name: mostly ligatures, in files that were made or printed again
 * by another program. In what every certificate prints they are known all the same; in a name nobody
 * knows them, and a name without its letters is another name.
 */
import { FULL_NAMES } from '../../i18n/training/full-names.ts';

/** One letter or some, that stand there and are not told. */
const LOST = '\ufffd';

/** A control character, a sign of private use, or the mark of a decoder that gave up. */
const UNNAMED = '[\\p{Cc}\\p{Co}\ufffd]';
/** Small letters have ligatures; capitals and figures have none. */
const IN_WORD = new RegExp(`(?<=\\p{Ll})${UNNAMED}+|${UNNAMED}+(?=\\p{Ll})`, 'gu');
const ELSEWHERE = new RegExp(`[\\p{Cc}\\p{Co}]|(?<!\\p{Ll})${LOST}(?!\\p{Ll})`, 'gu');
/** Of each sign two bytes, taken for two signs: nothing is lost there. */
const TWO_BYTES = /^(?:\0\P{Cc})+$/u;

/** Marks where letters are lost in a word; whatever else is not named is nothing to read. */
export function withMarks(text: string): string {
  if (TWO_BYTES.test(text)) return text.replaceAll('\0', '');
  return text.replace(IN_WORD, LOST).replace(ELSEWHERE, '');
}

/** What fonts draw as one sign. */
const LIGATURE = '(?:ffi|ffl|fft|ff|fi|fl|fj|ft|tt|ti|tf|st|ct|th|ch|ck)';

/** Words with such letters that certificates print, beside the names of competences. */
const PRINTED =
  'certification certifications certificat certificate vérifier vérification verification authenticity ' +
  'authenticité attestation confirmation utilisez direction date obtention obtenue reconnue ' +
  'professionnalisante maximum first birth issued additional complementary certificats Niveau Prénom ' +
  'Délivrée naissance centre officielle récapitulative unofficial fiche signifie';

let words: readonly string[] | null = null;

function wordsOfCertificates(): readonly string[] {
  words ??= [
    ...new Set(
      [PRINTED, ...Object.values(FULL_NAMES).flatMap((names) => Object.values(names))]
        .flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
        .filter((word) => word.length > LEAST_KNOWN && new RegExp(LIGATURE, 'u').test(word)),
    ),
  ];
  return words;
}

/** Letters that must be left of a word for it to be known by them; no word has more than the other. */
const LEAST_KNOWN = 3;
const MOST_KNOWN = 30;

/** Words of which only one can be meant are whole again. */
export function withKnownWords(text: string): string {
  if (!text.includes(LOST)) return text;
  return text.replace(new RegExp(`[\\p{L}${LOST}]+`, 'gu'), (word) => {
    const parts = word.split(LOST);
    const known = parts.join('').length;
    if (parts.length === 1 || known < LEAST_KNOWN || known > MOST_KNOWN) return word;
    // Letters only: nothing in them means anything to a pattern.
    const pattern = new RegExp(`^${parts.join(LIGATURE).toLowerCase()}$`, 'u');
    const [meant, ...others] = wordsOfCertificates().filter((one) => pattern.test(one));
    if (meant === undefined || others.length > 0) return word;
    return /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
  });
}

/** A value that is whole, or null: what is left of a name is not a name. */
export function whole(value: string): string | null {
  return value.includes(LOST) ? null : value;
}
