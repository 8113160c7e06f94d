import { browser } from 'wxt/browser';
import { send } from '../../lib/messages/send.ts';
import type { Opened } from '../../lib/storage/envelope.ts';
import { GLANCE_KEY } from '../../lib/storage/keys.ts';
import { openGlance, readGlance } from '../../lib/storage/read-glance.ts';
import type { Glance } from '../../lib/storage/shapes.ts';

const REFRESH_MS = 30_000;

/** What the popup shows, true to the storage for as long as it is open. */
export class GlanceState {
  read: Opened<Glance> = $state.raw({ state: 'absent' });
  /** Moves on by itself, so that « 2 min ago » stays true. */
  now = $state(Date.now());

  /** Reads once, then follows. */
  static async load(): Promise<GlanceState> {
    const state = new GlanceState();
    browser.storage.local.onChanged.addListener((changes) => {
      const change = changes[GLANCE_KEY];
      if (change) state.#show(openGlance(change.newValue));
    });
    setInterval(() => (state.now = Date.now()), REFRESH_MS);
    state.#show(await readGlance(browser.storage.local));
    return state;
  }

  #show(read: Opened<Glance>): void {
    this.read = read;
    this.now = Date.now();
    // Only the ready-made copy is lost: the worker makes it again from the records.
    if (read.state === 'corrupt') void send({ type: 'ask', userId: null });
  }
}
