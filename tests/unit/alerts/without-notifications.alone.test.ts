/** A browser without notifications and without windows: what is due is said by badge and popup alone. */
import { expect, test, vi } from 'vitest';
import { keepWatch, openWallet } from '../../../lib/app/alerts/keep-watch.ts';
import { areNotificationsOff, clearNotifications } from '../../../lib/app/alerts/notifications.ts';
import { showInToolbar } from '../../../lib/app/toolbar/keep-true.ts';

const { opened, raiseAlerts } = vi.hoisted(() => ({
  opened: vi.fn(() => Promise.resolve({ windowId: 1 })),
  raiseAlerts: vi.fn(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    alarms: { onAlarm: { addListener: vi.fn() }, create: () => Promise.resolve() },
    storage: { session: { get: () => Promise.resolve({}) } },
    i18n: { getUILanguage: () => 'fr' },
    runtime: { getURL: (path: string) => `ext:${path}` },
    tabs: { create: opened },
  },
}));
vi.mock('../../../lib/app/toolbar/keep-true.ts', () => ({
  showInToolbar: vi.fn(() => Promise.resolve()),
  showStoredInToolbar: vi.fn(() => Promise.resolve()),
}));
vi.mock('../../../lib/app/worker/files.ts', () => ({ tidyUp: vi.fn() }));
vi.mock('../../../lib/app/worker/store.ts', () => ({ store: { raiseAlerts } }));
vi.mock('../../../lib/store/area/area.ts', () => ({
  lockNamed: () => (work: () => Promise<unknown>) => work(),
}));

test('what is due is raised all the same, and the toolbar shows it', async () => {
  // Noon, in Paris: nothing is held back until the morning.
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 25, 11) });
  const glance = { language: null, account: null };
  const alert = { kind: 'renewal', id: 'one' };
  raiseAlerts.mockResolvedValue({ glance, alerts: [alert] });
  keepWatch();
  await vi.waitFor(() => expect(vi.mocked(showInToolbar)).toHaveBeenCalledWith(glance));
});

test('the popup is told that nothing else will speak; nothing is there to be cleared', async () => {
  expect(await areNotificationsOff()).toBe(true);
  await expect(clearNotifications()).resolves.toBeUndefined();
});

test('the wallet opens in a tab, where there is no window to bring to the front', async () => {
  await openWallet('progress');
  expect(opened).toHaveBeenCalledWith({ url: 'ext:/wallet.html#progress' });
});
