import { factsOf, type Certificate } from '../../../lib/domain/certificate/certificate.ts';
import type { RenewalYears } from '../../../lib/domain/certificate/renewal.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';
import { fileName } from '../../../lib/exports/file-name.ts';
import { now } from '../../../lib/time/clock.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves the renewal day and its reminders, for the calendar that the family uses.
 * @returns whether it could be made
 */
export async function saveCalendar(
  certificate: Certificate,
  when: { years: RenewalYears; today: PlainDate; alertDays: readonly number[] },
): Promise<boolean> {
  try {
    const { calendarFile } = await import('../../../lib/exports/calendar/calendar.ts');
    const file = calendarFile(certificate, { ...when, now: new Date(now()) });
    if (!file.ok) return false;
    const name = fileName('calendar', factsOf(certificate).facts);
    saveFile(file.text, name, 'text/calendar;charset=utf-8');
    return true;
  } catch {
    return false;
  }
}
