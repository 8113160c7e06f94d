import { inTurn } from './in-turn.ts';
import type { WalletMessage, WalletReply } from './wallet-messages.ts';

/**
 * Changes the wallet, in the wallet page itself; what does so is loaded at the first wish. Never
 * throws.
 */
export async function askWallet(message: WalletMessage): Promise<WalletReply> {
  try {
    return await inTurn(async () => {
      const { changeWallet } = await import('./page-wishes.ts');
      return changeWallet(message);
    });
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
