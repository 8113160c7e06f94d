/** The thread in which a backup is read: it may be large, and made by anybody. */
import { readBackupFile } from '../../backup/read-file.ts';
import { answerInThread } from './answer-in-thread.ts';

export interface BackupJob {
  file: File;
  passphrase: string | null;
}

answerInThread(async ({ file, passphrase }: BackupJob) => {
  const value = await readBackupFile(file, passphrase);
  const files = value.state === 'ok' ? Object.values(value.contents.files) : [];
  return { value, handedOver: files.map(({ bytes }) => bytes.buffer) };
});
