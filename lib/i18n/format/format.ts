/**
 * Counts, days and hours in one language, in Paris. A function each, made by itself, so that a bundle
 * carries those that it uses; each formatter of the browser's is made when first needed.
 */
import type { Language } from '../../domain/language.ts';
import type { PlainDate } from '../../domain/plain-date.ts';

/** Of `Intl`: a language, and a country where it is spoken in ways of its own. */
export type Locale = string;

const LOCALES: Readonly<Record<string, Locale>> = { fr: 'fr-FR', en: 'en-GB' };

export const localeOf = (language: Language): Locale => LOCALES[language] ?? language;

/** What a language calls itself, as it stands in a list: « Français ». */
export function ownName(language: Language): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** One or several: nought is one in French. */
export const pluralIn =
  (locale: Locale) =>
  (count: number, forms: { one: string; other: string }): string =>
    count === 1 || (locale === 'fr-FR' && count < 2) ? forms.one : forms.other;

/** A calendar day of the days to come, without its year: « 3 décembre ». */
export const soonDateIn = (locale: Locale) => spoken(locale, { day: 'numeric', month: 'long' });

/** A calendar day in words: « 20 mai 2029 ». */
export const longDateIn = (locale: Locale) =>
  spoken(locale, { day: 'numeric', month: 'long', year: 'numeric' });

/** The month of a day, alone: « mai ». */
export const monthNameIn = (locale: Locale) => ofDay(locale, { month: 'long' });

/** A place on a time line that spans `days` days: « 12 nov. », or « nov. 2026 » on a long one. */
export function dayTickIn(locale: Locale) {
  const months = ofDay(locale, { month: 'short', year: 'numeric' });
  const days = spoken(locale, { day: 'numeric', month: 'short' });
  return (day: PlainDate, span: number): string => (span > 120 ? months : days)(day);
}

/** The day of a moment that may be long ago: « 24 nov. 2026 ». */
export const shortDateIn = (locale: Locale) =>
  inParis(locale, { day: 'numeric', month: 'short', year: 'numeric' });

/** The day and the hour of a moment, for what may be read some days later: « 24 nov. à 14 h 32 ». */
export function momentIn(locale: Locale, at: string) {
  const days = inParis(locale, { day: 'numeric', month: 'short' });
  const hours = inParis(locale, { hour: '2-digit', minute: '2-digit' });
  const hour = hourIn(locale);
  const told = (moment: number) => (locale === 'fr-FR' ? hour(hours(moment)) : hours(moment));
  return (moment: number): string => `${days(moment)} ${at} ${told(moment)}`;
}

/** An hour that was said, `HH:MM`: « 8 h 30 », « 8 h ». */
export const hourIn =
  (locale: Locale) =>
  (time: string): string => {
    const [hour, minute] = time.split(':');
    if (locale !== 'fr-FR') return `${Number(hour)}:${minute}`;
    return minute === '00' ? `${Number(hour)} h` : `${Number(hour)} h ${minute}`;
  };

/** The size of a file: « 412 ko », « 1,2 Mo ». Never said smaller than it is. */
export function fileSizeIn(locale: Locale) {
  const formatOf = (unit: 'kilobyte' | 'megabyte', maximumFractionDigits: number) =>
    once(
      () =>
        new Intl.NumberFormat(locale, {
          style: 'unit',
          unit,
          maximumFractionDigits,
          roundingMode: 'ceil',
        }),
    );
  const kilobytes = formatOf('kilobyte', 0);
  const megabytes = formatOf('megabyte', 1);
  return (bytes: number): string =>
    bytes < 1_000_000 ? kilobytes().format(bytes / 1000) : megabytes().format(bytes / 1_000_000);
}

/**
 * How long ago a moment was: « il y a 2 min », « à l’instant ». A moment in the future counts as now.
 * @param justNow said of less than a minute
 */
export function agoIn(locale: Locale, justNow: string) {
  const distances = once(
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }),
  );
  return (at: number, now: number): string => {
    const past = Math.max(0, now - at);
    if (past < MINUTE) return justNow;
    if (past < HOUR) return distances().format(-Math.floor(past / MINUTE), 'minute');
    if (past < DAY) return distances().format(-Math.floor(past / HOUR), 'hour');
    return distances().format(-Math.floor(past / DAY), 'day');
  };
}

/** French says « 1er mai », which Intl does not. */
function spoken(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const format = ofDay(locale, options);
  return (day: PlainDate): string =>
    locale === 'fr-FR' ? format(day).replace(/^1(?=\s)/, '1er') : format(day);
}

function ofDay(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const format = once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
  return (day: PlainDate): string => format().format(Date.parse(day));
}

function inParis(locale: Locale, options: Intl.DateTimeFormatOptions) {
  const format = once(
    () => new Intl.DateTimeFormat(locale, { timeZone: 'Europe/Paris', ...options }),
  );
  return (at: number): string => format().format(at);
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
