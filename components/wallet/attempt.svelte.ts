import { LOCK_MESSAGES } from '../../lib/i18n/wallet/settings/lock.ts';
import type { Language } from '../../lib/i18n/index.ts';
import type { Outcome } from '../../lib/app/actions/act.ts';

/** What a person asked of a group of settings: whether it is under way, and what came of it. */
export class Attempt {
  isBusy = $state(false);
  /** What was done, in words; null: nothing to say. */
  said: string | null = $state(null);
  /** Why it was not done, in words. */
  error: string | null = $state(null);
  readonly #language: () => Language;

  constructor(language: () => Language) {
    this.#language = language;
  }

  /** Answers what came of it; null when it was refused, which is said here. */
  async make<T>(action: () => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    this.isBusy = true;
    this.said = this.error = null;
    const outcome = await action();
    this.isBusy = false;
    if (outcome.ok) return outcome;
    this.error = LOCK_MESSAGES[this.#language()].refused[outcome.reason];
    return null;
  }
}
