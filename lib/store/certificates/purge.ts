/** How long a deleted certificate can be brought back. */
export const PURGE_AFTER_MS = 24 * 60 * 60 * 1000;
