import { browser } from 'wxt/browser';

/** Whether the browser tells that it shows no notification of ours. Chromium does; Firefox tells nothing. */
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
