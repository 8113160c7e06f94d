import { open } from '../../../../lib/store/schema/envelope.ts';
import { LOCK_KEY } from '../../../../lib/store/keys.ts';
import { lockRecord, type LockRecord } from '../../../../lib/vault/lock-record.ts';
import { followStored } from '../../../../lib/store/area/follow.ts';

/** The lock of the wallet as it is stored, for as long as a component shows it. */
export class LockState {
  /** Null when there is none that can be read, undefined while it is not known yet. */
  lock: LockRecord | null | undefined = $state.raw(undefined);
  /** Why no passphrase can be tried on what is stored. */
  problem: 'corrupt' | 'newer' | null = $state(null);

  /** @returns stops following */
  follow(): () => void {
    return followStored([LOCK_KEY], (kept) => {
      const read = open(lockRecord, kept?.values[LOCK_KEY]);
      this.lock = read.state === 'ok' ? read.data : null;
      this.problem = read.state === 'corrupt' || read.state === 'newer' ? read.state : null;
    }).stop;
  }
}
