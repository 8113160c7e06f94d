import { ALERT_DAYS } from './certificate/alerts.ts';
import type { RenewalYears } from './certificate/renewal.ts';

/** Where the panel stands in Pix pages, and whether it does. */
export interface PanelPreferences {
  shown: boolean;
  side: 'left' | 'right';
  folded: boolean;
}

/** The language to show; null = the one of Pix's pages. */
export type ChosenLanguage = 'fr' | 'en' | null;

/** What a person chose. */
export interface Preferences {
  panel: PanelPreferences;
  /** The five steps were all done once, or sent away: they do not come back. */
  stepsDismissed: boolean;
  /** Local keys of the accounts that were confirmed as the usual one. */
  usualAccounts: string[];
  /** How long a certificate holds; null = no renewal wanted. */
  renewalYears: RenewalYears;
  /** Days before the renewal day on which to notify; none = no notification. */
  alertDays: number[];
  language: ChosenLanguage;
}

export const DEFAULT_PREFERENCES: Readonly<Preferences> = {
  panel: { shown: true, side: 'right', folded: false },
  stepsDismissed: false,
  usualAccounts: [],
  renewalYears: 3,
  alertDays: [...ALERT_DAYS],
  language: null,
};
