import type { Outcome } from '../../../lib/app/actions/act.ts';
import type { Refusal } from '../../../lib/app/refusal.ts';

/** What a person does with a certificate, and why it could not be done if it could not. */
export class CertificateAction {
  failure: Refusal | null = $state(null);

  /** Answers what came of it, after what was asked for before; null when it was refused. */
  async run<T>(action: () => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    const outcome = await action();
    this.failure = outcome.ok ? null : outcome.reason;
    return outcome.ok ? outcome : null;
  }
}
