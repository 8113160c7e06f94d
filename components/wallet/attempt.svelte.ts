import { LOCK_MESSAGES } from '../../lib/i18n/wallet/lock.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { refusalFor } from '../../lib/app/messages/refusal.ts';

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

  /** The task says what came of it; what it throws is said here. */
  async make(task: () => Promise<void>): Promise<void> {
    this.isBusy = true;
    this.said = this.error = null;
    try {
      await task();
    } catch (failure) {
      this.error = LOCK_MESSAGES[this.#language()].refused[refusalFor(failure)];
    }
    this.isBusy = false;
  }
}
