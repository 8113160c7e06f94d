/**
 * What the wallet page wishes of the wallet. It is no message to the worker, which is read anew at
 * every wake-up: the page does it itself, by lib/app/actions/page-wishes.ts.
 */
import { ALERT_DAYS } from '../../domain/certificate/alerts.ts';
import { codeSchema } from '../../store/schema/account.ts';
import { factsSchema, keptFileSchema, schoolClassSchema } from '../../store/schema/certificate.ts';
import {
  accountKeySchema,
  idSchema,
  languageSchema,
  renewalYearsSchema,
} from '../../store/schema/common.ts';
import * as z from '../../store/schema/zod.ts';
import type { Refusal } from '../messages/refusal.ts';

export const walletMessageSchema = z.discriminatedUnion('type', [
  /**
   * Keep what a PDF or a person told. `id`: of this certificate; null: of whichever it turns out to
   * be, or a new one. `file`: bytes already put among the kept files by the page (lib/storage/files).
   */
  z.object({
    type: z.literal('keep-certificate'),
    id: z.nullable(idSchema),
    source: z.enum(['pdf', 'typed']),
    facts: factsSchema,
    file: z.nullable(keptFileSchema),
  }),
  /** Can be undone until it is purged, a day later. */
  z.object({ type: z.literal('delete-certificate'), id: idSchema }),
  z.object({ type: z.literal('restore-certificate'), id: idSchema }),
  z.object({ type: z.literal('set-school-class'), id: idSchema, schoolClass: schoolClassSchema }),
  /** « Seen »: quiet until the next alert day. */
  z.object({ type: z.literal('acknowledge'), id: idSchema }),
  z.object({ type: z.literal('snooze'), id: idSchema }),
  z.object({ type: z.literal('set-alerts-stopped'), id: idSchema, isStopped: z.boolean() }),
  z.object({ type: z.literal('set-renewal-years'), years: renewalYearsSchema }),
  z.object({ type: z.literal('set-alert-days'), days: z.array(z.literal(ALERT_DAYS)) }),
  z.object({ type: z.literal('set-language'), language: languageSchema }),
  /** A competence of an account is not to be suggested any more, or is again. */
  z.object({
    type: z.literal('set-ignored'),
    account: accountKeySchema,
    code: codeSchema,
    isIgnored: z.boolean(),
  }),
  /** The pupil looks at the progress of an account, today. */
  z.object({ type: z.literal('visit-progress'), account: accountKeySchema }),
]);

export type WalletMessage = z.infer<typeof walletMessageSchema>;

/** `id`: the certificate it was about, once kept. */
export type WalletReply = { ok: true; id: string | null } | { ok: false; reason: Refusal };
