/**
 * That something could not be kept, for as long as it is so. It stands in the session's memory: the
 * storage itself may be full.
 */
import * as z from 'zod/mini';
import { time } from './parts.ts';

/** `emptied`: what was kept is gone, and nobody asked Balise for it. */
export const TROUBLES = ['full', 'newer', 'failed', 'emptied'] as const;

export interface Trouble {
  reason: (typeof TROUBLES)[number];
  /** Milliseconds since 1970. */
  at: number;
}

const troubleSchema: z.ZodMiniType<Trouble> = z.object({ reason: z.enum(TROUBLES), at: time });

export function openTrouble(stored: unknown): Trouble | null {
  const read = troubleSchema.safeParse(stored);
  return read.success ? read.data : null;
}
