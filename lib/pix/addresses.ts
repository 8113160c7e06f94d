/**
 * The only answers that Balise looks at, by method and address. Anything else on the site is never
 * touched. Source: product.md 5, pix-app.md 7.1.
 */
export type WatchedKind =
  | 'account'
  | 'profile'
  | 'scorecard'
  | 'certifiable'
  | 'certificates'
  | 'certificate'
  | 'certificate-file'
  | 'assessment';

export interface WatchedAddress {
  kind: WatchedKind;
  /** The number in the address: the user's, the certificate's or the assessment's; may be empty. */
  id: string;
}

/** Asked for by GET where no other method stands there. */
const WATCHED: readonly [WatchedKind, RegExp, method?: string][] = [
  ['account', /^\/api\/users\/me()$/],
  ['profile', /^\/api\/users\/(\d{1,19})\/profile$/],
  ['scorecard', /^\/api\/scorecards\/(\d{1,19})_rec\w{1,40}$/],
  // A reset answers with what is left, and nothing is asked for after it (pix-app.md 11, Reset).
  ['scorecard', /^\/api\/users\/(\d{1,19})\/competences\/rec\w{1,40}\/reset$/, 'POST'],
  ['certifiable', /^\/api\/users\/(\d{1,19})\/is-certifiable$/],
  // The present list, and the older one: the document says which (pix-certificate.md 1.5).
  ['certificates', /^\/api\/certificat(?:e-summarie|ion)s()$/],
  ['certificate', /^\/api\/certifications\/(\d{1,19})$/],
  ['certificate-file', /^\/api\/attestation\/(\d{1,19})$/],
  // Only to learn that an assessment is a certification: see page-world/watch.ts.
  ['assessment', /^\/api\/assessments\/(\d{1,19})$/],
];

/**
 * The same list in one expression, for the script in the page's own world, where each character
 * counts. A test holds it to the list.
 */
const ANY =
  /^\/api\/(users\/(me|\d{1,19}\/(profile|is-certifiable|competences\/rec\w{1,40}\/reset))|scorecards\/\d{1,19}_rec\w{1,40}|certificate-summaries|certifications(\/\d{1,19})?|(attestation|assessments)\/\d{1,19})(?![^?#])/;

/** Whether an answer to this would be ours to look at. `address` may be whole, or begin with `/`. */
export function isWatched(method: string, address: string, origin: string): boolean {
  const path = address.startsWith(origin) ? address.slice(origin.length) : address;
  return ANY.test(path) && method === (path.endsWith('/reset') ? 'POST' : 'GET');
}

/** What an answer of the page's own site holds for Balise; null = not ours to look at. */
export function watchedAddress(method: string, pathname: string): WatchedAddress | null {
  for (const [kind, shape, ofMethod = 'GET'] of WATCHED) {
    const found = shape.exec(pathname);
    if (found && method === ofMethod) return { kind, id: found[1] ?? '' };
  }
  return null;
}

/** The same of a whole address; null also for one of another place. */
export function watchedUrl(method: string, url: string, origin: string): WatchedAddress | null {
  if (!url.startsWith(`${origin}/`)) return null;
  return watchedAddress(method, url.slice(origin.length).split(/[?#]/)[0] ?? '');
}
