/** What would say that a file is where the person wanted it. */
export const CLAIMS =
  /\b(est|a été|sont|bien) (enregistrée?s?|sauvegardée?s?|téléchargée?s?)|^(Enregistré|Téléchargé|Sauvegardé)e?\b|\b(saved|downloaded)\b/im;

/** The lines that a surface says after something, and did not say before. */
export function newsIn(before: string, after: string): string {
  return after
    .split('\n')
    .filter((line) => !before.includes(line))
    .join('\n');
}
