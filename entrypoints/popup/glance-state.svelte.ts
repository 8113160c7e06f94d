import { send } from '../../lib/messages/send.ts';
import type { Opened } from '../../lib/storage/envelope.ts';
import { GLANCE_KEY } from '../../lib/storage/keys.ts';
import { openGlance } from '../../lib/storage/read-glance.ts';
import { followKept, type Kept } from '../../lib/storage/read-kept.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import type { Trouble } from '../../lib/storage/trouble.ts';

const REFRESH_MS = 30_000;

/** What the popup shows, true to the storage for as long as it is open. */
export class GlanceState {
  read: Opened<Glance> = $state.raw({ state: 'absent' });
  /** Everything is in the browser's memory, and goes when it closes. */
  isShared = $state(false);
  trouble: Trouble | null = $state.raw(null);
  /** Moves on by itself, so that « 2 min ago » stays true. */
  now = $state(Date.now());

  /** Reads once, then follows. */
  static async load(): Promise<GlanceState> {
    const state = new GlanceState();
    const { first } = followKept([GLANCE_KEY], (kept) => state.#show(kept));
    setInterval(() => (state.now = Date.now()), REFRESH_MS);
    await first;
    return state;
  }

  #show(kept: Kept | null): void {
    this.now = Date.now();
    this.read = kept ? openGlance(kept.values[GLANCE_KEY]) : { state: 'corrupt' };
    this.isShared = kept?.isShared ?? false;
    this.trouble = kept?.trouble ?? null;
    // Only the ready-made copy is lost: the worker makes it again from the records.
    if (kept && this.read.state === 'corrupt') void send({ type: 'ask', userId: null });
  }
}
