/** What our own pages ask about the data as a whole: whose is shown, where it is kept, what goes. */
import { accountKeySchema } from '../../store/schema/common.ts';
import * as z from '../../store/schema/zod.ts';
import type { OwnMessage } from '../messages/messages.ts';
import type { Refusal } from '../messages/refusal.ts';

/** What the wallet page does itself, by lib/app/actions/page-wishes.ts. */
export const accountMessageSchema = z.discriminatedUnion('type', [
  /** Empty: go back to the first name. */
  z.object({
    type: z.literal('set-nickname'),
    account: accountKeySchema,
    nickname: z.string().check(z.maxLength(100)),
  }),
  /** Everything of this account goes, for good. */
  z.object({ type: z.literal('remove-account'), account: accountKeySchema }),
]);

export type AccountMessage = z.infer<typeof accountMessageSchema>;

/** So it does these, which concern every place there is. */
export const placeMessageSchema = z.discriminatedUnion('type', [
  /** A shared computer keeps everything in memory. `keep`: what is stored goes along, or is erased. */
  z.object({ type: z.literal('set-shared'), shared: z.boolean(), keep: z.boolean() }),
  z.object({ type: z.literal('erase-everything') }),
]);

export type PlaceMessage = z.infer<typeof placeMessageSchema>;

export type DataMessage =
  AccountMessage | PlaceMessage | Extract<OwnMessage, { type: 'show-account' }>;

export type DataReply = { ok: true } | { ok: false; reason: Refusal };
