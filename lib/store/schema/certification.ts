/**
 * That a certification goes on in this browser, or may: while it does, Balise offers nothing. It stands
 * in the session's memory.
 */
import { timeSchema } from './common.ts';
import * as z from './zod.ts';

const certificationSchema = z.object({
  /** After this moment it is surely over. */
  until: timeSchema,
  /** False where its instructions were read, which may have been all. */
  begun: z.boolean(),
});

export type Certification = z.infer<typeof certificationSchema>;

export function openCertification(stored: unknown): Certification | null {
  return certificationSchema.safeParse(stored).data ?? null;
}
