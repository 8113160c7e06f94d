import { readAs } from '../../store/schema/checks.ts';
import { isOwnMessage, isPixMessage, type OwnMessage, type PixMessage } from './messages.ts';
import { trustOf, type Sender } from './sender.ts';

export type Accepted =
  { from: 'pix-page'; message: PixMessage } | { from: 'own-page'; message: OwnMessage };

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
  if (from === 'pix-page') {
    const message = readAs(isPixMessage, sent);
    return message && { from, message };
  }
  const message = from === 'own-page' ? readAs(isOwnMessage, sent) : null;
  return message && { from: 'own-page', message };
}
