import { afterEach, expect, test, vi } from 'vitest';
import { painted } from '../../../components/wallet/painted.ts';

afterEach(() => vi.restoreAllMocks());

/** What is waited for, and the frames that the browser was asked for. */
function startWaiting() {
  const frames: FrameRequestCallback[] = [];
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
  const done = vi.fn();
  const waiting = painted().then(done);
  return { frames, done, waiting };
}

const lookAway = () => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  document.dispatchEvent(new Event('visibilitychange'));
};

test('what comes later waits for a frame', async () => {
  const { frames, done, waiting } = startWaiting();
  await Promise.resolve();
  expect(done).not.toHaveBeenCalled();
  for (const frame of frames) frame(0);
  await waiting;
  expect(done).toHaveBeenCalledOnce();
});

test('in a page that nobody looks at, there is no frame to wait for', async () => {
  lookAway();
  const { frames, waiting } = startWaiting();
  await waiting;
  expect(frames).toEqual([]);
});

test('in a page that is left before its frame, what comes later comes all the same', async () => {
  const { frames, waiting } = startWaiting();
  expect(frames).toHaveLength(1);
  lookAway();
  await waiting;
});
