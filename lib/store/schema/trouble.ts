/**
 * That something could not be kept, for as long as it is so. It stands in the session's memory: the
 * storage itself may be full.
 */
import { fields, oneOf, readAs } from './checks.ts';
import { isTime } from './part-checks.ts';

/** `emptied`: what was kept is gone, and nobody asked Balise for it. */
export const TROUBLES = ['full', 'newer', 'failed', 'emptied'] as const;

export interface Trouble {
  reason: (typeof TROUBLES)[number];
  /** Milliseconds since 1970. */
  at: number;
}

const isTrouble = fields<Trouble>({ reason: oneOf(TROUBLES), at: isTime });

export function openTrouble(stored: unknown): Trouble | null {
  return readAs(isTrouble, stored);
}
