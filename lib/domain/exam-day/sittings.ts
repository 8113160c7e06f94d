/** Whether a certification goes on in this browser, by what its documents of Pix say, one by one. Pure. */

/** A document in which an exam was begun, or may be: what stands before one is read there. */
export interface Sitting {
  /** The browser's number of the tab; null: the document ended, and its exam may go on for Pix. */
  tab: number | null;
  /** False where its instructions were read, which may have been all. */
  begun: boolean;
  /** After this moment (milliseconds since 1970) it is surely over. */
  until: number;
}

export interface Certification {
  begun: boolean;
  /** It was begun in a document that has ended since: only another page of Pix tells more. */
  isLeft: boolean;
}

export type Sign =
  /** An exam was begun in that tab; or what stands before one is read; or that was left, without one. */
  | { kind: 'begun' | 'before' | 'left'; tab: number | null }
  /** The document is no more: the tab was closed, or shows something else. */
  | { kind: 'ended'; tab: number | null }
  /** A page of Pix was read there, which no page of an exam is. @param isLoaded for the first time */
  | { kind: 'read'; tab: number | null; isLoaded: boolean };

/** A certification lasts 1 h 45, a third more for some pupils. */
export const LONGEST_CERTIFICATION_MS = 3 * 60 * 60 * 1000;

/** Tabs at most; nobody has as many. */
export const SITTINGS_LIMIT = 50;

/** Whether it may still go on; what was noted under a clock that was ahead silences nothing. */
export function goesOn({ until }: { until: number }, now: number): boolean {
  return now < until && until <= now + LONGEST_CERTIFICATION_MS;
}

/** The certification that goes on, or may; null: none does. */
export function certificationAmong(
  sittings: readonly Sitting[],
  now: number,
): Certification | null {
  const present = sittings.filter((one) => goesOn(one, now));
  if (present.length === 0) return null;
  const begun = present.filter((one) => one.begun);
  return { begun: begun.length > 0, isLeft: begun.length > 0 && begun.every(isLeft) };
}

/**
 * What there is after a sign. A certification goes on for as long as one living document says so.
 *
 * An exam that was begun in a tab that is closed since, by mistake or by a crash of it, goes on for Pix,
 * and its pupil comes back to it: Balise goes on being silent. That ends with the next page of Pix that
 * is loaded and read, in whatever tab (an exam that is come back to says so itself), or with its time.
 */
export function sittingsAfter(sittings: readonly Sitting[], sign: Sign, now: number): Sitting[] {
  const present = sittings.filter((one) => goesOn(one, now));
  const isHere = ({ tab }: Sitting) => tab !== null && tab === sign.tab;
  const here = present.find(isHere);
  const elsewhere = present.filter((one) => !isHere(one));
  const left: Sitting[] = here?.begun ? [{ ...here, tab: null }] : [];
  const until = now + LONGEST_CERTIFICATION_MS;
  const { kind, tab } = sign;
  switch (kind) {
    case 'begun':
      return [...elsewhere.filter((one) => !isLeft(one)), { tab, begun: true, until }].slice(
        -SITTINGS_LIMIT,
      );
    case 'before':
      return [...elsewhere, ...left, { tab, begun: false, until }].slice(-SITTINGS_LIMIT);
    case 'left':
      // Said before an exam was begun there after all.
      return here?.begun ? present : elsewhere;
    case 'ended':
      return [...elsewhere, ...left];
    case 'read':
      return sign.isLoaded ? elsewhere.filter((one) => !isLeft(one)) : elsewhere;
  }
}

function isLeft({ tab }: Sitting): boolean {
  return tab === null;
}
