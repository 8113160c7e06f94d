import { browser } from 'wxt/browser';

/** How the popup opens by keyboard. */
export interface Shortcut {
  /** As the browser writes it, `Alt+Shift+L`; empty where no key is set. */
  keys: string;
  /** Opens the place where it can be changed; null where only a person can go there. */
  openSettings: (() => Promise<void>) | null;
}

/** The command that opens the popup, by its name in every browser. */
const OPEN_POPUP = '_execute_action';

interface Commands {
  getAll?: () => Promise<{ name?: string; shortcut?: string }[]>;
  openShortcutSettings?: () => Promise<void>;
}

/** The key that is really set: not the one that was proposed. Null where the browser has no such keys. */
export async function readShortcut(): Promise<Shortcut | null> {
  const { commands } = browser as { commands?: Commands };
  if (!commands?.getAll) return null;
  try {
    const command = (await commands.getAll()).find(({ name }) => name === OPEN_POPUP);
    if (!command) return null;
    const { openShortcutSettings } = commands;
    return {
      keys: command.shortcut ?? '',
      openSettings: openShortcutSettings ? () => openShortcutSettings.call(commands) : null,
    };
  } catch {
    return null;
  }
}
