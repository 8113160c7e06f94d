import { idSchema, timeSchema } from '../store/schema/common.ts';
import { record } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';
import { derivationSchema } from '../vault/lock-record.ts';

export const SYNC_PROBLEMS = ['full', 'failed', 'other-passphrase', 'unreadable'] as const;

/** Why the last round did not do all that it should; what is kept here is whole in any case. */
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

const namesSchema = z.array(z.string().check(z.maxLength(64)));

const syncMemorySchema = z.object({
  /** Certificates and accounts as they were after the last round, by their local names. */
  known: namesSchema,
  /** What was deleted here: not to be brought back by the others. */
  gone: namesSchema,
});

/** What the removals of this computer are told by; kept also while the sync is off. */
export type SyncMemory = z.infer<typeof syncMemorySchema>;

const syncSchema = z.extend(syncMemorySchema, {
  /** This computer's name among the copies. */
  computer: idSchema,
  derivation: derivationSchema,
  /** The last round that went well. */
  lastAt: z.nullable(timeSchema),
  problem: z.nullable(z.enum(SYNC_PROBLEMS)),
});

export type SyncRecord = z.infer<typeof syncSchema>;

export const syncRecord = record({ schema: syncSchema });

export const syncMemoryRecord = record({ schema: syncMemorySchema });
