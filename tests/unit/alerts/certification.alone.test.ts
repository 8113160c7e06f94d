/** Whether a certification goes on: asked by alerts, icon and links, answered in one place. */
import { expect, test, vi } from 'vitest';
import { presentCertification } from '../../../lib/app/worker/certification.ts';
import { CERTIFICATION_KEY } from '../../../lib/store/keys.ts';
import { now } from '../../../lib/time/clock.ts';

const memory = vi.hoisted((): { value?: unknown } => ({}));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { session: { get: () => Promise.resolve({ [CERTIFICATION_KEY]: memory.value }) } },
  },
}));

const MINUTE = 60_000;

test.each([
  ['one goes on', MINUTE, true],
  ['it is surely over', -MINUTE, false],
  ['it was noted by a clock that was a year ahead', 365 * 24 * 60 * MINUTE, false],
])('%s', async (_what, left, goesOn) => {
  const known = { until: now() + left, begun: true };
  memory.value = known;
  expect(await presentCertification()).toEqual(goesOn ? known : null);
});

test('what makes no sense is none', async () => {
  memory.value = { until: 'soon' };
  expect(await presentCertification()).toBeNull();
});
