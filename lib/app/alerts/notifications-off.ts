import { browser } from 'wxt/browser';

/**
 * Whether the browser tells that it shows no notification of ours. Chromium does, for its own switch of an
 * extension's notifications (restart.spec.ts), not for that of the system; Firefox tells nothing.
 */
export async function areNotificationsOff(): Promise<boolean> {
  const { notifications } = browser as unknown as {
    notifications?: { getPermissionLevel?: () => Promise<string> };
  };
  try {
    return (await notifications?.getPermissionLevel?.()) === 'denied';
  } catch {
    return false;
  }
}
