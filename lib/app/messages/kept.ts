/** What a Pix page is told of a certificate, or its PDF, that it has just told of: that it is kept. */
export interface Kept {
  /** `memory`: until the browser closes. `inbox`: until the wallet is unlocked. */
  where: 'disk' | 'memory' | 'inbox';
  /** One of those told has no PDF yet. */
  missesPdf: boolean;
}
