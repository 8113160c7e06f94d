import { arrivalDay, withArrival, type ArrivalKind, type Arrivals } from '../domain/arrivals.ts';
import type { Change } from './change.ts';
import { ARRIVALS_KEY } from './keys.ts';
import { arrivalsRecord } from './schema/arrivals.ts';

/** Whether one more of a kind may be taken today; if so it is counted, by the same change. */
export type Admit = (kind: ArrivalKind, amount?: number) => boolean;

export async function arrivalsIn(change: Change): Promise<Admit> {
  await change.load([ARRIVALS_KEY]);
  return (kind, amount) => {
    const last = change.read(arrivalsRecord, ARRIVALS_KEY);
    const after = withArrival(last, change.now, kind, amount);
    if (after) change.write(arrivalsRecord, ARRIVALS_KEY, after);
    return after !== null;
  };
}

/**
 * The same for what waited since another day: it is counted on the day on which it came, as if it had
 * been taken then.
 * @param at milliseconds since 1970
 */
export async function arrivalsWaiting(change: Change): Promise<(at: number) => Admit> {
  const today = await arrivalsIn(change);
  const days = new Map<number, Arrivals>();
  return (at) => {
    const day = arrivalDay(at);
    if (day === arrivalDay(change.now)) return today;
    return (kind, amount) => {
      const after = withArrival(days.get(day) ?? null, at, kind, amount);
      if (after) days.set(day, after);
      return after !== null;
    };
  };
}
