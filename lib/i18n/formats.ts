import type { PlainDate } from '../domain/plain-date.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Counts, days and hours in one language, in Paris. Each formatter is made when first needed. */
export function formatsFor(locale: 'fr-FR' | 'en-GB') {
  const isFrench = locale === 'fr-FR';
  const inParis = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options }));
  const days = once(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }),
  );
  const fullDays = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      }),
  );
  const months = once(
    () => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  );
  const shortUtcDays = once(
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
  );
  /** French says « 1er mai », which Intl does not. */
  const spoken = (text: string) => (isFrench ? text.replace(/^1(?=\s)/, '1er') : text);
  const shortDays = inParis({ day: 'numeric', month: 'short' });
  const hours = inParis({ hour: '2-digit', minute: '2-digit' });
  const distances = once(
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
  );

  return {
    /** One or several: nought is one in French. */
    plural: (count: number, forms: { one: string; other: string }) =>
      count === 1 || (isFrench && count < 2) ? forms.one : forms.other,
    /** A calendar day of the days to come, without its year: « 3 décembre ». */
    soonDate: (day: PlainDate) => spoken(days().format(Date.parse(`${day}T00:00:00Z`))),
    /** A calendar day in words: « 20 mai 2029 ». */
    longDate: (day: PlainDate) => spoken(fullDays().format(Date.parse(`${day}T00:00:00Z`))),
    /** A place on a time line that spans `days` days: « 12 nov. », or « nov. 2026 » on a long one. */
    dayTick: (day: PlainDate, days: number) =>
      (days > 120 ? months() : shortUtcDays()).format(Date.parse(`${day}T00:00:00Z`)),
    /** The day of a moment, without its year: « 24 nov. ». */
    shortDate: (at: number) => shortDays().format(at),
    /** The hour of a moment: « 14:32 ». */
    time: (at: number) => hours().format(at),
    /** How long ago a moment was: « il y a 2 min ». A moment in the future counts as now. */
    ago: (at: number, now: number) => {
      const past = Math.max(0, now - at);
      if (past < MINUTE) return distances().format(0, 'second');
      if (past < HOUR) return distances().format(-Math.floor(past / MINUTE), 'minute');
      if (past < DAY) return distances().format(-Math.floor(past / HOUR), 'hour');
      return distances().format(-Math.floor(past / DAY), 'day');
    },
  };
}

export const french = formatsFor('fr-FR');
export const english = formatsFor('en-GB');

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
