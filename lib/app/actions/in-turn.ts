let last: Promise<unknown> = Promise.resolve();

/** Wishes of a page, one after the other as they were made: the last choice is the one that stays. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
