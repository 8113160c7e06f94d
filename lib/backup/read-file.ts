import type { Bytes } from '../crypto/bytes.ts';
import { textOfBackup } from './backup-bytes.ts';
import { BACKUP_LIMIT, readBackup, type ReadBackup } from './backup-file.ts';

/** A file that a person chose, and what is in it. Its size is looked at before anything of it is read. */
export async function readBackupFile(
  file: Pick<File, 'size' | 'arrayBuffer'>,
  passphrase: string | null,
): Promise<ReadBackup> {
  if (file.size > BACKUP_LIMIT) return { state: 'refused', reason: 'too-large' };
  const bytes: Bytes = new Uint8Array(await file.arrayBuffer());
  const opened = textOfBackup(bytes);
  if (!opened.ok) return { state: 'refused', reason: opened.reason };
  return readBackup(opened.text, passphrase);
}
