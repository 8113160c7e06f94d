/** The browser's notifications, asked for in one place: some browsers have none for extensions. */
import { browser } from 'wxt/browser';

interface Notifications {
  create: (
    id: string,
    content: { type: 'basic'; iconUrl: string; title: string; message: string },
  ) => Promise<unknown>;
  clear: (id: string) => Promise<unknown>;
  getAll: () => Promise<Record<string, unknown>>;
  onClicked: { addListener: (call: (id: string) => void) => void };
  /** Chromium's alone. */
  getPermissionLevel?: () => Promise<string>;
}

/** Null where there are none: what is due is said by badge and popup alone. */
export function notifications(): Notifications | null {
  const known = browser as unknown as { notifications?: Notifications };
  return known.notifications ?? null;
}

/** All that stand of ours. Where the browser shows none of them, it does not even answer. */
export async function clearNotifications(): Promise<void> {
  const own = notifications();
  if (!own) return;
  const shown = await own.getAll().catch(() => ({}));
  await Promise.allSettled(Object.keys(shown).map((id) => own.clear(id)));
}

/**
 * Whether no notification of ours is shown, as far as the browser tells: Chromium does for its own switch
 * of an extension's notifications (restart.spec.ts), not for that of the system; Firefox tells nothing;
 * where there are none it is plain.
 */
export async function areNotificationsOff(): Promise<boolean> {
  const own = notifications();
  if (!own) return true;
  try {
    return (await own.getPermissionLevel?.()) === 'denied';
  } catch {
    return false;
  }
}
