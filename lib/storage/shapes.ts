/** The shape of everything that Balise keeps. Dates as text, times as milliseconds: only JSON. */
import * as z from 'zod/mini';
import { ALERT_DAYS } from '../domain/certificate/alerts.ts';
import type { KnownScorecard, PixAccount } from '../domain/account.ts';
import { COMPETENCE_CODES } from '../domain/competence.ts';
import type { ReadingFailure } from '../domain/failure.ts';
import { HISTORY_LIMIT, type DayPoint } from '../domain/history.ts';
import type { FirstSteps } from '../domain/first-steps.ts';
import type { ChosenLanguage, PanelPreferences, Preferences } from '../domain/preferences.ts';
import type { UnknownCompetence } from '../domain/reading.ts';
import { HIGHEST_FORESEEN_LEVEL, PIX_PER_LEVEL } from '../domain/scorecard.ts';
import type { CertificateWatch } from '../domain/certificate/watch.ts';
import type { Shape } from './envelope.ts';
import { accountKeySchema, day, time } from './parts.ts';
import { watchSchema } from './watch-shape.ts';

/** A local name for a Pix account: a salted hash of its number, which itself is never kept. */
export type AccountKey = string;

const level = z.int().check(z.minimum(0), z.maximum(HIGHEST_FORESEEN_LEVEL));

const knownScorecardSchema: z.ZodMiniType<KnownScorecard> = z.object({
  code: z.enum(COMPETENCE_CODES),
  level,
  pixAhead: z.number().check(z.minimum(0), z.lt(PIX_PER_LEVEL)),
  status: z.enum(['not-started', 'started', 'completed']),
  retryOn: z.nullable(day),
  seenAt: time,
});

const unknownCompetenceSchema: z.ZodMiniType<UnknownCompetence> = z.object({
  competenceId: z.string().check(z.maxLength(40)),
  level,
});

const nameSchema = z.nullable(z.string().check(z.maxLength(200)));

const pixAccountSchema: z.ZodMiniType<PixAccount> = z.object({
  firstName: nameSchema,
  nickname: nameSchema,
  site: z.enum(['fr', 'org']),
  language: z.nullable(z.string().check(z.maxLength(2))),
  scorecards: z.partialRecord(z.enum(COMPETENCE_CODES), knownScorecardSchema),
  maxLevel: z.nullable(level),
  unknown: z.array(unknownCompetenceSchema),
  readAt: z.nullable(time),
  source: z.nullable(z.enum(['answer', 'page', 'level-up'])),
  certifiable: z.nullable(z.object({ value: z.boolean(), seenAt: time })),
  ignored: z.array(z.enum(COMPETENCE_CODES)).check(z.maxLength(COMPETENCE_CODES.length)),
  visit: z.nullable(z.object({ last: day, before: z.nullable(day) })),
});

const failureSchema: z.ZodMiniType<ReadingFailure> = z.object({
  subject: z.enum([
    'account',
    'profile',
    'scorecard',
    'certifiable',
    'page',
    'certificates',
    'certificate',
    'certificate-file',
    'record',
  ]),
  reason: z.enum([
    'signed-out',
    'not-found',
    'server-error',
    'refused',
    'not-json',
    'too-large',
    'unexpected',
    'no-room',
    'partial',
    'set-aside',
    'partial-list',
    'record-lost',
  ]),
  count: z.int(),
  at: time,
});

const dayPointSchema: z.ZodMiniType<DayPoint> = z.object({
  day,
  pix: z.array(z.nullable(z.int().check(z.minimum(0)))).check(z.length(COMPETENCE_CODES.length)),
});

const panelSchema: z.ZodMiniType<PanelPreferences> = z.object({
  shown: z.boolean(),
  side: z.enum(['left', 'right']),
  folded: z.boolean(),
});

const alertDaysSchema = z.array(z.int().check(z.minimum(0))).check(z.maxLength(20));

const languageSchema = z.nullable(z.enum(['fr', 'en']));

const withLanguage = (old: unknown) => ({ ...(old as object), language: null });

/** Whose data is shown, and what could not be read last. */
export interface Current {
  key: AccountKey | null;
  failure: ReadingFailure | null;
}

/**
 * All that the popup, the toolbar and the panel show, ready made: one thing to read, whoever is
 * current.
 */
export interface Glance {
  key: AccountKey | null;
  account: PixAccount | null;
  /** Everybody who is known here, to switch; null = not counted yet. */
  accounts: KnownAccount[] | null;
  failure: ReadingFailure | null;
  panel: PanelPreferences;
  /** The language chosen; null = the one of Pix. */
  language: ChosenLanguage;
  /** The five steps of the first run; null once they were all done, or sent away. */
  steps: FirstSteps | null;
  /** The certificate to speak of; null when the wallet is empty. */
  certificate: CertificateLine | null;
}

/** One Pix account of this browser, by name. */
export type KnownAccount = { key: AccountKey } & Pick<PixAccount, 'firstName' | 'nickname'>;

/** What the popup and the badge say of certificates: which state it is in depends on the day. */
export interface CertificateLine {
  watch: CertificateWatch;
  /** It was seen on another Pix account than the one that is shown. */
  isOther: boolean;
  /** Certificates in the wallet. */
  count: number;
  alertDays: number[];
}

/** Makes this browser's account keys different from any other's. Written once, never again. */
export const saltShape: Shape<string> = {
  schema: z.string().check(z.minLength(16), z.maxLength(64)),
  migrations: [],
};

export const currentShape: Shape<Current> = {
  schema: z.object({ key: z.nullable(accountKeySchema), failure: z.nullable(failureSchema) }),
  migrations: [],
};

export const preferencesShape: Shape<Preferences> = {
  schema: z.object({
    panel: panelSchema,
    stepsDismissed: z.boolean(),
    usualAccounts: z.array(accountKeySchema),
    renewalYears: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(5)])),
    alertDays: alertDaysSchema,
    language: languageSchema,
  }),
  migrations: [
    // Version 2 knows certificates.
    (old) => ({ ...(old as object), renewalYears: 3, alertDays: [...ALERT_DAYS] }),
    // Version 3 lets the language be chosen.
    withLanguage,
  ],
};

/** Version 2 of an account knows what was put aside, and the visits to its progress. */
const withChoices = (old: unknown) => ({ ...(old as object), ignored: [], visit: null });

/** Version 3 has a nickname. */
const withNickname = (old: unknown) => ({ ...(old as object), nickname: null });

export const accountShape: Shape<PixAccount> = {
  schema: pixAccountSchema,
  migrations: [withChoices, withNickname],
};

export const historyShape: Shape<DayPoint[]> = {
  schema: z.array(dayPointSchema).check(z.maxLength(HISTORY_LIMIT)),
  migrations: [],
};

export const glanceShape: Shape<Glance> = {
  schema: z.object({
    key: z.nullable(accountKeySchema),
    account: z.nullable(pixAccountSchema),
    accounts: z.nullable(
      z.array(z.object({ key: accountKeySchema, firstName: nameSchema, nickname: nameSchema })),
    ),
    failure: z.nullable(failureSchema),
    panel: panelSchema,
    language: languageSchema,
    steps: z.nullable(z.tuple([z.boolean(), z.boolean(), z.boolean(), z.boolean(), z.boolean()])),
    certificate: z.nullable(
      z.object({
        watch: watchSchema,
        isOther: z.boolean(),
        count: z.int(),
        alertDays: alertDaysSchema,
      }),
    ),
  }),
  migrations: [
    // Version 2 has the certificate line.
    (old) => ({ ...(old as object), certificate: null }),
    // Version 3 has the account's version 2.
    (old) => {
      const glance = old as { account: unknown };
      return { ...glance, account: glance.account && withChoices(glance.account) };
    },
    // Version 4 has the language.
    withLanguage,
    // Version 5 has the account's version 3, and everybody who is known.
    (old) => {
      const glance = old as { account: unknown };
      return { ...glance, account: glance.account && withNickname(glance.account), accounts: null };
    },
  ],
};
