import { type Resource, text } from '../../records.ts';

const CORE = ['', 'CORE', 'CLEA'];

/** French names. Source: `pix-certificate.md 1.2`. */
const NAMES: Readonly<Record<string, string>> = {
  DROIT: 'Pix+ Droit',
  EDU_1ER_DEGRE: 'Pix+ Édu 1er degré',
  EDU_2ND_DEGRE: 'Pix+ Édu 2nd degré',
  EDU_CPE: 'Pix+ Édu CPE',
  PRO_SANTE: 'Pix+ Professionnels de Santé',
};

/** Of Pix+ the list gives words; only « Admissible » is known to be Pix's (`2` of the same). */
const LEVELS: Readonly<Record<string, string>> = {
  ADMISSIBLE: 'Admissible',
  INDEPENDENT: 'Indépendant',
  CONFIRMED: 'Confirmé',
  ADVANCED: 'Avancé',
  EXPERT: 'Expert',
};

/** Of a summary or of a certificate; those of the second version name none. */
export function isPixPlus(certificate: Resource): boolean {
  return !CORE.includes(text(certificate, 'certification-framework'));
}

export function frameworkName(certificate: Resource): string {
  return NAMES[text(certificate, 'certification-framework')] ?? 'Certification Pix';
}

export function meshLabel(summary: Resource): string {
  return LEVELS[text(summary, 'reached-mesh-level')] ?? '';
}
