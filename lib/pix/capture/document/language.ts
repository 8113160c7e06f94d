import type { PixSite } from '../../../domain/reading.ts';
import type { PageLanguage } from '../../documents/certificate-level.ts';

/**
 * The language of the Pix pages that this account sees: app.pix.fr is French whatever the account
 * says; on app.pix.org the page tells, else the account. Source: pix-app.md 2 (locale choice).
 */
export function languageOfPages(site: PixSite, ofAccount: string | null): string | null {
  if (site === 'fr') return 'fr';
  return /^[a-z]{2}\b/.exec(document.documentElement.lang)?.[0] ?? ofAccount;
}

/** Of the two languages that Balise has, the one that these pages are nearer to. */
export function nearestLanguage(site: PixSite): PageLanguage {
  return languageOfPages(site, null) === 'fr' ? 'fr' : 'en';
}
