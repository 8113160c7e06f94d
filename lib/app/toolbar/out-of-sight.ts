import { browser } from 'wxt/browser';

/** Whether the browser says that the icon does not stand in its toolbar; false where it does not say. */
export async function isOutOfSight(): Promise<boolean> {
  try {
    const settings: { isOnToolbar?: boolean } = await browser.action.getUserSettings();
    return 'isOnToolbar' in settings && !settings.isOnToolbar;
  } catch {
    return false;
  }
}
