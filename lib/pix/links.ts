import type { CompetenceCode } from '../domain/training/competence.ts';
import type { TrainingAction } from '../domain/training/next-competence.ts';
import type { PixSite } from '../domain/reading.ts';
import { competenceIdOf } from './competence-ids.ts';
import { ORIGINS } from './site.ts';

/**
 * Where a click trains a competence. A completed one opens its page instead: only Pix's own
 * « Retenter » starts another try. Source: pix-app.md 3.
 */
export function trainingLink(site: PixSite, code: CompetenceCode, action: TrainingAction): string {
  const page = action === 'retry' ? 'details' : 'evaluer';
  return `${ORIGINS[site]}/competences/${competenceIdOf(code)}/${page}`;
}

/** The competence's own page, where what was done is seen. */
export function detailsLink(site: PixSite, code: CompetenceCode): string {
  return `${ORIGINS[site]}/competences/${competenceIdOf(code)}/details`;
}

export function competencesLink(site: PixSite): string {
  return `${ORIGINS[site]}/competences`;
}

export function certificationLink(site: PixSite): string {
  return `${ORIGINS[site]}/certifications`;
}

export function ownCertificatesLink(site: PixSite): string {
  return `${ORIGINS[site]}/mes-certifications`;
}

/** Pix's public form for a code; it takes none by its address. Source: pix-certificate.md 1.4. */
export function verificationLink(site: PixSite): string {
  return `${ORIGINS[site]}/verification-certificat`;
}
