/** The page that actions are done in, for their tests. */
import { vi } from 'vitest';
import type { Outcome } from '../../lib/app/actions/act.ts';
import type { Store } from '../../lib/store/store.ts';

let own: Store | undefined;

/**
 * In the place of lib/app/actions/page-store.ts:
 * `vi.mock('…/page-store.ts', async () => (await import('…/acting.ts')).page)`.
 */
export const page = {
  get pageStore() {
    return own;
  },
  refreshToolbar: vi.fn(() => Promise.resolve()),
};

/** From now on actions change this store. */
export function actOn(store: Store): void {
  own = store;
}

/** Has an action change a store. @throws when it was refused */
export async function acting<T>(store: Store, action: () => Promise<Outcome<T>>): Promise<T> {
  actOn(store);
  const outcome = await action();
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}
