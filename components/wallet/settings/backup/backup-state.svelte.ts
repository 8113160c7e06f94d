import { backupNoteRecord, NO_BACKUP } from '../../../../lib/backup/backup-note.ts';
import { isTooOld, snapshotRecord } from '../../../../lib/backup/snapshot.ts';
import { open } from '../../../../lib/store/schema/envelope.ts';
import { BACKUP_KEY, SNAPSHOT_KEY } from '../../../../lib/store/keys.ts';
import { followStored } from '../../../../lib/store/area/follow.ts';
import { now } from '../../../../lib/time/clock.ts';

/** When a backup was last made, and whether a restore can be undone. */
export class BackupState {
  note = $state.raw(NO_BACKUP);
  /** When the last restore was, if it can be undone; milliseconds since 1970. */
  restoredAt: number | null = $state(null);
  isKnown = $state(false);

  /** @returns stops following */
  follow(): () => void {
    return followStored([BACKUP_KEY, SNAPSHOT_KEY], (kept) => {
      const note = open(backupNoteRecord, kept?.values[BACKUP_KEY]);
      const snapshot = open(snapshotRecord, kept?.values[SNAPSHOT_KEY]);
      const isUsable = snapshot.state === 'ok' && !isTooOld(snapshot.data, now());
      this.note = note.state === 'ok' ? note.data : NO_BACKUP;
      this.restoredAt = isUsable ? snapshot.data.takenAt : null;
      this.isKnown = true;
    }).stop;
  }
}
