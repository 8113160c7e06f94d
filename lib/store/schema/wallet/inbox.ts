/** What came in while the wallet was locked: each sealed by itself, for who has the key. */
import { SOURCES } from '../../../domain/certificate/certificate.ts';
import { factsSchema, keptFileSchema, shownFactsSchema } from './certificate.ts';
import { accountKeySchema, pixNumberSchema, timeSchema } from '../common.ts';
import { record } from '../envelope.ts';
import * as z from '../zod.ts';

export const inboxRecord = record({ schema: z.array(z.string()) });

const accountSchema = z.nullable(accountKeySchema);

/** What is in one of them, once opened: an earlier Balise may have written it. */
export const inboxItemSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('told'),
    source: z.enum(SOURCES),
    /** When the source was asked. */
    seenAt: timeSchema,
    account: accountSchema,
    certificates: z.array(factsSchema),
  }),
  /** The official PDF that was downloaded on Pix, of the certificate with Pix's own number. */
  z.object({
    kind: z.literal('file'),
    pixId: pixNumberSchema,
    account: accountSchema,
    file: keptFileSchema,
    /** What Pix said of it before. */
    told: z.exactOptional(z.array(shownFactsSchema).check(z.maxLength(2))),
  }),
]);

export type InboxItem = z.infer<typeof inboxItemSchema>;
