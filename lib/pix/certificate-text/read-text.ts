/** What the text of a PDF says of a certificate, if it looks like one. Pure, and never throws. */
import type { CertificateFacts } from '../../domain/certificate/facts.ts';
import { codesAlone } from './codes.ts';
import { levelsBeforeNames } from './competences.ts';
import { tidyPieces } from './page-text.ts';
import { isOwnSheet, looksLikeCertificate, type FileMarks } from './recognise.ts';
import { factsOfV2, isV2, looksLikeOldV2 } from './v2.ts';
import { factsOfV3 } from './v3.ts';

export type TextReading =
  | { kind: 'certificate'; facts: CertificateFacts }
  /** A file of a class or a session: nobody’s in particular. */
  | { kind: 'several-codes'; count: number }
  | { kind: 'not-a-certificate' };

/**
 * @param pages the pieces of text of each page, in the order in which they were drawn
 * @param marks what the file says of itself
 */
export function readCertificateText(
  pages: readonly (readonly string[])[],
  marks: FileMarks,
): TextReading {
  const tidy = pages.map(tidyPieces);
  const codes = new Set(tidy.flatMap(codesAlone));
  if (codes.size > 1) return { kind: 'several-codes', count: codes.size };
  const at = tidy.findIndex((page) => looksLikeOne(page, marks));
  const page = tidy[at];
  const [code] = codes;
  if (!page || code === undefined) return { kind: 'not-a-certificate' };
  if (isV2(page)) return { kind: 'certificate', facts: { ...factsOfV2(page), code } };
  const competences = levelsBeforeNames(tidy[at + 1] ?? []);
  return { kind: 'certificate', facts: { ...factsOfV3(page), code, competences } };
}

function looksLikeOne(page: readonly string[], marks: FileMarks): boolean {
  if (codesAlone(page).length === 0 || isOwnSheet(page)) return false;
  return looksLikeCertificate(page, marks) || looksLikeOldV2(page);
}
