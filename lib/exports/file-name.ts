/** Names of files that a person can read, such as `pix-certificat-2026-05-20-parcoursup.pdf`. */
import type { CertificateFacts } from '../domain/certificate/facts.ts';

const ENDINGS = {
  dossier: 'parcoursup.pdf',
  /** Without its ending: browsers put `.pdf` after the title of what they print. */
  sheet: 'fiche',
  official: 'officiel.pdf',
  calendar: 'rappels.ics',
  resume: 'json-resume.json',
  selfAsserted: 'donnees.json',
} as const;

export type ExportKind = keyof typeof ENDINGS;

export const EXPORT_KINDS = Object.keys(ENDINGS) as ExportKind[];

/** No name of a person in it: files lie about. The day is that of delivery, else of the exam. */
export function fileName(
  kind: ExportKind,
  { deliveryDate, examDate }: Pick<CertificateFacts, 'deliveryDate' | 'examDate'>,
): string {
  const date = deliveryDate ?? examDate;
  return ['pix-certificat', ...(date === null ? [] : [date]), ENDINGS[kind]].join('-');
}
