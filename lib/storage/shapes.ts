/** The shape of everything that Balise keeps. Dates as text, times as milliseconds: only JSON. */
import * as z from 'zod/mini';
import { ALERT_DAYS } from '../domain/certificate/alerts.ts';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import type { ReadingFailure } from '../domain/failure.ts';
import { HISTORY_LIMIT, type DayPoint } from '../domain/history.ts';
import type { Preferences } from '../domain/preferences.ts';
import { textUpTo, wholeFrom } from './checks.ts';
import type { Shape } from './envelope.ts';
import type { AccountKey } from './glance-shape.ts';
import { isFailure, isLanguage, isPanel, withLanguage } from './part-checks.ts';
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

/** Makes this browser's account keys different from any other's. Written once, never again. */
export const saltShape: Shape<string> = {
  schema: z.custom<string>(textUpTo(64, 16)),
  migrations: [],
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
