import { browser } from 'wxt/browser';

/** Whether the browser says that the icon does not stand in its toolbar; false where it does not say. */
export async function isOutOfSight(): Promise<boolean> {
  try {
    const { isOnToolbar } = await browser.action.getUserSettings();
    return isOnToolbar === false;
  } catch {
    return false;
  }
}
