/** Spans of time in words, in one language. Making a formatter takes longer than all the rest. */
import type { Span } from '../../domain/certificate/span.ts';
import type { Locale } from './format.ts';

export function spansFor(locale: Locale) {
  const formatters = new Map<string, Intl.NumberFormat>();
  const formatterOf = (unit: 'year' | 'month' | 'day') => {
    const made =
      formatters.get(unit) ??
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
    formatters.set(unit, made);
    return made;
  };
  const count = (unit: 'year' | 'month' | 'day', value: number) => formatterOf(unit).format(value);

  return {
    /** « 3 ans ». */
    years: (value: number) => count('year', value),
    /** « 2 ans et 6 mois », « 29 jours ». */
    span: (span: Span) => {
      if (span.unit === 'days') return count('day', span.days);
      const said = [
        ...(span.years > 0 ? [count('year', span.years)] : []),
        ...(span.months > 0 ? [count('month', span.months)] : []),
      ];
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
    },
  };
}

export const frenchSpans = spansFor('fr-FR');
export const englishSpans = spansFor('en-GB');
