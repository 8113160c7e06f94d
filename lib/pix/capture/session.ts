/**
 * Who is signed in on this page, as far as its answers told. It keeps one account's answers from
 * reaching another's record: two pupils may use one tab, one after the other. Pix loads its page anew
 * in between (pix-app.md 10.1), so a document speaks for one pupil from its load to its end, whatever
 * is said in it later.
 */
export class Session {
  #userId: string | null = null;
  #state: 'unknown' | 'signed-in' | 'signed-out' = 'unknown';

  /** The account that answers can be kept for; null while it is not known or nobody is there. */
  get userId(): string | null {
    return this.#state === 'signed-in' ? this.#userId : null;
  }

  /**
   * Pix said who is there: the only thing that opens a session again after a sign-out.
   * @returns false: this document has spoken for somebody else
   */
  signIn(userId: string): boolean {
    this.#userId ??= userId;
    if (this.#userId !== userId) return false;
    this.#state = 'signed-in';
    return true;
  }

  /** Whether what belongs to whoever is there, unnamed, may be kept: nobody is after a sign-out. */
  get isOpen(): boolean {
    return this.#state !== 'signed-out';
  }

  /** Pix has not said yet who is there. */
  get isUnknown(): boolean {
    return this.#state === 'unknown';
  }

  signOut(): void {
    this.#state = 'signed-out';
  }

  /**
   * Whether an answer about this user may be kept. Pix shows nobody the profile of another, so
   * before anything else is known its owner is who is signed in.
   */
  accepts(userId: string): boolean {
    if (this.#state === 'unknown') return this.signIn(userId);
    return this.userId === userId;
  }
}
