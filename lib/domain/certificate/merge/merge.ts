/** Putting together what is told of certificates: the same one from two sources becomes one. */
import {
  factsOf,
  isMark,
  isUnread,
  newCertificate,
  SOURCES,
  type Certificate,
  type KeptFile,
  type Source,
} from '../certificate.ts';
import { setRight, type RightTime } from '../../noted-time.ts';
import type { CertificateFacts } from '../facts.ts';

export interface Telling {
  source: Source;
  facts: CertificateFacts;
  /** When the source was asked, milliseconds since 1970. */
  seenAt: number;
  /** Local key of the account that the source belongs to; null when it belongs to none. */
  account: string | null;
}

/**
 * The wallet after a source told of a certificate, and which one it was. `newId` names it if it was
 * not known yet. A later telling of the same source takes the place of the earlier one.
 */
export function withTold(
  wallet: readonly Certificate[],
  telling: Telling,
  newId: string,
): { wallet: Certificate[]; id: string } {
  const [first = newCertificate(newId, telling.account), ...twins] = wallet
    .filter((certificate) => isSame(certificate, telling.facts))
    // What is wanted keeps its name before what was deleted.
    .toSorted((a, b) => Number(a.deletedAt !== null) - Number(b.deletedAt !== null));
  const after = told(twins.reduce(joined, first), telling);
  const others = wallet.filter((one) => one.id !== after.id && !twins.includes(one));
  const place = wallet.findIndex((one) => one.id === after.id);
  return { wallet: others.toSpliced(place < 0 ? others.length : place, 0, after), id: after.id };
}

/** Two records that turn out to be one certificate: what either knew stays, the later per source. */
function joined(certificate: Certificate, twin: Certificate): Certificate {
  const both = { ...certificate.told };
  for (const source of SOURCES) {
    const [own, other] = [both[source], twin.told[source]];
    if (other && (!own || other.seenAt > own.seenAt)) both[source] = other;
  }
  const pdfChoice = certificate.pdfChoice ?? twin.pdfChoice;
  return {
    ...certificate,
    account: certificate.account ?? twin.account,
    told: both,
    file: certificate.file ?? twin.file,
    schoolClass: certificate.schoolClass ?? twin.schoolClass,
    ...(pdfChoice && { pdfChoice }),
  };
}

/** A visit to Pix makes these tell by themselves; a PDF or a typing is a person's own wish. */
const BY_THEMSELVES: readonly Source[] = ['pix-list', 'pix-detail'];

/** One certificate after a source told of it; for the form, where the person chose which. */
export function told(certificate: Certificate, telling: Telling): Certificate {
  const { source, facts, seenAt, account } = telling;
  const earlier = certificate.told[source];
  if (earlier && earlier.seenAt > seenAt) return certificate;
  const isByItself = BY_THEMSELVES.includes(source);
  if (isByItself && isMark(certificate)) return certificate;
  return {
    ...certificate,
    account: certificate.account ?? account,
    told: { ...certificate.told, [source]: { facts, seenAt } },
    // A person who tells of it again wants it.
    deletedAt: isByItself ? certificate.deletedAt : null,
  };
}

/** What was noted under a clock that was ahead, set right: what is told from now on is the later. */
export function certificateSetRight(certificate: Certificate, right: RightTime): Certificate {
  const { file, deletedAt } = certificate;
  const told = { ...certificate.told };
  for (const source of SOURCES) {
    const own = told[source];
    if (own) told[source] = { ...own, seenAt: setRight(own.seenAt, right) };
  }
  return {
    ...certificate,
    told,
    file: file && { ...file, keptAt: setRight(file.keptAt, right) },
    deletedAt: deletedAt === null ? null : setRight(deletedAt, right),
  };
}

/** The person has just fetched it: a deleted certificate is wanted again. */
export function withFile(certificate: Certificate, file: KeptFile): Certificate {
  return { ...certificate, file, deletedAt: null };
}

/**
 * The wallet after the PDF of a certificate was read. It gives what Pix's pages did not; one that
 * bears another code than theirs gives nothing. Nothing changes where the certificate was deleted, or
 * its file replaced, meanwhile.
 * @param facts null: it could not be read as a certificate
 */
export function withFileRead(
  wallet: readonly Certificate[],
  { id, file }: { id: string; file: string },
  facts: CertificateFacts | null,
  seenAt: number,
): Certificate[] {
  const known = wallet.find((one) => one.id === id);
  if (known?.file?.id !== file || !isUnread(known)) return [...wallet];
  const { pixId, code } = factsOf(known).facts;
  const reading =
    facts === null
      ? 'unreadable'
      : code !== null && facts.code !== null && code !== facts.code
        ? 'other-code'
        : 'told';
  const read = wallet.map((one) =>
    one.id === id ? { ...one, file: { ...known.file, reading } as KeptFile } : one,
  );
  if (facts === null || reading !== 'told') return read;
  // Under which of Pix's numbers it was downloaded is known: it is no other certificate's.
  const telling: Telling = { source: 'pdf', facts: { ...facts, pixId }, seenAt, account: null };
  return withTold(read, telling, id).wallet;
}

/**
 * Whether these facts speak of this certificate. Pix's own number decides; without it the code
 * does. Two numbers are two certificates, even under one code.
 */
function isSame(certificate: Certificate, facts: CertificateFacts): boolean {
  const known = factsOf(certificate).facts;
  if (known.pixId !== null && facts.pixId !== null) return known.pixId === facts.pixId;
  return known.code !== null && known.code === facts.code;
}
