import { ALERT_DAYS } from './certificate/alerts.ts';
import { REMINDER_DAYS } from './exam-day/exam-day.ts';
import type { RenewalYears } from './certificate/renewal.ts';
import type { Language } from './language.ts';
import { isBelieved } from './noted-time.ts';
import type { PlainDate } from './plain-date.ts';

/** Where the panel stands in Pix pages, and whether it does. */
export interface PanelPreferences {
  shown: boolean;
  side: 'left' | 'right';
  folded: boolean;
  /**
   * Whether it was last left opened: then it opens again by itself, where that lies on nothing. Null:
   * it was never opened or closed by hand.
   */
  opened: boolean | null;
}

/** The language to show; null = the one of Pix's pages. */
export type ChosenLanguage = Language | null;

/** What a person chose. */
export interface Preferences {
  panel: PanelPreferences;
  /** Local keys of the accounts whose five steps were all done once, or sent away for good. */
  stepsDismissed: string[];
  /** Local keys of the accounts that were confirmed as the usual one. */
  usualAccounts: string[];
  /** Those of which the person said that it is another one. */
  otherAccounts: string[];
  /** By local key, the day, where the pupil is, on which an account was first known here. */
  firstDays: Record<string, PlainDate>;
  /** How to pin the icon was read, and sent away. */
  pinHintDismissed: boolean;
  /** How long a certificate holds; null = no renewal wanted. */
  renewalYears: RenewalYears;
  /** Days before the renewal day on which to notify; none = no notification. */
  alertDays: number[];
  /** Days before the exam on which to remind of it; none = no reminder. */
  examReminders: number[];
  /** Notify on the day on which a competence is doable again. */
  retryNotices: boolean;
  /** The last day on which that was done; null = never. */
  retryNoticedOn: PlainDate | null;
  language: ChosenLanguage;
}

export const DEFAULT_PREFERENCES: Readonly<Preferences> = {
  panel: { shown: true, side: 'right', folded: false, opened: null },
  stepsDismissed: [],
  usualAccounts: [],
  otherAccounts: [],
  firstDays: {},
  pinHintDismissed: false,
  renewalYears: 3,
  alertDays: [...ALERT_DAYS],
  examReminders: [...REMINDER_DAYS],
  retryNotices: false,
  retryNoticedOn: null,
  language: null,
};

/** Days that have not come were noted by a clock that was ahead: they are noted anew. */
export function preferencesSetRight(preferences: Preferences, today: PlainDate): Preferences {
  const { firstDays, retryNoticedOn } = preferences;
  return {
    ...preferences,
    firstDays: Object.fromEntries(
      Object.entries(firstDays).filter(([, day]) => isBelieved(day, today)),
    ),
    retryNoticedOn:
      retryNoticedOn !== null && isBelieved(retryNoticedOn, today) ? retryNoticedOn : null,
  };
}

/** Of first days that may name an account twice, the earlier of each. */
export function earliestDays(
  entries: readonly (readonly [key: string, day: PlainDate])[],
): Record<string, PlainDate> {
  const days: Record<string, PlainDate> = {};
  for (const [key, day] of entries) {
    const known = days[key];
    if (known === undefined || day < known) days[key] = day;
  }
  return days;
}
