import { askWorker } from './ask-worker.ts';
import type { WalletMessage, WalletReply } from './wallet-messages.ts';

/**
 * Asks the worker for a change of the wallet. The worker has no key: what it cannot change while
 * there is a lock is changed here, if it is unlocked. Never throws.
 */
export async function askWallet(message: WalletMessage): Promise<WalletReply> {
  try {
    const reply = await askWorker(message);
    if (reply.ok || reply.reason !== 'locked') return reply;
    const { changeLockedWallet } = await import('../storage/lock/desk.ts');
    return await changeLockedWallet(message);
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
