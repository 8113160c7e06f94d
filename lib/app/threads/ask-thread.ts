/**
 * Work in a thread of its own: what reads a stranger's file may take for ever, or fail in any way. The
 * thread ends with its answer, with the time, or when nobody waits any more; nothing of it is left.
 */

export class TooSlowError extends Error {}
export class ThreadFailedError extends Error {}

export interface Patience {
  milliseconds: number;
  /** Nobody waits any more. */
  signal?: AbortSignal;
}

/** What a thread says: its work's value, or that there is none. */
export type ThreadAnswer<T> = { balise: 'done'; value: T } | { balise: 'failed' };

/**
 * @param start starts the thread; a script of our own package
 * @throws TooSlowError, ThreadFailedError, or the reason of the signal
 */
export function askThread<T>(
  start: () => Worker,
  request: unknown,
  { milliseconds, signal }: Patience,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  const thread = start();
  let end = () => thread.terminate();
  const answer = new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlowError()), milliseconds);
    const leave = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', leave, { once: true });
    thread.addEventListener('error', (event) => {
      // Told here; the browser need not tell it on the console, which a class may be looking at.
      event.preventDefault();
      reject(new ThreadFailedError());
    });
    thread.addEventListener('messageerror', () => reject(new ThreadFailedError()));
    thread.addEventListener('message', ({ data }: MessageEvent<ThreadAnswer<T>>) => {
      if (data.balise === 'done') resolve(data.value);
      if (data.balise === 'failed') reject(new ThreadFailedError());
    });
    end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', leave);
      thread.terminate();
    };
    // What cannot be handed over is told as any other failure.
    thread.postMessage(request);
  });
  return answer.finally(() => end());
}
