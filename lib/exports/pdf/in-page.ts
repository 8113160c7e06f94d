/** The dossier as the wallet page makes it. All that is heavy comes with this file, when asked for. */
import { makeDossier, type Dossier, type DossierParts } from './dossier.ts';
import { loadFonts } from './fonts/fonts.ts';
import { paintText } from './paint-text.ts';

export async function dossierInPage(
  parts: Omit<DossierParts, 'fonts' | 'paint'>,
): Promise<Dossier> {
  return makeDossier({ ...parts, fonts: await loadFonts(), paint: paintText });
}
