import type { PixSite } from '../domain/reading.ts';

export const ORIGINS = {
  fr: 'https://app.pix.fr',
  org: 'https://app.pix.org',
} as const satisfies Record<PixSite, string>;

/** Which Pix site an address belongs to; null for any other place. */
export function siteOf(url: string): PixSite | null {
  const origin = URL.canParse(url) ? new URL(url).origin : null;
  if (origin === ORIGINS.fr) return 'fr';
  return origin === ORIGINS.org ? 'org' : null;
}

/** Every page of Pix, as the browser's permissions name them. */
export const PIX_PAGES = Object.values(ORIGINS).map((origin) => `${origin}/*`);
