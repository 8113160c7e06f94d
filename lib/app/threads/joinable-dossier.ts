import { LIMITS } from '../../certificate-pdf/limits.ts';
import { beyondLimits } from '../../certificate-pdf/weigh/weigh.ts';
import type { Dossier, DossierParts } from '../../exports/pdf/dossier.ts';
import { dossierInThread } from '../../exports/pdf/in-thread.ts';

/** The dossier, once the official PDF was weighed: it is a stranger's, though it was kept. */
export async function joinableDossier(
  parts: Omit<DossierParts, 'fonts' | 'paint'>,
): Promise<Dossier> {
  const isHeavy = parts.official !== null && (await beyondLimits(parts.official, LIMITS)) !== null;
  return isHeavy ? { ok: false, problem: 'damaged' } : dossierInThread(parts);
}
