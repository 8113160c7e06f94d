import type { CertificateFacts } from '../../../lib/domain/certificate/facts.ts';
import type { CertificatesMessages } from '../../../lib/i18n/wallet/certificates.ts';

/** What it is: « Certification Pix », « Pix+ Droit ». Where no source says, Pix itself is meant. */
export function titleOf({ framework }: CertificateFacts, t: CertificatesMessages): string {
  return t.frameworks[framework ?? 'CORE'];
}

/** The global level: in the source's own words if it has some; null when there is none. */
export function levelOf(
  { level, levelLabel }: Pick<CertificateFacts, 'level' | 'levelLabel'>,
  t: CertificatesMessages,
): string | null {
  const label = levelLabel ?? (level === null ? null : t.levels[level - 1]);
  return label == null ? null : t.level(label);
}
