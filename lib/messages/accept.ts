import { dataMessageSchema, type DataMessage } from './data-messages.ts';
import {
  ownMessageSchema,
  pixMessageSchema,
  type OwnMessage,
  type PixMessage,
} from './messages.ts';
import { trustOf, type Sender } from './sender.ts';
import { walletMessageSchema, type WalletMessage } from './wallet-messages.ts';

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
    const read = pixMessageSchema.safeParse(sent);
    return read.success ? { from, message: read.data } : null;
  }
  const message = ownMessageSchema.safeParse(sent);
  if (message.success) return { from, message: message.data };
  const wallet = walletMessageSchema.safeParse(sent);
  if (wallet.success) return { from, wallet: wallet.data };
  const data = dataMessageSchema.safeParse(sent);
  return data.success ? { from, data: data.data } : null;
}
