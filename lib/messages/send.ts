import { browser } from 'wxt/browser';
import type { Digest } from './digest.ts';
import type { Message } from './messages.ts';

/**
 * Says something to the worker; answers with what to show from now on, or null when nothing new
 * can be shown (the storage is full, an update is under way, the data is another pupil's).
 */
export async function send(message: Message): Promise<Digest | null> {
  try {
    const reply = await browser.runtime.sendMessage<Message, Digest | null | undefined>(message);
    return reply ?? null;
  } catch {
    return null;
  }
}
