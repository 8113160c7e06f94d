import { fields, listOf, nullable, oneOf, textUpTo } from '../store/schema/checks.ts';
import type { Shape } from '../store/schema/envelope.ts';
import { isDerivation, type StoredDerivation } from '../vault/lock-shape.ts';
import { isId, isTime } from '../store/schema/part-checks.ts';

export const SYNC_PROBLEMS = ['full', 'failed', 'other-passphrase'] as const;

/** Why the last round did not do all that it should; what is kept here is whole in any case. */
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

/** What the removals of this computer are told by; kept also while the sync is off. */
export interface SyncMemory {
  /** Certificates and accounts as they were after the last round, by their local names. */
  known: string[];
  /** What was deleted here: not to be brought back by the others. */
  gone: string[];
}

export interface SyncRecord extends SyncMemory {
  /** This computer's name among the copies. */
  computer: string;
  derivation: StoredDerivation;
  /** The last round that went well. */
  lastAt: number | null;
  problem: SyncProblem | null;
}

const isNames = listOf(textUpTo(64));

export const syncShape: Shape<SyncRecord> = {
  check: fields<SyncRecord>({
    computer: isId,
    derivation: isDerivation,
    lastAt: nullable(isTime),
    problem: nullable(oneOf(SYNC_PROBLEMS)),
    known: isNames,
    gone: isNames,
  }),
  migrations: [],
};

export const syncMemoryShape: Shape<SyncMemory> = {
  check: fields<SyncMemory>({ known: isNames, gone: isNames }),
  migrations: [],
};
