import { open } from '../../../lib/storage/envelope.ts';
import { LOCK_KEY } from '../../../lib/storage/keys.ts';
import { lockShape, type LockRecord } from '../../../lib/storage/lock/lock-shape.ts';
import { followKept, readKept } from '../kept.ts';

/** The lock of the wallet as it is stored, for as long as a component shows it. */
export class LockState {
  lock: LockRecord | null = $state.raw(null);

  /** @returns stops following */
  follow(): () => void {
    const show = (values: Record<string, unknown>) => {
      const read = open(lockShape, values[LOCK_KEY]);
      this.lock = read.state === 'ok' ? read.data : null;
    };
    void readKept([LOCK_KEY]).then(show);
    return followKept([LOCK_KEY], show);
  }
}
