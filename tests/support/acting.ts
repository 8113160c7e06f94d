import { vi } from 'vitest';
import type { Outcome } from '../../lib/app/actions/act.ts';
import { ownStore } from '../../lib/app/actions/page-store.ts';
import type { Store } from '../../lib/store/store.ts';

/**
 * Has an action change a store of the test's own, for tests that mock page-store.ts.
 * @throws when it was refused
 */
export async function acting<T>(store: Store, action: () => Promise<Outcome<T>>): Promise<T> {
  vi.mocked(ownStore).mockResolvedValue(store);
  const outcome = await action();
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`);
  return outcome.value;
}
