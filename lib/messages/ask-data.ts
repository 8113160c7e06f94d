import { browser } from 'wxt/browser';
import type { DataMessage } from './data-messages.ts';
import type { Refusal } from './refusal.ts';

export type DataReply = { ok: true } | { ok: false; reason: Refusal };

/**
 * Asks the worker for something about the data as a whole. The worker has no key to a locked
 * wallet: what it cannot change is changed here, if it is unlocked. Never throws.
 */
export async function askData(message: DataMessage): Promise<DataReply> {
  try {
    const reply = await browser.runtime.sendMessage<DataMessage, DataReply | null | undefined>(
      message,
    );
    const isLocked = reply?.ok === false && reply.reason === 'locked';
    if (isLocked && message.type === 'remove-account') {
      const { removeFromLockedWallet } = await import('../storage/lock/desk.ts');
      return await removeFromLockedWallet(message);
    }
    return reply ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
