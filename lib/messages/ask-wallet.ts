import { browser } from 'wxt/browser';
import type { WalletMessage, WalletReply } from './wallet-messages.ts';

/**
 * Asks the worker for a change of the wallet. The worker has no key: what it cannot change while
 * there is a lock is changed here, if it is unlocked. Never throws.
 */
export async function askWallet(message: WalletMessage): Promise<WalletReply> {
  try {
    const reply = await browser.runtime.sendMessage<WalletMessage, WalletReply | undefined>(
      message,
    );
    if (reply?.ok === false && reply.reason === 'locked') {
      const { changeLockedWallet } = await import('../storage/lock/desk.ts');
      return await changeLockedWallet(message);
    }
    return reply ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
