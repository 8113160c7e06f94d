import {
  ownMessageSchema,
  pixMessageSchema,
  type OwnMessage,
  type PixMessage,
} from './messages.ts';
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
  switch (trustOf(sender, self)) {
    case 'pix-page': {
      const message = pixMessageSchema.safeParse(sent).data;
      return message ? { from: 'pix-page', message } : null;
    }
    case 'own-page': {
      const message = ownMessageSchema.safeParse(sent).data;
      return message ? { from: 'own-page', message } : null;
    }
    case 'none':
      return null;
  }
}
