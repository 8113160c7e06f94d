import { fields, flag, nullable } from '../store/schema/checks.ts';
import type { Shape } from '../store/schema/envelope.ts';
import { isTime } from '../store/schema/part-checks.ts';

/** What is remembered of backups. */
export interface BackupNote {
  /** When the last one was made; null = never. */
  lastAt: number | null;
  /** The offer to make one was sent away. */
  isOfferDismissed: boolean;
}

export const NO_BACKUP: BackupNote = { lastAt: null, isOfferDismissed: false };

export const backupNoteShape: Shape<BackupNote> = {
  check: fields<BackupNote>({ lastAt: nullable(isTime), isOfferDismissed: flag }),
  migrations: [],
};
