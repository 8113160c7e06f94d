import type { CertificateFacts } from './certificate/facts.ts';
import type { CompetenceCode } from './training/competence.ts';
import type { CompetenceStatus } from './training/scorecard.ts';

/** Which of the two Pix sites a reading comes from: app.pix.fr or app.pix.org. */
export type PixSite = 'fr' | 'org';

/** One competence as a Pix page told it, before dates are worked out. */
export interface ScorecardReading {
  code: CompetenceCode;
  /** 0 to 8, whole. */
  level: number;
  /** 0 to less than 8. */
  pixAhead: number;
  status: CompetenceStatus;
  /** Whole days before a completed competence can be tried again; null = not said. */
  daysBeforeImproving: number | 'unknown' | null;
}

/** A competence that Balise does not know (another framework), kept aside as it was read. */
export interface UnknownCompetence {
  competenceId: string;
  level: number;
}

/** What a reading was about; also what a failure names. */
export const READING_SUBJECTS = [
  'account',
  'profile',
  'scorecard',
  'certifiable',
  'page',
  'certificates',
  'certificate',
  'certificate-file',
] as const;

export type ReadingSubject = (typeof READING_SUBJECTS)[number];

export const FAILURE_REASONS = [
  'signed-out',
  'not-found',
  'server-error',
  'refused',
  'not-json',
  'too-large',
  'unexpected',
  /** A visitor without an account: there is nobody to keep anything for. */
  'anonymous',
  /** It was read, and the browser could not keep it: most likely no room. */
  'no-room',
] as const;

export type FailureReason = (typeof FAILURE_REASONS)[number];

/**
 * What a Pix page told, rebuilt field by field. `userId` is Pix's own number: it goes no further
 * than the worker, which keeps only a local hash of it.
 */
export type Reading = { site: PixSite; observedAt: number } & (
  | { kind: 'account'; userId: string; firstName: string | null; language: string | null }
  | {
      kind: 'profile';
      userId: string;
      maxLevel: number | null;
      scorecards: ScorecardReading[];
      unknown: UnknownCompetence[];
      /** Scorecards that were there but could not be read. */
      unreadable: number;
    }
  | { kind: 'scorecard'; userId: string; scorecard: ScorecardReading }
  | { kind: 'certifiable'; userId: string; isCertifiable: boolean }
  | { kind: 'page'; userId: string | null; scorecards: ScorecardReading[]; unreadable: number }
  | { kind: 'level-up'; userId: string | null; code: CompetenceCode; level: number }
  | {
      kind: 'certificates';
      userId: string | null;
      certificates: CertificateFacts[];
      /** Entries of the list that were there but could not be read. */
      unreadable: number;
    }
  | { kind: 'certificate'; userId: string | null; facts: CertificateFacts }
  | {
      kind: 'failure';
      subject: ReadingSubject;
      reason: FailureReason;
      /** Whose reading failed; null while the page did not tell. */
      userId: string | null;
    }
);

/** How many are told at once; a page that is opened gives two or three. */
export const READINGS_AT_ONCE = 16;

export type ReadingOf<Kind extends Reading['kind']> = Extract<Reading, { kind: Kind }>;

/** Readings that say something of a pupil's competences. */
export type CompetenceReading = ReadingOf<'profile' | 'scorecard' | 'page' | 'level-up'>;

/** Readings that belong in the record of an account. */
export type AccountReading = Exclude<
  Reading,
  { kind: 'failure' } | { kind: 'certificates' | 'certificate' }
>;

/** The official PDF of a certificate that the pupil just downloaded on Pix. */
export interface DownloadedPdf {
  site: PixSite;
  userId: string | null;
  /** Pix's own number of the certificate. */
  pixId: string;
  base64: string;
  /** What the same document told of that certificate before, if it did. */
  told?: ShownFacts[];
}

/** What one of Pix's two pages said of a certificate. */
export interface ShownFacts {
  source: 'pix-list' | 'pix-detail';
  facts: CertificateFacts;
  /** When it was asked for, milliseconds since 1970. */
  seenAt: number;
}
