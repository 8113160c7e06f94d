/** What our own pages ask about the data as a whole: whose is shown, where it is kept, what goes. */
import { byKind, flag, textUpTo, type Checked } from '../../store/schema/checks.ts';
import { isAccountKey } from '../../store/schema/part-checks.ts';
import type { OwnMessage } from '../messages/messages.ts';
import type { Refusal } from '../messages/refusal.ts';

const about = { account: isAccountKey };

/** What the wallet page does itself, by lib/app/actions/page-wishes.ts. */
export const isAccountMessage = byKind('type', {
  /** Empty: go back to the first name. */
  'set-nickname': { ...about, nickname: textUpTo(100) },
  /** Everything of this account goes, for good. */
  'remove-account': about,
});

export type AccountMessage = Checked<typeof isAccountMessage>;

/** So it does these, which concern every place there is. */
export const isPlaceMessage = byKind('type', {
  /** A shared computer keeps everything in memory. `keep`: what is stored goes along, or is erased. */
  'set-shared': { shared: flag, keep: flag },
  'erase-everything': {},
});

export type PlaceMessage = Checked<typeof isPlaceMessage>;

export type DataMessage =
  AccountMessage | PlaceMessage | Extract<OwnMessage, { type: 'show-account' }>;

export type DataReply = { ok: true } | { ok: false; reason: Refusal };
