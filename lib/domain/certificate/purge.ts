import { markOf, type Certificate } from './certificate.ts';

/** How long a deleted certificate can be brought back. */
export const PURGE_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * The wallet with a mark alone, or nothing, of what was deleted more than a day ago, or before the
 * way back to it was closed.
 */
export function purged(
  certificates: readonly Certificate[],
  now: number,
  closedAt = 0,
): Certificate[] {
  const until = Math.max(now - PURGE_AFTER_MS, closedAt);
  return certificates.flatMap((certificate) => {
    const { deletedAt } = certificate;
    if (deletedAt === null || deletedAt > until) return [certificate];
    return markOf(certificate) ?? [];
  });
}
