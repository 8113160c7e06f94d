import { readAs } from '../storage/checks.ts';
import { isDataMessage, type DataMessage } from './data-messages.ts';
import { isOwnMessage, isPixMessage, type OwnMessage, type PixMessage } from './messages.ts';
import { trustOf, type Sender } from './sender.ts';
import { isWalletMessage, type WalletMessage } from './wallet-messages.ts';

export type Accepted =
  | { from: 'pix-page'; message: PixMessage }
  | { from: 'own-page'; message: OwnMessage }
  | { from: 'own-page'; wallet: WalletMessage }
  | { from: 'own-page'; data: DataMessage };

/**
 * What the worker listens to, by who says it: each may say what is in its own list, and nothing
 * else. Null: to be ignored, without a word.
 */
export function accept(
  sent: unknown,
  sender: Sender,
  self: { id: string; origin: string },
): Accepted | null {
  const from = trustOf(sender, self);
  if (from === 'none') return null;
  if (from === 'pix-page') {
    const message = readAs(isPixMessage, sent);
    return message && { from, message };
  }
  const message = readAs(isOwnMessage, sent);
  if (message) return { from, message };
  const wallet = readAs(isWalletMessage, sent);
  if (wallet) return { from, wallet };
  const data = readAs(isDataMessage, sent);
  return data && { from, data };
}
