import type { Opened } from '../../lib/storage/envelope.ts';
import { GLANCE_KEY } from '../../lib/storage/keys.ts';
import { openGlance } from '../../lib/storage/read-glance.ts';
import type { Kept } from '../../lib/storage/read-kept.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import type { Trouble } from '../../lib/storage/trouble.ts';
import { followGlance } from './follow-glance.ts';
import { loadParts, partsFor, type PartName, type Parts } from './parts.ts';

const REFRESH_MS = 30_000;

/** What the popup shows, true to the storage for as long as it is open. */
export class GlanceState {
  read: Opened<Glance> = $state.raw({ state: 'absent' });
  /** Everything is in the browser's memory, and goes when it closes. */
  isShared = $state.raw(false);
  trouble: Trouble | null = $state.raw(null);
  /** Moves on by itself, so that « 2 min ago » stays true. */
  now = $state.raw(Date.now());
  parts: Parts = $state.raw({});

  #turn = 0;

  /** Reads once, then follows. */
  static async load(): Promise<GlanceState> {
    const state = new GlanceState();
    const first = followGlance((kept) => state.#show(kept));
    setInterval(() => (state.now = Date.now()), REFRESH_MS);
    await first;
    return state;
  }

  /** Has a part ready to be shown. */
  async need(name: PartName): Promise<void> {
    await this.#load([name]);
  }

  async #show(kept: Kept | null): Promise<void> {
    const turn = (this.#turn += 1);
    const read: Opened<Glance> = kept ? openGlance(kept.values[GLANCE_KEY]) : { state: 'corrupt' };
    const trouble = kept?.trouble ?? null;
    const missing = partsFor(read, trouble).filter((name) => !this.parts[name]);
    if (missing.length > 0) await this.#load(missing).catch(reportError);
    // Another read came in while a part was loading.
    if (turn !== this.#turn) return;
    this.now = Date.now();
    this.read = read;
    this.isShared = kept?.isShared ?? false;
    this.trouble = trouble;
    // Only the ready-made copy is lost: the worker makes it again from the records.
    if (kept && read.state === 'corrupt') {
      const { send } = await import('../../lib/messages/send.ts');
      void send({ type: 'ask', userId: null });
    }
  }

  async #load(names: readonly PartName[]): Promise<void> {
    const loaded = await loadParts(names);
    this.parts = { ...this.parts, ...loaded };
  }
}
