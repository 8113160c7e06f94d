/**
 * What Pix's page addresses tell. Source: pix-app.md 3 and 6.
 * Small on purpose: the script in the page's own world uses it too.
 */

/**
 * Deeper than /certifications, a certification is being sat or prepared: Balise does nothing. Also
 * below the newer page of it, /certifications-v2 (pix-app.md 11), and however that is written: in other
 * letters, or with signs in percent, which Pix's router takes for the letters that they stand for. No
 * other address of Pix begins with any.
 */
export function isCertificationPath(pathname: string): boolean {
  return /^\/+(certifications(-v\d+)?|[^/]*%[^/]*)\/+[^/]/i.test(pathname);
}

/**
 * What stands before an exam: its instructions, and the page with the button that begins it. Both are
 * often looked at and left. Of an exam the address is another one.
 */
export function isBeforeExamPath(pathname: string): boolean {
  return /^\/certifications(-v\d+)?\/candidat\/\d+(\/informations)?\/?$/.test(pathname);
}

/** The assessment whose page this is, or null. Until its type is known it may be a certification. */
export function assessmentIdOf(pathname: string): string | null {
  return /^\/+assessments\/+(\d+)(\/|$)/.exec(pathname)?.[1] ?? null;
}

export function isCompetencesPath(pathname: string): boolean {
  return /^\/competences\/?$/.test(pathname);
}

/** Pages that a pupil sees only when nobody is signed in. */
export function isSignedOutPath(pathname: string): boolean {
  return /^\/(connexion|deconnexion|nonconnecte|inscription)(\/|$)/.test(pathname);
}

/** Pages where anybody sees anybody's certificate, by its code (pix-certificate.md 1.4). */
export function isPublicCertificatePath(pathname: string): boolean {
  return /^\/(verification-certificat|partage-certificat)(\/|$)/.test(pathname);
}

/** What Balise may show on a page: the panel, the mute pill of a question, or nothing. */
export type PageKind = 'panel' | 'question' | 'other';

export function pageKindOf(pathname: string): PageKind {
  if (/^\/assessments\/\d+\/challenges\//.test(pathname)) return 'question';
  const shows =
    /^\/(accueil)?$/.test(pathname) ||
    isCompetencesPath(pathname) ||
    /^\/competences\/\w+\/(details|resultats\/\d+)\/?$/.test(pathname) ||
    /^\/assessments\/\d+\/checkpoint\/?$/.test(pathname);
  return shows ? 'panel' : 'other';
}
