import type { Alert } from '../../domain/certificate/alerts.ts';
import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { ALERT_MESSAGES } from '../../i18n/alerts.ts';
import type { Language } from '../../i18n/index.ts';

/** What a notification says: dates alone, no name and no code, for anybody may see the screen. */
export function alertText(
  alert: Alert,
  today: PlainDate,
  language: Language,
): { title: string; message: string } {
  const t = ALERT_MESSAGES[language];
  if (alert.kind === 'result') return { title: t.resultTitle, message: t.openResult };
  const left = daysBetween(today, alert.renewBy);
  const when = left > 0 ? t.daysLeft(left) : left === 0 ? t.lastDay : t.passed;
  return { title: t.renewalTitle(alert.renewBy), message: `${when} ${t.openWallet}` };
}
