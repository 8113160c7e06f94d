/** What our own pages ask of the wallet. No page of Pix may: see background/messages.ts. */
import * as z from 'zod/mini';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import { accountKeySchema, idSchema } from '../storage/parts.ts';
import type { Refusal } from './refusal.ts';
import { factsSchema, fileSchema, schoolClassSchema } from '../storage/wallet-shapes.ts';

const about = { id: idSchema };

export const walletMessageSchema = z.union([
  /**
   * Keep what a PDF or a person told. `id`: of this certificate; null: of whichever it turns out to
   * be, or a new one. `file`: bytes already put among the kept files by the page (lib/storage/files).
   */
  z.object({
    type: z.literal('keep-certificate'),
    id: z.nullable(idSchema),
    source: z.enum(['pdf', 'typed']),
    facts: factsSchema,
    file: z.nullable(fileSchema),
  }),
  /** Can be undone until it is purged, a day later. */
  z.object({ type: z.literal('delete-certificate'), ...about }),
  z.object({ type: z.literal('restore-certificate'), ...about }),
  z.object({ type: z.literal('set-school-class'), ...about, schoolClass: schoolClassSchema }),
  /** « Seen »: quiet until the next alert day. */
  z.object({ type: z.literal('acknowledge'), ...about }),
  z.object({ type: z.literal('snooze'), ...about }),
  z.object({ type: z.literal('set-alerts-stopped'), ...about, isStopped: z.boolean() }),
  z.object({
    type: z.literal('set-renewal-years'),
    years: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(5)])),
  }),
  z.object({
    type: z.literal('set-alert-days'),
    days: z.array(
      z.union([z.literal(180), z.literal(90), z.literal(30), z.literal(7), z.literal(0)]),
    ),
  }),
  z.object({ type: z.literal('set-language'), language: z.nullable(z.enum(['fr', 'en'])) }),
  /** A competence of an account is not to be suggested any more, or is again. */
  z.object({
    type: z.literal('set-ignored'),
    account: accountKeySchema,
    code: z.enum(COMPETENCE_CODES),
    isIgnored: z.boolean(),
  }),
  /** The pupil looks at the progress of an account, today. */
  z.object({ type: z.literal('visit-progress'), account: accountKeySchema }),
]);

export type WalletMessage = z.infer<typeof walletMessageSchema>;

/** `id`: the certificate it was about, once kept. */
export type WalletReply = { ok: true; id: string | null } | { ok: false; reason: Refusal };
