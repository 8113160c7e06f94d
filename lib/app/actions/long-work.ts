/** Work that may take long, for who waits for it: how far it is, and whether it is still wanted. */
export interface LongWork {
  /** Aborted: it stops before it changes anything, or goes on to its end where it already has. */
  signal?: AbortSignal;
  /** @param done of how many parts */
  tell?: (done: number, of: number) => void;
}
