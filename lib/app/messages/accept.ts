/** Who may say what to the worker. */
import { siteOf } from '../../pix/site.ts';
import type { Reading } from '../../domain/reading.ts';
import {
  looseSchema,
  ownMessageSchema,
  pixMessageSchema,
  readingSchema,
  strangeSchema,
  type OwnMessage,
  type PixMessage,
} from './messages.ts';

export type Accepted =
  | { from: 'pix-page'; message: PixMessage; isPrivate: boolean }
  | { from: 'own-page'; message: OwnMessage };

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
      const message = pixMessageSchema.safeParse(sent).data ?? whatIsRight(sent);
      return message ? { from: 'pix-page', message, isPrivate: isPrivate(sender) } : null;
    }
    case 'own-page': {
      const message = ownMessageSchema.safeParse(sent).data;
      return message ? { from: 'own-page', message } : null;
    }
    case 'none':
      return null;
  }
}

/**
 * Of readings that are not all as they should be, those that are; in the place of each other that it
 * was not understood, so that none is refused without a word. Null: there is nothing to be said.
 */
function whatIsRight(sent: unknown): PixMessage | null {
  const list = looseSchema.safeParse(sent).data;
  const readings = list?.readings.flatMap((one): Reading[] => {
    const reading = readingSchema.safeParse(one).data;
    if (reading) return [reading];
    const strange = strangeSchema.safeParse(one).data;
    if (!strange) return [];
    const { kind: subject, site, observedAt } = strange;
    return [{ kind: 'failure', site, observedAt, userId: null, subject, reason: 'unexpected' }];
  });
  return readings && readings.length > 0 ? { type: 'readings', readings } : null;
}

/** The part of the browser's description of a sender that trust is decided on. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: unknown;
}

export type Trust = 'own-page' | 'pix-page' | 'none';

/**
 * What a sender may ask for. Our own pages: anything. Our script in the top frame of a Pix page:
 * only to report what it read. Anything else, or anything missing: nothing.
 */
export function trustOf(sender: Sender, self: { id: string; origin: string }): Trust {
  if (sender.id !== self.id || !sender.url) return 'none';
  if (sender.url.startsWith(self.origin)) return 'own-page';
  const fromPix = siteOf(sender.url) !== null && sender.tab != null && sender.frameId === 0;
  return fromPix ? 'pix-page' : 'none';
}

/** A tab of a private window: what is read there is not for what other windows keep. */
function isPrivate({ tab }: Sender): boolean {
  return (tab as { incognito?: unknown } | null | undefined)?.incognito === true;
}
