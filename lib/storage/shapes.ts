/** The shape of everything that Balise keeps. Dates as text, times as milliseconds: only JSON. */
import * as z from 'zod/mini';
import { ALERT_DAYS } from '../domain/certificate/alerts.ts';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import type { ReadingFailure } from '../domain/failure.ts';
import { HISTORY_LIMIT, type DayPoint } from '../domain/history.ts';
import type { Preferences } from '../domain/preferences.ts';
import { fields, listOf, textUpTo, wholeFrom, type Check } from './checks.ts';
import { checkedBy, type Shape } from './envelope.ts';
import type { AccountKey } from './glance-shape.ts';
import { isAccountKey, isFailure, isLanguage, isPanel, withLanguage } from './part-checks.ts';
import { accountKeySchema, day } from './parts.ts';

export { accountShape } from './account-shape.ts';
export {
  glanceShape,
  type AccountKey,
  type CertificateLine,
  type Glance,
  type KnownAccount,
} from './glance-shape.ts';

const dayPointSchema: z.ZodMiniType<DayPoint> = z.object({
  day,
  pix: z.array(z.nullable(z.custom<number>(wholeFrom(0)))).check(z.length(COMPETENCE_CODES.length)),
});

const alertDaysSchema = z.array(z.custom<number>(wholeFrom(0))).check(z.maxLength(20));

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

const saltList = listOf(textUpTo(64, 16), 50);

const sameAsShape: Check<Salts['sameAs']> = (value): value is Salts['sameAs'] =>
  typeof value === 'object' && value !== null && Object.entries(value).flat().every(isAccountKey);

export const saltShape: Shape<Salts> = {
  schema: checkedBy(
    fields<Salts>({
      salts: (value): value is string[] => saltList(value) && value.length > 0,
      sameAs: sameAsShape,
    }),
  ),
  // Version 2 has the salts of restored backups.
  migrations: [(old) => ({ salts: [old], sameAs: {} })],
};

export const currentShape: Shape<Current> = {
  schema: z.object({
    key: z.nullable(accountKeySchema),
    failure: z.nullable(z.custom<ReadingFailure>(isFailure)),
  }),
  migrations: [],
};

export const preferencesShape: Shape<Preferences> = {
  schema: z.object({
    panel: z.custom<Preferences['panel']>(isPanel),
    stepsDismissed: z.boolean(),
    usualAccounts: z.array(accountKeySchema),
    renewalYears: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(5)])),
    alertDays: alertDaysSchema,
    language: z.custom<Preferences['language']>(isLanguage),
  }),
  migrations: [
    // Version 2 knows certificates.
    (old) => ({ ...(old as object), renewalYears: 3, alertDays: [...ALERT_DAYS] }),
    // Version 3 lets the language be chosen.
    withLanguage,
  ],
};

export const historyShape: Shape<DayPoint[]> = {
  schema: z.array(dayPointSchema).check(z.maxLength(HISTORY_LIMIT)),
  migrations: [],
};
