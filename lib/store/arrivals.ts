import { withArrival, type ArrivalKind } from '../domain/arrivals.ts';
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
