import threadUrl from './backup-thread.ts?worker&url';
import type { ReadBackup } from '../../backup/backup-file.ts';
import { askThread, TooSlowError } from './ask-thread.ts';
import type { BackupJob } from './backup-thread.ts';

/** Ten million rounds of a passphrase take a slow machine half of it. */
const PATIENCE_MS = 120_000;

/** What is in a file, read in a thread that ends with it. @throws when it cannot be read at all, or is not waited for. */
export async function readBackupInThread(
  job: BackupJob,
  signal?: AbortSignal,
): Promise<ReadBackup> {
  const start = () => new Worker(threadUrl, { type: 'module' });
  try {
    return await askThread<ReadBackup>(start, job, {
      milliseconds: PATIENCE_MS,
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof TooSlowError) return { state: 'refused', reason: 'too-slow' };
    throw error;
  }
}
