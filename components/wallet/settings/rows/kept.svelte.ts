import type { Outcome } from '../../../../lib/app/actions/act.ts';

/** Whether the last choice of a row could be kept. */
export class Kept {
  hasFailed = $state(false);

  async tell(asked: Promise<Outcome>): Promise<void> {
    this.hasFailed = !(await asked).ok;
  }
}
