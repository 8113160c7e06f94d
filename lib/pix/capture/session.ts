/**
 * Who is signed in on this page, as far as its answers told. It keeps one account's answers from
 * reaching another's record: two pupils may use one tab, one after the other.
 */
export class Session {
  #user: { state: 'unknown' | 'signed-out' } | { state: 'signed-in'; userId: string } = {
    state: 'unknown',
  };

  /** The account that answers can be kept for; null while it is not known or nobody is there. */
  get userId(): string | null {
    return this.#user.state === 'signed-in' ? this.#user.userId : null;
  }

  /** Pix said who is there: the only thing that opens a session again after a sign-out. */
  signIn(userId: string): void {
    this.#user = { state: 'signed-in', userId };
  }

  /** Whether what belongs to whoever is there, unnamed, may be kept: nobody is after a sign-out. */
  get isOpen(): boolean {
    return this.#user.state !== 'signed-out';
  }

  signOut(): void {
    this.#user = { state: 'signed-out' };
  }

  /**
   * Whether an answer about this user may be kept. Pix shows nobody the profile of another, so
   * before anything else is known its owner is who is signed in.
   */
  accepts(userId: string): boolean {
    if (this.#user.state === 'unknown') this.signIn(userId);
    return this.userId === userId;
  }
}
