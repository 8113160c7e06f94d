import { LOCK_MESSAGES } from '../../lib/i18n/wallet/settings/lock.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { Outcome } from '../../lib/app/actions/act.ts';
import type { LongWork } from '../../lib/app/actions/long-work.ts';

/** What a person asked of a group of settings: whether it is under way, and what came of it. */
export class Attempt {
  isBusy = $state(false);
  /** How far it is, where that can be counted. */
  progress: { done: number; of: number } | null = $state.raw(null);
  /** It was asked to stop, and has not said yet what came of that. */
  isStopping = $state(false);
  /** What was done, in words; null: nothing to say. */
  said: string | null = $state(null);
  /** Why it was not done, in words. */
  error: string | null = $state(null);
  readonly #language: () => Language;
  #stop = new AbortController();

  constructor(language: () => Language) {
    this.#language = language;
  }

  /**
   * Answers what came of it; null when it was refused or stopped, which is said here.
   * @param action may take long: it is told of the wish to stop, and may tell how far it is
   */
  async make<T>(action: (work: LongWork) => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    this.isBusy = true;
    this.isStopping = false;
    this.said = this.error = this.progress = null;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const outcome = await action({
      signal,
      tell: (done, of) => (this.progress = { done, of }),
    });
    this.isBusy = this.isStopping = false;
    // What was done before it could stop is done, and is said as done.
    if (outcome.ok) return outcome;
    const t = LOCK_MESSAGES[this.#language()];
    if (signal.aborted) this.said = t.stopped;
    else this.error = t.refused[outcome.reason];
    return null;
  }

  /** Leaves the work that is under way: nothing has changed then. */
  stop(): void {
    this.isStopping = true;
    this.#stop.abort();
  }
}
