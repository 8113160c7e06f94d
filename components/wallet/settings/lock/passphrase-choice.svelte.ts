import { isLongEnough } from '../../../../lib/crypto/passphrase.ts';

/** A passphrase that is being chosen: typed twice, checked when it is to be used. */
export class PassphraseChoice {
  typed = $state('');
  again = $state('');
  problem = $state<'too-short' | 'differ' | null>(null);

  /** Whether it can be used; `problem` says why not. */
  check(): boolean {
    if (!isLongEnough(this.typed)) this.problem = 'too-short';
    else this.problem = this.typed === this.again ? null : 'differ';
    return this.problem === null;
  }

  clear(): void {
    this.typed = this.again = '';
    this.problem = null;
  }
}
