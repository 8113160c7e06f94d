import type { Span } from '../domain/certificate/span.ts';

/** Says a span of time in one language: « 2 ans et 6 mois », « 29 jours ». */
export function spansFor(locale: 'fr-FR' | 'en-GB'): (span: Span) => string {
  const count = (unit: 'year' | 'month' | 'day', value: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  return (span) => {
    if (span.unit === 'days') return count('day', span.days);
    const said = [
      ...(span.years > 0 ? [count('year', span.years)] : []),
      ...(span.months > 0 ? [count('month', span.months)] : []),
    ];
    return new Intl.ListFormat(locale, { type: 'conjunction' }).format(said);
  };
}
