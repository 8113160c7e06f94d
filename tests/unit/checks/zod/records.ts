/** What is stored, or waits to be. */
import * as z from 'zod/mini';
import {
  accountKey,
  day,
  facts,
  file,
  id,
  language,
  list,
  number,
  panel,
  reason,
  schoolClass,
  subject,
  time,
  whole,
  years,
} from './values.ts';

const told = z.exactOptional(z.object({ facts, seenAt: time }));

export const ZOD_RECORDS = {
  certificate: z.object({
    id,
    account: z.nullable(accountKey),
    told: z.object({ 'pix-detail': told, 'pix-list': told, pdf: told, typed: told }),
    file: z.nullable(file),
    schoolClass,
    deletedAt: z.nullable(time),
  }),
  arrival: z.union([
    z.object({
      kind: z.literal('told'),
      source: z.enum(['pix-detail', 'pix-list', 'pdf', 'typed']),
      seenAt: time,
      account: z.nullable(accountKey),
      certificates: z.array(facts),
    }),
    z.object({ kind: z.literal('file'), pixId: number, account: z.nullable(accountKey), file }),
  ]),
  history: list(z.object({ day, pix: list(z.nullable(whole(0)), 16, 16) }), 800),
  preferences: z.object({
    panel,
    stepsDismissed: z.boolean(),
    usualAccounts: z.array(accountKey),
    renewalYears: years,
    alertDays: list(whole(0), 20),
    language,
  }),
  current: z.object({
    key: z.nullable(accountKey),
    failure: z.nullable(
      z.object({
        subject: z.enum([...subject, 'record']),
        reason: z.enum([...reason, 'partial', 'set-aside', 'partial-list', 'record-lost']),
        count: whole(0),
        at: time,
      }),
    ),
  }),
  errors: z.array(
    z.object({
      where: z.enum(['worker', 'popup', 'wallet']),
      text: z.string(),
      count: whole(0),
      at: time,
    }),
  ),
} satisfies Record<string, z.ZodMiniType>;
