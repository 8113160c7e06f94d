/** A thread's life: it ends with its answer, with the time, or when nobody waits any more. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { askThread, ThreadFailedError, TooSlowError } from '../../../lib/app/threads/ask-thread.ts';

class FakeThread extends EventTarget {
  postMessage = vi.fn();
  terminate = vi.fn();

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

let thread: FakeThread;
const start = () => thread as unknown as Worker;

beforeEach(() => {
  vi.useFakeTimers();
  thread = new FakeThread();
});

describe('a thread', () => {
  test('is asked once, and ends with its answer', async () => {
    const asked = askThread(start, { job: 'read' }, { milliseconds: 10 });
    expect(thread.postMessage).toHaveBeenCalledWith({ job: 'read' });
    thread.say({ balise: 'done', value: 7 });
    expect(await asked).toBe(7);
    expect(thread.terminate).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('that never answers ends with the time, not before', async () => {
    const ended = vi.fn();
    const asked = askThread(start, null, { milliseconds: 10_000 });
    asked.catch(ended);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(ended).not.toHaveBeenCalled();
    expect(thread.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await expect(asked).rejects.toThrow(TooSlowError);
    expect(thread.terminate).toHaveBeenCalledOnce();
  });

  test.each([
    ['says so', () => thread.say({ balise: 'failed' })],
    ['breaks', () => thread.dispatchEvent(new Event('error', { cancelable: true }))],
    ['says what cannot be read', () => thread.dispatchEvent(new Event('messageerror'))],
  ])('that fails and %s', async (_, fail) => {
    const asked = askThread(start, null, { milliseconds: 10 });
    fail();
    await expect(asked).rejects.toThrow(ThreadFailedError);
    expect(thread.terminate).toHaveBeenCalledOnce();
  });

  test('what it says besides is no answer', async () => {
    const asked = askThread(start, null, { milliseconds: 10 });
    thread.say('ready');
    thread.say({ targetName: 'main' });
    thread.say({ balise: 'done', value: 'yes' });
    expect(await asked).toBe('yes');
  });

  test('nobody waits for ends at once', async () => {
    const abort = new AbortController();
    const asked = askThread(start, null, { milliseconds: 10, signal: abort.signal });
    abort.abort(new Error('left'));
    await expect(asked).rejects.toThrow('left');
    expect(thread.terminate).toHaveBeenCalledOnce();
  });

  test('nobody waits for any more is not started', async () => {
    const never = vi.fn();
    const signal = AbortSignal.abort(new Error('left'));
    await expect(askThread(never, null, { milliseconds: 10, signal })).rejects.toThrow('left');
    expect(never).not.toHaveBeenCalled();
  });
});
