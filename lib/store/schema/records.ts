/** The shape of everything that Balise keeps. Dates as text, times as milliseconds: only JSON. */
import { ALERT_DAYS } from '../../domain/certificate/alerts.ts';
import { COMPETENCE_CODES } from '../../domain/competence.ts';
import type { ReadingFailure } from '../../domain/failure.ts';
import { HISTORY_LIMIT, type DayPoint } from '../../domain/history.ts';
import type { Preferences } from '../../domain/preferences.ts';
import { fields, flag, listOf, nullable, textUpTo, wholeFrom, type Check } from './checks.ts';
import type { Shape } from './envelope.ts';
import type { AccountKey } from './glance.ts';
import {
  isAccountKey,
  isDay,
  isFailure,
  isLanguage,
  isPanel,
  isRenewalYears,
  withLanguage,
} from './part-checks.ts';

export { accountShape } from './account.ts';
export {
  glanceShape,
  type AccountKey,
  type CertificateLine,
  type Glance,
  type KnownAccount,
} from './glance.ts';

/** Whose data is shown, and what could not be read last. */
export interface Current {
  key: AccountKey | null;
  failure: ReadingFailure | null;
}

/**
 * What makes the account keys of a browser different from any other's. Keys are hashes: those of a
 * restored backup are found again only by the salt that made them.
 */
export interface Salts {
  /** The first makes new keys; the others came with records of other computers. */
  salts: string[];
  /** Keys that turned out to be one account, each with the key that it goes by now. */
  sameAs: Record<AccountKey, AccountKey>;
}

const isSameAs: Check<Salts['sameAs']> = (value): value is Salts['sameAs'] =>
  typeof value === 'object' && value !== null && Object.entries(value).flat().every(isAccountKey);

export const saltShape: Shape<Salts> = {
  check: fields<Salts>({ salts: listOf(textUpTo(64, 16), 50, 1), sameAs: isSameAs }),
  // Version 2 has the salts of restored backups.
  migrations: [(old) => ({ salts: [old], sameAs: {} })],
};

export const currentShape: Shape<Current> = {
  check: fields<Current>({ key: nullable(isAccountKey), failure: nullable(isFailure) }),
  migrations: [],
};

export const preferencesShape: Shape<Preferences> = {
  check: fields<Preferences>({
    panel: isPanel,
    stepsDismissed: flag,
    usualAccounts: listOf(isAccountKey),
    renewalYears: isRenewalYears,
    alertDays: listOf(wholeFrom(0), 20),
    language: isLanguage,
  }),
  migrations: [
    // Version 2 knows certificates.
    (old) => ({ ...(old as object), renewalYears: 3, alertDays: [...ALERT_DAYS] }),
    // Version 3 lets the language be chosen.
    withLanguage,
  ],
};

const PIX_COUNT = COMPETENCE_CODES.length;

const isDayPoint = fields<DayPoint>({
  day: isDay,
  pix: listOf(nullable(wholeFrom(0)), PIX_COUNT, PIX_COUNT),
});

export const historyShape: Shape<DayPoint[]> = {
  check: listOf(isDayPoint, HISTORY_LIMIT),
  migrations: [],
};
