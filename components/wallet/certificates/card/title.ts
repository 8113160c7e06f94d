import type { CertificateFacts } from '../../../../lib/domain/certificate/facts.ts';
import type { FactsMessages } from '../../../../lib/i18n/wallet/certificates/facts.ts';

/** What it is: « Certification Pix », « Pix+ Droit ». Where no source says, Pix itself is meant. */
export function titleOf({ framework }: CertificateFacts, said: FactsMessages): string {
  return said.frameworks[framework ?? 'CORE'];
}

/** The global level: in the source's own words if it has some; null when there is none. */
export function levelOf(
  { level, levelLabel }: Pick<CertificateFacts, 'level' | 'levelLabel'>,
  said: FactsMessages,
): string | null {
  const label = levelLabel ?? (level === null ? null : said.levels[level - 1]);
  return label ?? null;
}
