import type { AccountKey } from './shapes.ts';

/** Where each thing stands in the extension's storage. */
export const SALT_KEY = 'salt';
export const CURRENT_KEY = 'current';
export const PREFERENCES_KEY = 'preferences';
export const GLANCE_KEY = 'glance';
export const WALLET_KEY = 'wallet';
export const WATCHES_KEY = 'watches';

/** What the last change still had to remove when it was cut short. */
export const REMOVALS_KEY = 'removals';

export const accountKeyed = (key: AccountKey) => `account:${key}`;
export const historyKeyed = (key: AccountKey) => `history:${key}`;

/** Where a value that could not be read is kept, untouched, for a later version or a person. */
export const setAsideKeyed = (storageKey: string, at: number) => `set-aside:${at}:${storageKey}`;
