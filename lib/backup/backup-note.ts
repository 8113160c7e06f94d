import { timeSchema } from '../store/schema/common.ts';
import { record } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';

const backupNoteSchema = z.object({
  /** When the last one was made, whether the browser saved it or not; null = never. */
  lastAt: z.nullable(timeSchema),
  /** The offer to make one was sent away. */
  isOfferDismissed: z.boolean(),
});

/** What is remembered of backups. */
export type BackupNote = z.infer<typeof backupNoteSchema>;

export const NO_BACKUP: BackupNote = { lastAt: null, isOfferDismissed: false };

export const backupNoteRecord = record({ schema: backupNoteSchema });
