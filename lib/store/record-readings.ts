import type { Reading } from '../domain/reading.ts';
import type { Glance } from './schema/glance.ts';
import type { Store } from './store.ts';

/**
 * Keeps in one write what was read together. Where that fails, each is kept by itself: what cannot be
 * kept takes nothing with it.
 * @throws what the one write met, once all was tried
 */
export async function recordTogether(store: Store, readings: readonly Reading[]): Promise<Glance> {
  try {
    return await store.record(...readings);
  } catch (error) {
    if (readings.length === 1) throw error;
    for (const one of readings) await store.record(one).catch(() => undefined);
    throw error;
  }
}
