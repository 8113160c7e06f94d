import { restoreWatch } from '../../../lib/app/actions/certificates.ts';
import type { Outcome } from '../../../lib/app/actions/act.ts';
import type { Refusal } from '../../../lib/app/refusal.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';

/** What a person does with a certificate, and why it could not be done if it could not. */
export class CertificateAction {
  failure: Refusal | null = $state(null);
  /** What was watched of it before « seen » was said in this page: it can be taken back. */
  seen: CertificateWatch | null = $state.raw(null);

  /** Answers what came of it, after what was asked for before; null when it was refused. */
  async run<T>(action: () => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    const outcome = await action();
    this.failure = outcome.ok ? null : outcome.reason;
    return outcome.ok ? outcome : null;
  }

  /** « Seen », which can be taken back for as long as the page is open. */
  async see(
    id: string,
    watches: readonly CertificateWatch[],
    action: () => Promise<Outcome>,
  ): Promise<void> {
    const before = watches.find((watch) => watch.id === id) ?? null;
    if (await this.run(action)) this.seen = before;
  }

  async unsee(): Promise<void> {
    const before = this.seen;
    if (before && (await this.run(() => restoreWatch(before)))) this.seen = null;
  }
}
