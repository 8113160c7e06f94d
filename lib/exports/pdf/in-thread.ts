/** The dossier as a thread of ours makes it, with the letters that it writes. */
import { makeDossier, type Dossier, type DossierParts } from './dossier.ts';
import { loadFonts } from './fonts/fonts.ts';
import { paintText } from './paint-text.ts';

export async function dossierInThread(
  parts: Omit<DossierParts, 'fonts' | 'paint'>,
): Promise<Dossier> {
  return makeDossier({ ...parts, fonts: await loadFonts(), paint: paintText });
}
