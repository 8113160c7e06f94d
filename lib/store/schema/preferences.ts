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

/** As version 5 kept it: of whoever came first. */
interface OfBrowser {
  firstDay: string | null;
  stepsDismissed: boolean;
  usualAccounts: string[];
  otherAccounts: string[];
}

export const preferencesRecord = record({
  schema: z.object({
    panel: panelSchema,
    stepsDismissed: z.array(accountKeySchema),
    usualAccounts: z.array(accountKeySchema),
    otherAccounts: z.array(accountKeySchema),
    firstDays: z.record(accountKeySchema, daySchema),
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
    // Version 6 knows the first day of each pupil, not of the browser.
    (old) => {
      const { firstDay, stepsDismissed, ...kept } = old as OfBrowser;
      const answered = [...new Set([...kept.usualAccounts, ...kept.otherAccounts])];
      return {
        ...kept,
        stepsDismissed: stepsDismissed ? answered : [],
        firstDays: firstDay ? Object.fromEntries(answered.map((key) => [key, firstDay])) : {},
      };
    },
  ],
});
