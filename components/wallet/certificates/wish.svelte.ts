import { askWallet } from '../../../lib/app/actions/ask-wallet.ts';
import type { WalletMessage } from '../../../lib/app/actions/wallet-messages.ts';
import type { Refusal } from '../../../lib/app/messages/refusal.ts';

/** What a person asked for, and why it could not be done if it could not. */
export class Wish {
  failure: Refusal | null = $state(null);
  isUnderWay = $state(false);

  /** Answers whether it was done, and the certificate it was about. One wish at a time. */
  async make(message: WalletMessage): Promise<{ id: string | null } | null> {
    if (this.isUnderWay) return null;
    this.isUnderWay = true;
    const reply = await askWallet(message);
    this.isUnderWay = false;
    this.failure = reply.ok ? null : reply.reason;
    return reply.ok ? { id: reply.id } : null;
  }
}
