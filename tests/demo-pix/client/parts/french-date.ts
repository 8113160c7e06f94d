/** `12/05/2026`, or nothing for no date. */
export function inFigures(iso: string): string {
  return iso ? new Date(iso).toLocaleDateString('fr-FR') : '';
}

/** `12 mai 2026`, or nothing for no date. */
export function inWords(iso: string): string {
  return iso ? new Date(iso).toLocaleDateString('fr-FR', { dateStyle: 'long' }) : '';
}
