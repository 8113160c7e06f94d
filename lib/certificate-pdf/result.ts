import type { CertificateFacts } from '../domain/certificate/facts.ts';

/** Why a file was not read as a certificate. Each has its sentence in lib/i18n/wallet/pdf.ts. */
export type Refusal =
  /** Above 20 MB: not even read. */
  | { why: 'too-large' }
  | { why: 'too-many-pages'; pages: number }
  /** It would take more memory than a certificate ever does: not even opened. */
  | { why: 'too-heavy' }
  /** 10 s went by. */
  | { why: 'too-slow' }
  | { why: 'several-codes'; count: number }
  /** Pages without letters: a scan, a photograph. */
  | { why: 'no-text' }
  | { why: 'not-a-certificate' }
  /** A password is needed to open it. */
  | { why: 'encrypted' }
  | { why: 'damaged' }
  /** The file went away, or the part of Balise that reads PDFs could not start. */
  | { why: 'not-read' };

export type RefusalReason = Refusal['why'];

/** Never « authentic »: whatever a PDF says, anybody can write. */
export type CertificatePdf =
  { kind: 'certificate'; facts: CertificateFacts } | ({ kind: 'refused' } & Refusal);
