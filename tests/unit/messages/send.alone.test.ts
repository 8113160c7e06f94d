import { beforeEach, expect, test, vi } from 'vitest';
import { send } from '../../../lib/app/messages/send.ts';

const said = vi.fn<() => Promise<unknown>>();
vi.stubGlobal('chrome', { runtime: { sendMessage: said } });

const ASK = { type: 'ask', userId: '1' } as const;
const digest = { account: null };

beforeEach(() => {
  said.mockReset();
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
});

test('is said again when nobody heard, until the worker answers', async () => {
  said
    .mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    .mockResolvedValueOnce(undefined)
    .mockResolvedValueOnce({ ok: true, digest });
  expect(await send(ASK)).toBe(digest);
  expect(said).toHaveBeenCalledTimes(3);
});

test('is said again when no end of it is heard of', async () => {
  said
    .mockReturnValueOnce(new Promise(() => undefined))
    .mockResolvedValueOnce({ ok: true, digest });
  const sent = send(ASK);
  await vi.advanceTimersByTimeAsync(10_100);
  expect(await sent).toBe(digest);
});

test('is not said again when the worker answered that it could not', async () => {
  said.mockResolvedValue({ ok: false, reason: 'full' });
  expect(await send(ASK)).toBeNull();
  expect(said).toHaveBeenCalledTimes(1);
});

test('is not said again after an update', async () => {
  said.mockRejectedValue(new Error('Extension context invalidated.'));
  expect(await send(ASK)).toBeNull();
  expect(said).toHaveBeenCalledTimes(1);
});

test('silence ends the trying', async () => {
  said.mockRejectedValue(new Error('no receiver'));
  const end = new AbortController();
  const sent = send(ASK, end.signal);
  end.abort();
  expect(await sent).toBeNull();
  expect(said).toHaveBeenCalledTimes(1);
});

test('gives up in the end', async () => {
  said.mockRejectedValue(new Error('no receiver'));
  expect(await send(ASK)).toBeNull();
  expect(said).toHaveBeenCalledTimes(5);
});
