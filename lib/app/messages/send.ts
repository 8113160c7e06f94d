import type { Digest } from './digest.ts';
import type { OwnMessage, PixMessage, Reply } from './messages.ts';
import { nativeBrowser } from './native-browser.ts';

/**
 * How long to wait before saying it again. The browser stops its worker at will, also in the middle
 * of an answer; the next message starts it anew. All that is said may be said twice: a reading knows
 * when it was made, a setting is the same the second time.
 */
const PAUSES_MS = [50, 250, 1000, 3000];

/** A worker that was stopped while it started may leave a message without any end. */
const LONGEST_ANSWER_MS = 10_000;

/**
 * Says something to the worker; answers with what to show from now on, or null when nothing new
 * can be shown (the storage is full, an update is under way, the data is another pupil's).
 * @param signal ends the trying: a page that went silent says nothing any more
 */
export async function send(
  message: PixMessage | OwnMessage,
  signal?: AbortSignal,
): Promise<Digest | null> {
  const reply = await deliver(message, signal);
  return reply?.ok ? reply.digest : null;
}

/** The same, with all that is answered; null when nobody could be reached. */
export async function deliver(
  message: PixMessage | OwnMessage,
  signal?: AbortSignal,
): Promise<Reply | null> {
  for (const pause of [...PAUSES_MS, null]) {
    const reply = await once(message);
    if (reply !== 'nobody-heard') return reply;
    if (pause === null || !(await waited(pause, signal))) return null;
  }
  return null;
}

/** Asks the worker for a change that it can make for any of our pages. Never throws. */
export async function askWorker(message: OwnMessage): Promise<Reply> {
  try {
    const reply = await nativeBrowser().runtime.sendMessage<OwnMessage, Reply | null | undefined>(
      message,
    );
    return reply ?? { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

async function once(message: PixMessage | OwnMessage): Promise<Reply | 'nobody-heard' | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const unheard = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), LONGEST_ANSWER_MS);
  });
  try {
    const { runtime } = nativeBrowser();
    const said = runtime.sendMessage<unknown, Reply | null | undefined>(message);
    const reply = await Promise.race([said, unheard]);
    // The worker answers whatever it accepts: no answer means that it was stopped.
    return reply ?? 'nobody-heard';
  } catch (error) {
    // An update, or a removal, ends this script for good.
    return /context invalidated/i.test(String(error)) ? null : 'nobody-heard';
  } finally {
    clearTimeout(timer);
  }
}

function waited(pause: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(true);
    }, pause);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
