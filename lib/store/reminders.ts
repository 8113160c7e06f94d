/** What there is to remind of, of every account: decided from what is kept, and noted once said. */
import type { PixAccount } from '../domain/account/account.ts';
import type { ReminderDay } from '../domain/exam-day/exam-day.ts';
import { examDaySetRight } from '../domain/account/set-right.ts';
import { isReady } from '../domain/exam-day/plan.ts';
import { reminded, reminderOwed } from '../domain/exam-day/reminders.ts';
import { freeSince, mayNoticeRetry } from '../domain/exam-day/retry.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../domain/preferences.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { CompetenceCode } from '../domain/training/competence.ts';
import { allAccounts } from './accounts/known-accounts.ts';
import type { Change } from './change.ts';
import { accountKeyed, GLANCE_KEY, PREFERENCES_KEY } from './keys.ts';
import { accountRecord } from './schema/account.ts';
import type { AccountKey } from './schema/common.ts';
import { glanceRecord, type Glance } from './schema/glance.ts';
import { preferencesRecord } from './schema/preferences.ts';

export type Reminder =
  | { kind: 'exam'; id: AccountKey; account: PixAccount; days: ReminderDay }
  /** Competences of this account are doable again since today. */
  | { kind: 'retry'; id: AccountKey; free: CompetenceCode[] };

/** What is due where the pupil is, on this day. Nothing is noted. */
export async function remindersDue(change: Change, here: PlainDate): Promise<Reminder[]> {
  await change.load([PREFERENCES_KEY, GLANCE_KEY]);
  const preferences = change.read(preferencesRecord, PREFERENCES_KEY) ?? DEFAULT_PREFERENCES;
  const glance = change.read(glanceRecord, GLANCE_KEY);
  const accounts = await accountsIn(change, keysIn(glance));
  const shownFirst = accounts.toSorted(
    ([one], [other]) => Number(other === glance?.key) - Number(one === glance?.key),
  );
  const retry = mayNoticeRetry(preferences, here) ? shownFirst.flatMap(retryOf(here))[0] : null;
  return [...accounts.flatMap(examOf(preferences, here)), ...(retry ? [retry] : [])];
}

/**
 * Reminders that came under a clock that was ahead are owed on their right day. To be noted as soon as it
 * is seen: by that day nothing tells it any more.
 * @returns whether there was any
 */
export async function remindersSetRight(change: Change): Promise<boolean> {
  await change.load([GLANCE_KEY]);
  const glance = change.read(glanceRecord, GLANCE_KEY);
  const known = await accountsIn(change, keysIn(glance));
  const wrong = known.flatMap(([key, account]) => {
    const examDay = account.examDay && examDaySetRight(account.examDay, change.right);
    return examDay === account.examDay ? [] : [[key, { ...account, examDay }] as const];
  });
  for (const [key, account] of wrong) change.write(accountRecord, accountKeyed(key), account);
  return wrong.length > 0;
}

/** The same, noted as said: asked again on this day, there is nothing more. */
export async function raiseReminders(
  change: Change,
  preferences: Preferences,
  here: PlainDate,
): Promise<Reminder[]> {
  const due = await remindersDue(change, here);
  for (const reminder of due) {
    if (reminder.kind === 'retry') {
      preferences.retryNoticedOn = here;
      continue;
    }
    const { id, account, days } = reminder;
    const examDay = account.examDay && reminded(account.examDay, days, here);
    change.write(accountRecord, accountKeyed(id), { ...account, examDay });
  }
  return due;
}

const keysIn = (glance: Glance | null) => glance?.accounts?.map(({ key }) => key) ?? null;

type Known = [AccountKey, PixAccount];

/** @param known null: they have to be looked for */
async function accountsIn(change: Change, known: AccountKey[] | null): Promise<Known[]> {
  if (known === null) return allAccounts(change);
  await change.load(known.map(accountKeyed));
  return known.flatMap((key): Known[] => {
    const account = change.read(accountRecord, accountKeyed(key));
    return account ? [[key, account]] : [];
  });
}

const examOf =
  ({ examReminders }: Pick<Preferences, 'examReminders'>, here: PlainDate) =>
  ([id, account]: Known): Reminder[] => {
    if (!account.examDay) return [];
    const days = reminderOwed(account.examDay, isReady(account), here, examReminders);
    return days === null ? [] : [{ kind: 'exam', id, account, days }];
  };

const retryOf =
  (here: PlainDate) =>
  ([id, account]: Known): Reminder[] => {
    const free = freeSince(account, here);
    return free.length === 0 ? [] : [{ kind: 'retry', id, free }];
  };
