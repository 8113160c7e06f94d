import { createSubscriber } from 'svelte/reactivity';
import type { DayPoint } from '../../../lib/domain/history.ts';
import { open, type Opened } from '../../../lib/storage/envelope.ts';
import { historyKeyed } from '../../../lib/storage/keys.ts';
import { historyShape, type AccountKey } from '../../../lib/storage/shapes.ts';
import { followKept, readKept } from '../kept.ts';

/** The daily history of one account: read when first shown, followed for as long as it is. */
export class HistoryState {
  #read: Opened<DayPoint[]> | null = null;
  readonly #subscribe: () => void;

  constructor(account: AccountKey) {
    const key = historyKeyed(account);
    this.#subscribe = createSubscriber((update) => {
      let isFollowing = true;
      const show = (values: Record<string, unknown>) => {
        if (!isFollowing) return;
        this.#read = open(historyShape, values[key]);
        update();
      };
      const stop = followKept([key], show);
      void readKept([key]).then(show);
      return () => {
        isFollowing = false;
        stop();
      };
    });
  }

  /** Null while it is being read. */
  get read(): Opened<DayPoint[]> | null {
    this.#subscribe();
    return this.#read;
  }
}
