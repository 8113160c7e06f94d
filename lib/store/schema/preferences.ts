/** What a person chose. */
import { ALERT_DAYS } from '../../domain/certificate/alerts.ts';
import { REMINDER_DAYS } from '../../domain/exam-day/exam-day.ts';
import {
  accountKeySchema,
  alertDaysSchema,
  daySchema,
  languageSchema,
  panelSchema,
  renewalYearsSchema,
  withLanguage,
  withOpenedPanel,
} from './common.ts';
import { record } from './envelope.ts';
import * as z from './zod.ts';

export const preferencesRecord = record({
  schema: z.object({
    panel: panelSchema,
    stepsDismissed: z.boolean(),
    usualAccounts: z.array(accountKeySchema),
    otherAccounts: z.array(accountKeySchema),
    firstDay: z.nullable(daySchema),
    pinHintDismissed: z.boolean(),
    renewalYears: renewalYearsSchema,
    alertDays: alertDaysSchema,
    examReminders: alertDaysSchema,
    retryNotices: z.boolean(),
    retryNoticedOn: z.nullable(daySchema),
    language: languageSchema,
  }),
  migrations: [
    // Version 2 knows certificates.
    (old) => ({ ...(old as object), renewalYears: 3, alertDays: [...ALERT_DAYS] }),
    // Version 3 lets the language be chosen.
    withLanguage,
    // Version 4 reminds of the exam.
    (old) => ({
      ...(old as object),
      examReminders: [...REMINDER_DAYS],
      retryNotices: false,
      retryNoticedOn: null,
    }),
    // Version 5 knows how long it has been used, and what was answered once.
    (old) => ({
      ...withOpenedPanel(old),
      otherAccounts: [],
      firstDay: null,
      pinHintDismissed: false,
    }),
  ],
});
