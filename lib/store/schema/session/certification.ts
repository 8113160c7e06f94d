/**
 * That a certification goes on in this browser, or may: while it does, Balise offers nothing. It stands
 * in the session's memory.
 */
import { timeSchema } from '../common.ts';
import * as z from '../zod.ts';

const certificationSchema = z.object({
  /** After this moment it is surely over. */
  until: timeSchema,
  /** False where its instructions were read, which may have been all. */
  begun: z.boolean(),
});

export type Certification = z.infer<typeof certificationSchema>;

/** A certification lasts 1 h 45, a third more for some pupils. */
export const LONGEST_CERTIFICATION_MS = 3 * 60 * 60 * 1000;

/** Whether it may still go on; what was noted under a clock that was ahead silences nothing. */
export function goesOn({ until }: { until: number }, now: number): boolean {
  return now < until && until <= now + LONGEST_CERTIFICATION_MS;
}

export function openCertification(stored: unknown): Certification | null {
  return certificationSchema.safeParse(stored).data ?? null;
}
