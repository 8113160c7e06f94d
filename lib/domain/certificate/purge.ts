import { markOf, type Certificate } from './certificate.ts';

/** How long a deleted certificate can be brought back. */
export const PURGE_AFTER_MS = 24 * 60 * 60 * 1000;

/** The wallet with a mark alone, or nothing, of what was deleted more than a day ago. */
export function purged(certificates: readonly Certificate[], now: number): Certificate[] {
  return certificates.flatMap((certificate) => {
    const { deletedAt } = certificate;
    if (deletedAt === null || deletedAt > now - PURGE_AFTER_MS) return [certificate];
    return markOf(certificate) ?? [];
  });
}
