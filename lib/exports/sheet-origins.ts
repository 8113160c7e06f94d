/** Who said what is on the sheet: what a person typed is never passed off as read. */
import type { KnownFacts, Source } from '../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../domain/certificate/facts.ts';
import { SHEET_WORDS as words } from './sheet-words.ts';

/** The facts that the sheet shows, under the label that it shows them by. */
const SHOWN: readonly [field: keyof CertificateFacts, label: string][] = [
  ['holder', words.holder],
  ['score', words.score],
  ['levelLabel', words.level],
  ['level', words.level],
  ['examDate', words.examDate],
  ['deliveryDate', words.deliveryDate],
  ['centre', words.centre],
  ['competences', words.competences],
];

export function originSentences(facts: CertificateFacts, origins: KnownFacts['origins']): string[] {
  const told = SHOWN.filter(([field]) => facts[field] !== null);
  const sources = new Set(told.map(([field]) => origins[field]));
  const typed = told.filter(([field]) => origins[field] === 'typed').map(([, label]) => label);
  const labels = [...new Set(typed)].map((label) => label.toLowerCase()).join(', ');
  const read = readWhere(sources);
  return [
    ...(typed.length > 0 ? [words.typed(labels)] : []),
    ...(read === null ? [] : [typed.length > 0 ? words.originBesides(read) : words.origin(read)]),
  ];
}

function readWhere(sources: ReadonlySet<Source | undefined>): string | null {
  const onPix = sources.has('pix-detail') || sources.has('pix-list');
  if (onPix && sources.has('pdf')) return words.fromPixAndPdf;
  if (onPix) return words.fromPix;
  return sources.has('pdf') ? words.fromPdf : null;
}
