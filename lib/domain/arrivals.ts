/**
 * How much may come by itself, from Pix's pages, into one browser in one day: far above what a class
 * does at one machine, far below what a page that lies would need to push anything out. What a person
 * types, drops or restores is not counted.
 */
export const DAILY_BOUNDS = { accounts: 40, certificates: 10, bytes: 20_000_000 } as const;

/**
 * How much one browser holds of what comes by itself; what is there stays, and what is not taken is
 * said. The days have their own bound (training/history.ts).
 */
export const KEPT_BOUNDS = { accounts: 50, certificates: 200 } as const;

/**
 * What waits for the key of a locked wallet. Nobody can tell what of it is new before it is opened: it is
 * bounded as it comes, by pieces and by the characters that they take, and counted once it is opened.
 */
export const INBOX_BOUNDS = { items: 200, characters: 5_000_000 } as const;

export type ArrivalKind = keyof typeof DAILY_BOUNDS;

/** What came on a day, days since 1970. */
export type Arrivals = { day: number } & Record<ArrivalKind, number>;

/** Why something that came was not taken: there is a bound, or what is kept already stays. */
export interface Held {
  subject: 'account' | 'certificates' | 'certificate-file';
  /**
   * Beyond the bounds of a day; beyond those of all that is kept; of what waits while it is locked;
   * something else is there already.
   */
  reason: 'over-bound' | 'at-bound' | 'inbox-full' | 'kept-as-it-is';
  count: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day of a moment, as arrivals are counted: days since 1970. */
export const arrivalDay = (at: number) => Math.floor(at / DAY_MS);

/**
 * The day's arrivals with one more; null when that is over the bound: nothing of it is to be taken.
 * @param now milliseconds since 1970
 */
export function withArrival(
  last: Arrivals | null,
  now: number,
  kind: ArrivalKind,
  amount = 1,
): Arrivals | null {
  const day = arrivalDay(now);
  const today = last?.day === day ? last : { day, accounts: 0, certificates: 0, bytes: 0 };
  const total = today[kind] + amount;
  return total > DAILY_BOUNDS[kind] ? null : { ...today, [kind]: total };
}
