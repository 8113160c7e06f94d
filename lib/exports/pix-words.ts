/** Pix's own French words, as documents for others use them. Source: pix-certificate.md 1.2. */
import type { CertificateFacts, Framework } from '../domain/certificate/facts.ts';

/** Where anybody checks a certificate by its code; no address leads to one certificate. */
export const VERIFICATION_PAGE = 'https://app.pix.fr/verification-certificat';

/** The same, as it is read and typed. */
export const VERIFICATION_PLACE = 'app.pix.fr/verification-certificat';

export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = {
  CORE: 'Certification Pix',
  CLEA: 'Certification Pix, CléA Numérique',
  DROIT: 'Certification Pix+ Droit',
  EDU_1ER_DEGRE: 'Certification Pix+ Édu 1er degré',
  EDU_2ND_DEGRE: 'Certification Pix+ Édu 2nd degré',
  EDU_CPE: 'Certification Pix+ Édu CPE',
  PRO_SANTE: 'Certification Pix+ Professionnels de Santé',
};

/** By level, 1 to 8. Pix in English gives its English word for the same level. */
const LEVEL_NAMES: readonly { french: string; english: string }[] = [
  { french: 'Novice 1', english: 'Beginner 1' },
  { french: 'Novice 2', english: 'Beginner 2' },
  { french: 'Indépendant 1', english: 'Independent 1' },
  { french: 'Indépendant 2', english: 'Independent 2' },
  { french: 'Avancé 1', english: 'Advanced 1' },
  { french: 'Avancé 2', english: 'Advanced 2' },
  { french: 'Expert 1', english: 'Expert 1' },
  { french: 'Expert 2', english: 'Expert 2' },
];

/** Below it a V3 certificate is obtained without a level. */
export const LOWEST_SCORE_WITH_LEVEL = 64;

/** The global level as the certificate says it, in French; null when none is known. */
export function levelName({
  level,
  levelLabel,
}: Pick<CertificateFacts, 'level' | 'levelLabel'>): string | null {
  if (levelLabel === null) return (level === null ? null : LEVEL_NAMES[level - 1]?.french) ?? null;
  const known = LEVEL_NAMES.find(
    ({ english }) => english.toLowerCase() === levelLabel.toLowerCase(),
  );
  return known?.french ?? levelLabel;
}
