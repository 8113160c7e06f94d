/** Erasing everything is done, whatever the browser does not answer of what stands beside it. */
import { expect, test, vi } from 'vitest';
import { eraseEverything } from '../../../lib/app/actions/shared-computer.ts';

const { browser, eraseAll, send } = vi.hoisted(() => ({
  browser: {
    storage: { sync: { get: vi.fn(() => Promise.reject(new Error('no account'))) } },
    alarms: { clearAll: vi.fn(() => Promise.resolve(true)) },
    notifications: { getAll: vi.fn(), clear: vi.fn() },
  },
  eraseAll: vi.fn(() => Promise.resolve()),
  send: vi.fn(() => Promise.resolve(null)),
}));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/store/area/switch-area.ts', () => ({ eraseAll, switchArea: vi.fn() }));
vi.mock('../../../lib/store/area/browser-areas.ts', () => ({ areas: {} }));
vi.mock('../../../lib/store/area/area.ts', () => ({
  storageLock: (work: () => Promise<unknown>) => work(),
  queue: () => (work: () => Promise<unknown>) => work(),
}));
vi.mock('../../../lib/app/messages/send.ts', () => ({ send }));
vi.mock('../../../lib/app/diagnostics/trouble.ts', () => ({ noteTrouble: vi.fn() }));
vi.mock('../../../lib/app/diagnostics/errors.ts', () => ({ reportError: vi.fn() }));
vi.mock('../../../lib/app/actions/page-store.ts', () => ({}));

test.each([
  ['shows no notification of ours', () => Promise.reject(new Error('Unknown error.'))],
  ['cannot take one away', () => Promise.resolve({ 'exam:one': true })],
])('where the browser %s, all is erased and shown', async (_how, getAll) => {
  vi.clearAllMocks();
  browser.notifications.getAll.mockImplementation(getAll);
  browser.notifications.clear.mockRejectedValue(new Error('Unknown error.'));
  expect(await eraseEverything()).toEqual({ ok: true, value: undefined });
  expect(eraseAll).toHaveBeenCalled();
  expect(send).toHaveBeenCalledWith({ type: 'look-again' });
});
