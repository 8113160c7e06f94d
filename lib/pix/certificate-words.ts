/** Pix's own French words, as documents for others use them. Source: pix-certificate.md 1.2. */
import type { CertificateFacts, Framework } from '../domain/certificate/facts.ts';
import { globalLevel, globalLevelNamed } from './global-levels.ts';

/** Where anybody checks a certificate by its code; no address leads to one certificate. */
export const VERIFICATION_PAGE = 'https://app.pix.fr/verification-certificat';

export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = {
  CORE: 'Certification Pix',
  CLEA: 'Certification Pix, CléA Numérique',
  DROIT: 'Certification Pix+ Droit',
  EDU_1ER_DEGRE: 'Certification Pix+ Édu 1er degré',
  EDU_2ND_DEGRE: 'Certification Pix+ Édu 2nd degré',
  EDU_CPE: 'Certification Pix+ Édu CPE',
  PRO_SANTE: 'Certification Pix+ Professionnels de Santé',
};

/** The global level as the certificate says it, in French; null when none is known. */
export function levelName({
  level,
  levelLabel,
}: Pick<CertificateFacts, 'level' | 'levelLabel'>): string | null {
  if (levelLabel !== null) return globalLevelNamed(levelLabel)?.french ?? levelLabel;
  return level === null ? null : (globalLevel(level)?.french ?? null);
}
