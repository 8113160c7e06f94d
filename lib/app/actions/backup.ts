/** Backups as the wallet page makes and restores them. */
import { browser } from 'wxt/browser';
import { parisDay } from '../../time/paris.ts';
import { BACKUP_KEY } from '../../store/keys.ts';
import { keptFiles } from './lock.ts';
import { openedVault } from '../../vault/opened-vault.ts';
import { pageStore, refreshToolbar } from './page-store.ts';
import { backupText } from '../../backup/backup-file.ts';
import { contentsIn, type Contents } from '../../backup/contents.ts';
import { backupNoteRecord, NO_BACKUP, type BackupNote } from '../../backup/backup-note.ts';
import { planRestore, type RestoreMode, type RestorePlan } from '../../backup/plan.ts';
import { restore, undoRestore } from '../../backup/restore.ts';

/**
 * The backup of this moment. @throws WalletLockedError when the wallet is locked
 * @param passphrase null: anybody who has the file can read it
 */
export async function makeBackup(
  passphrase: string | null,
): Promise<{ name: string; text: string }> {
  const head = {
    exportedAt: new Date().toISOString(),
    appVersion: browser.runtime.getManifest().version,
  };
  return {
    name: `balise-sauvegarde-${parisDay(new Date())}.json`,
    text: await backupText(await contents(), head, passphrase),
  };
}

export async function planFor(backup: Contents, mode: RestoreMode): Promise<RestorePlan> {
  return planRestore(await contents(), backup, mode);
}

export async function restoreBackup(backup: Contents, mode: RestoreMode): Promise<void> {
  const vault = await openedVault();
  await restore(pageStore(vault), keptFiles, vault, backup, mode);
  await refreshToolbar();
}

/** False when there is nothing to go back to any more. */
export async function undo(): Promise<boolean> {
  const isUndone = await undoRestore(pageStore(await openedVault()));
  await refreshToolbar();
  return isUndone;
}

export const noteBackup = () => note({ lastAt: Date.now() });
export const dismissOffer = () => note({ isOfferDismissed: true });

async function note(changes: Partial<BackupNote>): Promise<void> {
  await pageStore(null).change(async (change) => {
    await change.load([BACKUP_KEY]);
    const known = change.read(backupNoteRecord, BACKUP_KEY) ?? NO_BACKUP;
    change.write(backupNoteRecord, BACKUP_KEY, { ...known, ...changes });
  });
}

async function contents(): Promise<Contents> {
  const vault = await openedVault();
  const { result } = await pageStore(vault).change((change, state) =>
    contentsIn(change, state, keptFiles, vault),
  );
  return result;
}
