/** What stands on the sheet of a certificate such as `WHOLE`, in the order in which it is to be read. */
import { factsOf, type Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { sheetContent } from '../../../lib/exports/parcoursup/sheet-content.ts';
import { OPTIONS } from './make.ts';

export const holderOf = (whose: Certificate) => factsOf(whose).facts.holder;

/** @param shown the holder, as text; null where the name is painted */
export function orderOfSheet(whose: Certificate, shown = holderOf(whose)): string[] {
  const content = sheetContent(whose, { ...OPTIONS, withCode: true });
  const areas = 'areas' in content.competences ? content.competences.areas : [];
  return [
    'Fiche récapitulative non officielle',
    'Certification Pix',
    shown === null ? 'Titulaire' : `Titulaire ${shown}`,
    'Score 312 pix sur 895',
    'Niveau global Indépendant 1',
    'Date de l’examen 12 mai 2026',
    'Date de délivrance 20 mai 2026',
    'Centre de certification Collège Imaginaire',
    ...areas.flatMap(({ name, competences }) => [
      name,
      ...competences.map((one) => `${one.code} ${one.name} ${one.level}`),
    ]),
    'À renouveler au plus tard le 20 mai 2029, selon la règle scolaire des 3 ans',
    'Pix n’indique pas de date de fin',
    'Sur app.pix.fr/verification-certificat, saisir le code P-BCDF2346.',
    'elle ne le remplace pas',
    'Son contenu a été lu sur Pix.',
    'Fiche faite le 25 novembre 2026.',
  ];
}

/** The first part that a text lacks, or has too early, with what stood before; null: all in order. */
export function firstOutOfOrder(text: string, parts: readonly string[]): string | null {
  const read = spaced(text);
  let from = 0;
  for (const part of parts.map(spaced)) {
    const at = read.indexOf(part, from);
    if (at < 0) return `« ${part} » after « ${read.slice(0, from).slice(-40)} »`;
    from = at + part.length;
  }
  return null;
}

/** One ordinary space wherever lines, cells or unbreakable spaces keep words apart. */
export function spaced(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ');
}
