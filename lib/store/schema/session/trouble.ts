/**
 * That something could not be kept, for as long as it is so. It stands in the session's memory: the
 * storage itself may be full.
 */
import { timeSchema } from '../common.ts';
import * as z from '../zod.ts';

const troubleSchema = z.object({
  /**
   * `emptied`: what was kept is gone, and nobody asked Balise for it. `key-missing`: it is there, and
   * nobody can read it. `school-question`: the school wants nothing on this disk, and what is there
   * from before waits for an answer.
   */
  reason: z.enum(['full', 'newer', 'failed', 'emptied', 'key-missing', 'school-question']),
  at: timeSchema,
});

export type Trouble = z.infer<typeof troubleSchema>;

export function openTrouble(stored: unknown): Trouble | null {
  return troubleSchema.safeParse(stored).data ?? null;
}

/** Nothing new can be kept for it. What was emptied leaves room for what comes. */
export function isOfStorage({ reason }: Trouble): boolean {
  return reason !== 'emptied';
}
