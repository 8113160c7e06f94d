import { askWorker } from './ask-worker.ts';
import type { DataMessage, DataReply } from './data-messages.ts';

/**
 * Asks the worker for something about the data as a whole. The worker has no key to a locked
 * wallet: what it cannot change is changed here, if it is unlocked. Never throws.
 */
export async function askData(message: DataMessage): Promise<DataReply> {
  try {
    const reply = await askWorker(message);
    if (reply.ok || reply.reason !== 'locked' || message.type !== 'remove-account') return reply;
    const { removeFromLockedWallet } = await import('../storage/lock/desk.ts');
    return await removeFromLockedWallet(message);
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
