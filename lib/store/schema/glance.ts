/** All that the popup, the toolbar and the panel show, ready made: one thing to read. */
import { ALERT_DAYS } from '../../domain/certificate/alerts.ts';
import type { FirstSteps } from '../../domain/training/first-steps.ts';
import { accountSchema, withChoices, withExamDay, withNickname } from './account.ts';
import {
  accountKeySchema,
  alertDaysSchema,
  countSchema,
  daySchema,
  failureSchema,
  idSchema,
  languageSchema,
  nameSchema,
  panelSchema,
  withLanguage,
  withOpenedPanel,
} from './common.ts';
import { record } from './envelope.ts';
import { watchSchema, withDeletion, withExamDate } from './wallet/watches.ts';
import * as z from './zod.ts';

const knownAccountSchema = z.object({
  key: accountKeySchema,
  firstName: nameSchema,
  nickname: nameSchema,
});

/** One Pix account of this browser, by name. */
export type KnownAccount = z.infer<typeof knownAccountSchema>;

const certificateLineSchema = z.object({
  watch: watchSchema,
  /** It was seen on another Pix account than the one that is shown. */
  isOther: z.boolean(),
  /** Certificates in the wallet. */
  count: countSchema,
  alertDays: alertDaysSchema,
});

/** What the popup and the badge say of certificates: which state it is in depends on the day. */
export type CertificateLine = z.infer<typeof certificateLineSchema>;

const stepsSchema: z.ZodMiniType<FirstSteps> = z.tuple([
  z.boolean(),
  z.boolean(),
  z.boolean(),
  z.boolean(),
  z.boolean(),
]);

const glanceSchema = z.object({
  key: z.nullable(accountKeySchema),
  account: z.nullable(accountSchema),
  /** Everybody who is known here, to switch; null = not counted yet. */
  accounts: z.nullable(z.array(knownAccountSchema)),
  failure: z.nullable(failureSchema),
  panel: panelSchema,
  /** The language chosen; null = the one of Pix. */
  language: languageSchema,
  /** The five steps of the first run; null once they were all done, or sent away. */
  steps: z.nullable(stepsSchema),
  /** The certificate to speak of; null when the wallet is empty. */
  certificate: z.nullable(certificateLineSchema),
  /** Those of who is shown, by which their moment is known. */
  own: z.array(watchSchema),
  /** What one of these obtained, in Pix's words; null where it is not known, or the wallet has a lock. */
  obtained: z.nullable(
    z.object({
      id: idSchema,
      score: z.nullable(countSchema),
      level: z.nullable(z.string().check(z.maxLength(200))),
    }),
  ),
  /** Days before a renewal on which to ask. */
  alertDays: alertDaysSchema,
  /** Nobody has said yet whether this account is the usual one. */
  asksAccount: z.boolean(),
  /** The person said that it is another one. */
  isOtherAccount: z.boolean(),
  /** The day on which who is shown was first known here; null = nobody is. */
  firstDay: z.nullable(daySchema),
  /** How to pin the icon may be said. */
  pinHint: z.boolean(),
});

/** What there is to show, whoever is current. */
export type Glance = z.infer<typeof glanceSchema>;

export const glanceRecord = record({
  schema: glanceSchema,
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
    // Version 6 has the watch's version 2.
    (old) => {
      const { certificate, ...glance } = old as { certificate: { watch: unknown } | null };
      const line = certificate && { ...certificate, watch: withDeletion(certificate.watch) };
      return { ...glance, certificate: line };
    },
    // Version 7 has the account's version 4, and the watch's version 3.
    (old) => {
      const glance = old as { account: unknown; certificate: { watch: unknown } | null };
      const line = glance.certificate && {
        ...glance.certificate,
        watch: withExamDate(glance.certificate.watch),
      };
      return {
        ...glance,
        account: glance.account && withExamDay(glance.account),
        certificate: line,
      };
    },
    // Version 8 knows the pupil's own certificates, and what was answered once.
    (old) => {
      const { certificate } = old as { certificate: { watch: unknown; isOther: boolean } | null };
      return {
        ...withOpenedPanel(old),
        own: certificate && !certificate.isOther ? [certificate.watch] : [],
        obtained: null,
        alertDays: [...ALERT_DAYS],
        asksAccount: false,
        isOtherAccount: false,
        firstDay: null,
        pinHint: true,
      };
    },
  ],
});
