/**
 * `12/05/2026`, or nothing for no date: the day it was here, in the zone of the browser, whatever
 * day it was in Paris. Source: `pix-app.md 11`, The day on the screen.
 */
export function inFigures(iso: string): string {
  return iso ? new Date(iso).toLocaleDateString('fr-FR') : '';
}

/** `12 mai 2026`, likewise. */
export function inWords(iso: string): string {
  return iso ? new Date(iso).toLocaleDateString('fr-FR', { dateStyle: 'long' }) : '';
}

/** Of a day without an hour (`2011-04-02`), which is the same everywhere: `02/04/2011`. */
export function dayInFigures(day: string): string {
  return day.split('-').reverse().join('/');
}
