import { createSubscriber } from 'svelte/reactivity';
import type { DayPoint } from '../../../lib/domain/training/history.ts';
import { open, type Opened } from '../../../lib/store/schema/envelope.ts';
import { historyKeyed } from '../../../lib/store/keys.ts';
import { followStored } from '../../../lib/store/area/follow.ts';
import { historyRecord } from '../../../lib/store/schema/history.ts';
import type { AccountKey } from '../../../lib/store/schema/common.ts';

/** The daily history of one account: read when first shown, followed for as long as it is. */
export class HistoryState {
  #read: Opened<DayPoint[]> | null = null;
  readonly #subscribe: () => void;

  constructor(account: AccountKey) {
    const key = historyKeyed(account);
    this.#subscribe = createSubscriber((update) => {
      const { stop } = followStored([key], (kept) => {
        this.#read = kept ? open(historyRecord, kept.values[key]) : { state: 'corrupt' };
        update();
      });
      return stop;
    });
  }

  /** Null while it is being read. */
  get read(): Opened<DayPoint[]> | null {
    this.#subscribe();
    return this.#read;
  }
}
