/**
 * One certificate as the wallet keeps it: what each source said, side by side. Nothing that one
 * source told is overwritten by another; what is shown is worked out by `factsOf`.
 */
import { NO_FACTS, type CertificateFacts } from './facts.ts';

/** From where: Pix's detail page, Pix's list, a PDF read here, or a person's own typing. */
export const SOURCES = ['pix-detail', 'pix-list', 'pdf', 'typed'] as const;

export type Source = (typeof SOURCES)[number];

export interface Told {
  facts: CertificateFacts;
  /** When the source was asked, milliseconds since 1970. */
  seenAt: number;
}

/** The class the pupil was in when they sat the exam; null when they did not say. */
export type SchoolClass = 'troisieme' | 'terminale' | 'cap' | 'other';

/** What goes into the PDF for Parcoursup: the sheet and the official PDF, or the sheet alone. */
export const PDF_CHOICES = ['official', 'sheet-with-code', 'sheet'] as const;

export type PdfChoice = (typeof PDF_CHOICES)[number];

/** What came of reading a kept PDF: it told, it is no certificate, or it is that of another code. */
export const FILE_READINGS = ['told', 'unreadable', 'other-code'] as const;

export type FileReading = (typeof FILE_READINGS)[number];

/** The official PDF, as bytes kept beside the records. */
export interface KeptFile {
  /** Its name among the kept files. */
  id: string;
  /** Bytes. */
  size: number;
  keptAt: number;
  /** The key that seals its bytes, base64; of a file of the first builds there is none. */
  key?: string;
  /** Absent: nothing has read it since it was kept. */
  reading?: FileReading;
}

export interface Certificate {
  /** Local, random, stable: addresses and notifications name a certificate by it, never by code. */
  id: string;
  /** Local key of the Pix account on which it was seen; null when only a PDF or a person told. */
  account: string | null;
  told: Partial<Record<Source, Told>>;
  file: KeptFile | null;
  schoolClass: SchoolClass | null;
  /** What its holder last chose for the PDF for Parcoursup, saved or not; absent: none was made yet. */
  pdfChoice?: PdfChoice;
  /** When the person deleted it: it can be brought back until it is purged. */
  deletedAt: number | null;
}

export function newCertificate(id: string, account: string | null): Certificate {
  return { id, account, told: {}, file: null, schoolClass: null, deletedAt: null };
}

/**
 * Whether a PDF was kept that nothing has read: one that Pix gave, where no thread can be started. Of
 * one that a person gave, what it tells is kept with it or after it, never before.
 */
export function isUnread({ file, told, deletedAt }: Certificate): boolean {
  if (file === null || file.reading !== undefined || deletedAt !== null) return false;
  return (told.pdf?.seenAt ?? -1) < file.keptAt;
}

/**
 * What stays of a deleted certificate for good: Pix's own number, so that Pix's list does not bring
 * back what nobody wanted. No name, code, date or result. Null where Pix never told its number:
 * nothing stays then.
 */
export function markOf(certificate: Certificate): Certificate | null {
  const numbered: Certificate['told'] = {};
  for (const source of SOURCES) {
    const own = certificate.told[source];
    if (own && own.facts.pixId !== null) {
      // Of no date, so that whatever is told afterwards is the later.
      numbered[source] = { seenAt: 0, facts: { ...NO_FACTS, pixId: own.facts.pixId } };
    }
  }
  if (Object.keys(numbered).length === 0) return null;
  const { id, account, deletedAt } = certificate;
  return { ...newCertificate(id, account), told: numbered, deletedAt };
}

/** Whether nothing but its mark is left of a certificate. */
export function isMark({ told, deletedAt }: Certificate): boolean {
  return (
    deletedAt !== null &&
    SOURCES.every((source) =>
      FIELDS.every((field) => field === 'pixId' || (told[source]?.facts[field] ?? null) === null),
    )
  );
}

/** The facts that hold, and for each of them who said so. */
export interface KnownFacts {
  facts: CertificateFacts;
  origins: Partial<Record<keyof CertificateFacts, Source>>;
}

const FIELDS = Object.keys(NO_FACTS) as (keyof CertificateFacts)[];

/**
 * Better sources first. A PDF writes names in capitals, losing « d’ » and accents: what the person
 * typed is better there (pix-certificate.md 2.4).
 */
const BETTER_FIRST: Partial<Record<keyof CertificateFacts, readonly Source[]>> = {
  holder: ['pix-detail', 'pix-list', 'typed', 'pdf'],
};

/**
 * What Pix's two pages may say otherwise the next time: the result (waiting, or admissible, then
 * obtained), and the day of the exam, which each shows as the day of where the browser is then.
 */
const AS_SHOWN_LAST: readonly (keyof CertificateFacts)[] = [
  'status',
  'level',
  'levelLabel',
  'examDate',
];

/** What is known of a certificate, field by field from the best source that told it. */
export function factsOf({ told }: Pick<Certificate, 'told'>): KnownFacts {
  const facts: CertificateFacts = { ...NO_FACTS };
  const origins: KnownFacts['origins'] = {};
  for (const field of FIELDS) {
    const order = AS_SHOWN_LAST.includes(field)
      ? latestFromPixFirst(told)
      : (BETTER_FIRST[field] ?? SOURCES);
    const source = order.find((one) => told[one]?.facts[field] != null);
    if (!source) continue;
    Object.assign(facts, { [field]: told[source]?.facts[field] });
    origins[field] = source;
  }
  return { facts, origins };
}

/** Of Pix's own two pages the later one holds. */
function latestFromPixFirst(told: Certificate['told']): readonly Source[] {
  const listIsLater = (told['pix-list']?.seenAt ?? 0) > (told['pix-detail']?.seenAt ?? 0);
  return listIsLater ? ['pix-list', 'pix-detail', 'pdf', 'typed'] : SOURCES;
}
