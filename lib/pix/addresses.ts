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

/** As far as it tells them from others: Pix asks for a dozen more things of its users. */
const BEGINNINGS =
  /\/api\/(users\/(me|\d+\/(profile|is-cert|comp))|scorecards|certificat|attestation|assessments)/;

/** Turns down, by a look at its text, nearly every address that is not watched; never one that is. */
export function mayBeWatched(address: string): boolean {
  return BEGINNINGS.test(address);
}

/** What an answer of the page's own site holds for Balise; null = not ours to look at. */
export function watchedAddress(method: string, pathname: string): WatchedAddress | null {
  for (const [kind, shape, ofMethod = 'GET'] of WATCHED) {
    const found = shape.exec(pathname);
    if (found && method === ofMethod) return { kind, id: found[1] ?? '' };
  }
  return null;
}
