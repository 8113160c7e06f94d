/** The lock's key at hand, or not, as a page and the worker have it. */
import type { CodecSource } from '../../../lib/store/codec.ts';
import { lockCodecs } from '../../../lib/vault/codec.ts';
import type { KeyedLock } from '../../../lib/vault/lock-key.ts';

export function codecsWith(keyed: KeyedLock | null): CodecSource {
  return lockCodecs((id) => Promise.resolve(keyed?.lock.id === id ? keyed.key : null));
}
