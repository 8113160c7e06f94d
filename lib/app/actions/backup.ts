/** Backups as the wallet page makes and restores them. */
import { browser } from 'wxt/browser';
import { areas } from '../../store/area/browser-areas.ts';
import { readSchool } from '../../store/area/chosen-area.ts';
import { SetBySchoolError } from '../../store/errors.ts';
import { storedFiles } from '../../store/files/files.ts';
import { BACKUP_KEY } from '../../store/keys.ts';
import { outcomeOf, type Outcome } from './act.ts';
import type { LongWork } from './long-work.ts';
import { pageStore, refreshToolbar } from './page-store.ts';
import {
  BackupNotMadeError,
  backupName,
  backupText,
  withoutPdfs,
  type BackupObstacle,
  type ReadBackup,
} from '../../backup/backup-file.ts';
import { contentsIn, type Contents } from '../../store/contents.ts';
import { backupNoteRecord, NO_BACKUP, type BackupNote } from '../../backup/backup-note.ts';
import { planRestore, type RestoreMode, type RestorePlan } from '../../backup/plan.ts';
import { restore, undoRestore } from '../../backup/restore.ts';
import { now } from '../../time/clock.ts';
import { readBackupInThread } from '../threads/backup.ts';

/** A file to save, or why none was made: what is made can be restored. */
export type MadeBackup =
  { state: 'made'; name: string; text: string } | { state: 'not-made'; obstacle: BackupObstacle };

/**
 * The backup of this moment, for a file of that name. Refused while the wallet is locked.
 * @param passphrase null: anybody who has the file can read it
 * @param leavesPdfs without the PDFs of the certificates
 */
export function makeBackup(
  passphrase: string | null,
  { signal }: LongWork = {},
  leavesPdfs = false,
): Promise<Outcome<MadeBackup>> {
  return outcomeOf(async () => {
    // Who asked may have done so before the school said that no code is to leave.
    if (passphrase === null && (await readSchool(areas)).codeExportsOff) {
      throw new SetBySchoolError();
    }
    const head = {
      exportedAt: new Date(now()).toISOString(),
      appVersion: browser.runtime.getManifest().version,
    };
    const all = await contents();
    signal?.throwIfAborted();
    try {
      const text = await backupText(leavesPdfs ? withoutPdfs(all) : all, head, passphrase);
      signal?.throwIfAborted();
      return { state: 'made', name: backupName(now()), text };
    } catch (error) {
      if (error instanceof BackupNotMadeError) {
        return { state: 'not-made', obstacle: error.obstacle };
      }
      throw error;
    }
  });
}

/** The browser was given one: it is not offered any more. What became of it no page is told. */
export const noteBackup = () => note({ lastAt: now() });

/** « Later »: nor is it then. */
export const dismissOffer = () => note({ isOfferDismissed: true });

/** What is in a file that was chosen. @param passphrase null: none was asked for yet */
export function openBackup(
  file: File,
  passphrase: string | null,
  { signal }: LongWork = {},
): Promise<Outcome<ReadBackup>> {
  return outcomeOf(() => readBackupInThread({ file, passphrase }, signal));
}

/** What restoring would do. Refused while the wallet is locked. */
export function planFor(backup: Contents, mode: RestoreMode): Promise<Outcome<RestorePlan>> {
  return outcomeOf(async () => planRestore(await contents(), backup, mode));
}

/** Refused while the wallet is locked, or when there is no room. */
export function restoreBackup(
  backup: Contents,
  mode: RestoreMode,
  work: LongWork = {},
): Promise<Outcome> {
  return outcomeOf(async () => {
    await restore(pageStore, storedFiles, backup, mode, work);
    await refreshToolbar();
  });
}

/** Takes the last restore back. False when there is nothing to go back to any more. */
export function undoLastRestore(): Promise<Outcome<boolean>> {
  return outcomeOf(async () => {
    const isUndone = await undoRestore(pageStore);
    await refreshToolbar();
    return isUndone;
  });
}

function note(changes: Partial<BackupNote>): Promise<Outcome> {
  return outcomeOf(async () => {
    await pageStore.change(async (change) => {
      await change.load([BACKUP_KEY]);
      const known = change.read(backupNoteRecord, BACKUP_KEY) ?? NO_BACKUP;
      change.write(backupNoteRecord, BACKUP_KEY, { ...known, ...changes });
    });
  });
}

async function contents(): Promise<Contents> {
  const { result } = await pageStore.change((change, state) =>
    contentsIn(change, state, storedFiles),
  );
  return result;
}
