import type { CertificateFacts } from '../domain/certificate/facts.ts';

/** Only what was obtained leaves; a status that nobody told is the typed certificate's. */
export function mayExport({ status }: Pick<CertificateFacts, 'status'>): boolean {
  return status === null || status === 'validated';
}
