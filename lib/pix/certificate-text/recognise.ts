/**
 * Whether a page looks like a certificate of Pix: pix-certificate.md 2.4. All of it can be forged
 * with any PDF tool, so this is a likeness and never a proof.
 */
import { bare, joined } from './page-text.ts';

/** What a file says of itself; null where it says nothing. */
export interface FileMarks {
  author: string | null;
  keywords: string | null;
}

/** A title stands by itself, not in a sentence. */
const TITLE =
  /^(?:certifications?pix.*|pixcertification.*|attestation|attestationdecertification|confirmation)$/;

/** Far longer than any title. */
const LONGEST_TITLE = 60;

const LABELS = [
  /centre de certification ?:|certification cent(?:re|er) ?:/iu,
  /né\(e\) le|date et lieu de naissance|born on|date and place of birth/iu,
  /délivrée? (?:à|le)|delivered to|issued on/iu,
  /utilisez ce code|use this code|vérifier l.authenticité|code de vérification/iu,
];

/** The sheet that Balise itself makes of a certificate, also when joined to the official PDF. */
const OWN_SHEET = /fiche récapitulative non officielle|unofficial summary sheet/iu;

export function isOwnSheet(pieces: readonly string[]): boolean {
  return OWN_SHEET.test(joined(pieces));
}

export function looksLikeCertificate(pieces: readonly string[], marks: FileMarks): boolean {
  const text = joined(pieces);
  if (LABELS.filter((label) => label.test(text)).length < 2) return false;
  const hasAddress = text.replaceAll(' ', '').includes('verification-certificat');
  return hasAddress && (pieces.some(isTitle) || bearsMarks(marks));
}

function isTitle(piece: string): boolean {
  return piece.length <= LONGEST_TITLE && TITLE.test(bare(piece));
}

/** Should Pix change its titles, its own marks in the file stand in for them. */
function bearsMarks({ author, keywords }: FileMarks): boolean {
  return author === 'Pix' && /^v[23]$/.test(keywords ?? '');
}
