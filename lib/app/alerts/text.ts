import type { Alert } from '../../domain/certificate/alerts.ts';
import { daysBetween, type PlainDate } from '../../domain/plain-date.ts';
import { ALERT_MESSAGES } from '../../i18n/alerts.ts';
import type { Say } from '../../i18n/browser-held.ts';
import type { Language } from '../../i18n/index.ts';

/** What a notification says: dates alone, no name and no code, for anybody may see the screen. */
export function alertText(
  alert: Alert,
  today: PlainDate,
  language: Language,
  say: Say,
): { title: string; message: string } {
  if (alert.kind === 'result') return { title: say('resultTitle'), message: say('openResult') };
  const t = ALERT_MESSAGES[language];
  const left = daysBetween(today, alert.renewBy);
  const when = left > 0 ? t.daysLeft(left) : left === 0 ? say('lastDay') : say('passed');
  return { title: t.renewalTitle(alert.renewBy), message: `${when} ${say('openWallet')}` };
}
