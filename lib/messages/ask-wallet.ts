import { browser } from 'wxt/browser';
import type { WalletMessage, WalletReply } from './wallet-messages.ts';

/** Asks the worker, the only writer, for a change of the wallet. Never throws. */
export async function askWallet(message: WalletMessage): Promise<WalletReply> {
  try {
    const reply = await browser.runtime.sendMessage<WalletMessage, WalletReply | undefined>(
      message,
    );
    return reply ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
