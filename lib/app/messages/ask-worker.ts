import { browser } from 'wxt/browser';
import type { OwnMessage, Reply } from './messages.ts';

/** Asks the worker for a change that it can make for any of our pages. Never throws. */
export async function askWorker(message: OwnMessage): Promise<Reply> {
  try {
    const reply = await browser.runtime.sendMessage<OwnMessage, Reply | null | undefined>(message);
    return reply ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
