import { browser } from 'wxt/browser';
import type { DataMessage, DataReply } from './data-messages.ts';
import type { WalletMessage, WalletReply } from './wallet-messages.ts';

/**
 * Asks the worker for a change. The popup asks for nothing that a lock could be in the way of; our
 * other pages ask by ask-wallet.ts and ask-data.ts, which can open one. Never throws.
 */
export async function askWorker(message: WalletMessage): Promise<WalletReply>;
export async function askWorker(message: DataMessage): Promise<DataReply>;
export async function askWorker(
  message: WalletMessage | DataMessage,
): Promise<WalletReply | DataReply> {
  try {
    const reply = await browser.runtime.sendMessage<
      WalletMessage | DataMessage,
      WalletReply | DataReply | null | undefined
    >(message);
    return reply ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
