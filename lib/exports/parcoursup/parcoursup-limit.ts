/**
 * How large a file Parcoursup takes. None of its public pages that were read names a size
 * (pix-certificate.md 4.2: its screens are not verified), so none is claimed: the day one is
 * published, it stands here with its source, and the wallet says so before anything is saved.
 */
export const PARCOURSUP_LIMIT: number | null = null;

/** @param limit in bytes; null: none is known, and nothing is over it */
export function isOverLimit(bytes: number, limit: number | null): boolean {
  return limit !== null && bytes > limit;
}
