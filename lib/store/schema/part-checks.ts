/** What several shapes have in common. */
import type { ReadingFailure } from '../../domain/failure.ts';
import { plainDate, type PlainDate } from '../../domain/plain-date.ts';
import type { PanelPreferences } from '../../domain/preferences.ts';
import { FAILURE_REASONS, READING_SUBJECTS } from '../../domain/reading.ts';
import {
  fields,
  flag,
  nullable,
  numberFrom,
  oneOf,
  textLike,
  textUpTo,
  wholeFrom,
  type Check,
} from './checks.ts';

export const isAccountKey = textLike(/^[0-9a-f]{16}$/);

/** Pix's own number of a user, or of a certificate. */
export const isPixNumber = textLike(/^\d{1,19}$/);

export const isStanding = oneOf(['pending', 'validated', 'rejected', 'cancelled']);

/** Milliseconds since 1970. */
export const isTime = numberFrom(0);

export const isDay: Check<PlainDate> = (value): value is PlainDate =>
  typeof value === 'string' && plainDate(value) !== null;

/** A name that Balise made up for something of its own. */
export const isId = textLike(/^[\w-]{1,64}$/);

export const isPanel = fields<PanelPreferences>({
  shown: flag,
  side: oneOf(['left', 'right']),
  folded: flag,
});

export const isRenewalYears = nullable(oneOf([1, 2, 3, 5]));

export const isLanguage = nullable(oneOf(['fr', 'en']));

export const withLanguage = (old: unknown) => ({ ...(old as object), language: null });

/** What a person is called. */
export const isName = nullable(textUpTo(200));

export const isFailure = fields<ReadingFailure>({
  subject: oneOf([...READING_SUBJECTS, 'record']),
  reason: oneOf([...FAILURE_REASONS, 'partial', 'set-aside', 'partial-list', 'record-lost']),
  count: wholeFrom(0),
  at: isTime,
});
