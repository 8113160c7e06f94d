import type { Outcome } from '../../../lib/app/actions/act.ts';
import type { Refusal } from '../../../lib/app/refusal.ts';

/** What a person does with a certificate, and why it could not be done if it could not. */
export class CertificateAction {
  failure: Refusal | null = $state(null);
  isUnderWay = $state(false);
  #last: Promise<unknown> = Promise.resolve();

  /** Answers what came of it; null when it was refused, or while another is under way. */
  async run<T>(action: () => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    if (this.isUnderWay) return null;
    this.isUnderWay = true;
    const done = action();
    this.#last = done;
    const outcome = await done;
    this.isUnderWay = false;
    this.failure = outcome.ok ? null : outcome.reason;
    return outcome.ok ? outcome : null;
  }

  /** The same, once what is under way is done: what is wanted next is not lost. */
  async inTurn<T>(action: () => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    while (this.isUnderWay) await this.#last;
    return this.run(action);
  }
}
