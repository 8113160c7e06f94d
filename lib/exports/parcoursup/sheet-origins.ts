/** Who said what is on the sheet: what a person typed is never passed off as read. */
import type { KnownFacts, Source } from '../../domain/certificate/certificate.ts';
import type { CertificateFacts } from '../../domain/certificate/facts.ts';
import { SHEET_MESSAGES } from '../../i18n/wallet/exports/sheet.ts';

const t = SHEET_MESSAGES.fr;

/** The facts that the sheet shows, under the label that it shows them by. */
const SHOWN: readonly [field: keyof CertificateFacts, label: string][] = [
  ['holder', t.holder],
  ['score', t.score],
  ['levelLabel', t.level],
  ['level', t.level],
  ['examDate', t.examDate],
  ['deliveryDate', t.deliveryDate],
  ['centre', t.centre],
  ['competences', t.competences],
];

export function originSentences(facts: CertificateFacts, origins: KnownFacts['origins']): string[] {
  const told = SHOWN.filter(([field]) => facts[field] !== null);
  const sources = new Set(told.map(([field]) => origins[field]));
  const typed = told.filter(([field]) => origins[field] === 'typed').map(([, label]) => label);
  const labels = [...new Set(typed)].map((label) => label.toLowerCase()).join(', ');
  const read = readWhere(sources);
  return [
    ...(typed.length > 0 ? [t.typed(labels)] : []),
    ...(read === null ? [] : [typed.length > 0 ? t.originBesides(read) : t.origin(read)]),
  ];
}

function readWhere(sources: ReadonlySet<Source | undefined>): string | null {
  const onPix = sources.has('pix-detail') || sources.has('pix-list');
  if (onPix && sources.has('pdf')) return t.fromPixAndPdf;
  if (onPix) return t.fromPix;
  return sources.has('pdf') ? t.fromPdf : null;
}
