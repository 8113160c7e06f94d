import type { PixAccount } from '../../domain/account/account.ts';
import type { Alert } from '../../domain/certificate/alerts.ts';
import { spanBetween } from '../../domain/certificate/span.ts';
import { examAhead } from '../../domain/exam-day/exam-day.ts';
import { isReady } from '../../domain/exam-day/plan.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { countAtLevelOne } from '../../domain/training/certifiable.ts';
import { adviceFor } from '../../domain/training/next-competence.ts';
import { ALERT_MESSAGES } from '../../i18n/alerts.ts';
import type { Language } from '../../i18n/index.ts';
import { REMINDER_MESSAGES } from '../../i18n/reminders.ts';
import { EXAM_DAY_MESSAGES } from '../../i18n/training/exam-day.ts';
import { FULL_NAMES } from '../../i18n/training/full-names.ts';
import type { Reminder } from '../../store/reminders.ts';
import type { Days } from '../../time/days.ts';

interface Text {
  title: string;
  message: string;
}

/** What a notification says: dates and counts, no name and no code, for anybody may see the screen. */
export function alertText(alert: Alert | Reminder, days: Days, language: Language): Text {
  const t = ALERT_MESSAGES[language];
  switch (alert.kind) {
    case 'result':
      return { title: t.resultTitle, message: t.openResult };
    case 'renewal':
      return { title: t.renewalTitle, message: renewalText(alert.renewBy, days.paris, language) };
    case 'exam':
      return examText(alert.account, alert.days === 1, days.here, language);
    case 'retry': {
      const { retryTitle, retry } = REMINDER_MESSAGES[language];
      const [first, ...others] = alert.free.map((code) => FULL_NAMES[language][code]);
      return { title: retryTitle, message: retry(first ?? '', others.length) };
    }
  }
}

function renewalText(renewBy: PlainDate, today: PlainDate, language: Language): string {
  const t = ALERT_MESSAGES[language];
  if (renewBy < today) return t.renewalPast(renewBy);
  return renewBy === today ? t.renewalToday : t.renewal(renewBy, spanBetween(today, renewBy));
}

/** The checklist of the day before is for everybody; the count is for who is not certifiable yet. */
function examText(
  account: PixAccount,
  isChecklist: boolean,
  here: PlainDate,
  language: Language,
): Text {
  const t = REMINDER_MESSAGES[language];
  const left = examAhead(account.examDay, here)?.left ?? 0;
  const { time = null, place = null } = account.examDay ?? {};
  const advice = adviceFor(account, here);
  const [next] = advice.kind === 'train' ? advice.suggestions : [];
  const standing = isReady(account)
    ? []
    : [
        t.standing(countAtLevelOne(account)),
        ...(next ? [t.nearest(FULL_NAMES[language][next.code], next.remaining)] : []),
      ];
  const said = [...(time === null ? [] : [t.hour(time)]), ...(place === null ? [] : [place])];
  const where = said.length > 0 ? t.where(said) : t.whereUnknown;
  const checklist = isChecklist ? [where, t.checklist] : [];
  return {
    title: t.examTitle(EXAM_DAY_MESSAGES[language].when(left)),
    message: [...checklist, ...standing].join(' '),
  };
}
