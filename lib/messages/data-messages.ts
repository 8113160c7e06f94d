/** What our own pages ask about the data as a whole: whose is shown, where it is kept, what goes. */
import * as z from 'zod/mini';
import { textUpTo } from '../storage/checks.ts';
import { accountKeySchema } from '../storage/parts.ts';
import type { Refusal } from './refusal.ts';

const about = { account: accountKeySchema };

export const accountMessageSchema = z.union([
  /** Show this account's data from now on, until Pix tells who is there. */
  z.object({ type: z.literal('show-account'), ...about }),
  /** Empty: go back to the first name. */
  z.object({
    type: z.literal('set-nickname'),
    ...about,
    nickname: z.custom<string>(textUpTo(100)),
  }),
  /** Everything of this account goes, for good. */
  z.object({ type: z.literal('remove-account'), ...about }),
]);

export const placeMessageSchema = z.union([
  /** A shared computer keeps everything in memory. `keep`: what is stored goes along, or is erased. */
  z.object({ type: z.literal('set-shared'), shared: z.boolean(), keep: z.boolean() }),
  z.object({ type: z.literal('erase-everything') }),
]);

/** One of our pages met an error that nobody had foreseen. */
export const errorMessageSchema = z.object({
  type: z.literal('report-error'),
  page: z.enum(['popup', 'wallet']),
  text: z.custom<string>(textUpTo(4000)),
});

export const dataMessageSchema = z.union([
  accountMessageSchema,
  placeMessageSchema,
  errorMessageSchema,
]);

export type AccountMessage = z.infer<typeof accountMessageSchema>;
export type PlaceMessage = z.infer<typeof placeMessageSchema>;
export type DataMessage = z.infer<typeof dataMessageSchema>;

export type DataReply = { ok: true } | { ok: false; reason: Refusal };
