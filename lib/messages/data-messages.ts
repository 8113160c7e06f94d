/** What our own pages ask about the data as a whole: whose is shown, where it is kept, what goes. */
import { byKind, flag, oneOf, textUpTo, type Checked } from '../storage/checks.ts';
import { isAccountKey } from '../storage/part-checks.ts';
import type { Refusal } from './refusal.ts';

const about = { account: isAccountKey };

const ACCOUNT_MESSAGES = {
  /** Show this account's data from now on, until Pix tells who is there. */
  'show-account': about,
  /** Empty: go back to the first name. */
  'set-nickname': { ...about, nickname: textUpTo(100) },
  /** Everything of this account goes, for good. */
  'remove-account': about,
};

const PLACE_MESSAGES = {
  /** A shared computer keeps everything in memory. `keep`: what is stored goes along, or is erased. */
  'set-shared': { shared: flag, keep: flag },
  'erase-everything': {},
};

/** One of our pages met an error that nobody had foreseen. */
const ERROR_MESSAGES = {
  'report-error': { page: oneOf(['popup', 'wallet']), text: textUpTo(4000) },
};

export const isDataMessage = byKind('type', {
  ...ACCOUNT_MESSAGES,
  ...PLACE_MESSAGES,
  ...ERROR_MESSAGES,
});

export type DataMessage = Checked<typeof isDataMessage>;
export type AccountMessage = Extract<DataMessage, { type: keyof typeof ACCOUNT_MESSAGES }>;
export type PlaceMessage = Extract<DataMessage, { type: keyof typeof PLACE_MESSAGES }>;

export type DataReply = { ok: true } | { ok: false; reason: Refusal };
