/** What may go into the PDF for Parcoursup, from what the wallet has of a certificate. */
import type { Certificate, PdfChoice } from '../../../../lib/domain/certificate/certificate.ts';
import type { CertificateFacts } from '../../../../lib/domain/certificate/facts.ts';

type Facts = Pick<CertificateFacts, 'code'>;

export function isPossible(choice: PdfChoice, { file }: Pick<Certificate, 'file'>, facts: Facts) {
  if (choice === 'official') return file !== null;
  return choice === 'sheet' || facts.code !== null;
}

/** The last choice of this certificate, while it can be made again. */
export function possibleChoice(certificate: Certificate, facts: Facts): PdfChoice | null {
  const last = certificate.pdfChoice ?? null;
  return last !== null && isPossible(last, certificate, facts) ? last : null;
}
