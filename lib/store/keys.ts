import type { AccountKey } from './schema/common.ts';

/**
 * What tells how the disk is to be read: the name of the key's file, that the computer is shared, and
 * what the school set.
 */
export const KEY_KEY = 'key';
export const SHARED_KEY = 'shared';
export const SCHOOL_KEY = 'school';

/** Where each thing stands in the extension's storage. */
export const SALT_KEY = 'salt';
export const CURRENT_KEY = 'current';
export const PREFERENCES_KEY = 'preferences';
export const GLANCE_KEY = 'glance';
export const WALLET_KEY = 'wallet';
export const WATCHES_KEY = 'watches';

/** The lock of the wallet, if there is one, and what came in while it was closed. */
export const LOCK_KEY = 'lock';
export const INBOX_KEY = 'inbox';

/** How things were before the last restore. */
export const SNAPSHOT_KEY = 'snapshot';

/** When anything was last noted here, so that a wrong clock puts nothing out of order. */
export const NOTED_KEY = 'noted';

/** How much came by itself today. */
export const ARRIVALS_KEY = 'arrivals';

/** When a backup was last made. */
export const BACKUP_KEY = 'backup';

/** What is told to the other computers of one's browser account, and the key that seals it. */
export const SYNC_KEY = 'sync';
export const SYNC_SECRET_KEY = 'sync-secret';

/** What a sync that was switched off must not bring back once it is on again. */
export const SYNC_MEMORY_KEY = 'sync-memory';

/** What the last change still had to remove when it was cut short. */
export const REMOVALS_KEY = 'removals';

/** A person erases everything: stands on the disk until that is done, whatever interrupts it. */
export const EMPTYING_KEY = 'emptying';

export const accountKeyed = (key: AccountKey) => `account:${key}`;
export const historyKeyed = (key: AccountKey) => `history:${key}`;

export const isOfAccount = (storageKey: string) => /^(account|history):/.test(storageKey);

/** Where a value that could not be read is kept, untouched, for a later version or a person. */
export const setAsideKeyed = (storageKey: string, at: number) => `set-aside:${at}:${storageKey}`;
export const isSetAside = (storageKey: string) => storageKey.startsWith('set-aside:');
export const isSetAsideOf = (storageKey: string, aside: string) =>
  isSetAside(aside) && aside.endsWith(`:${storageKey}`);

/** The last errors of the worker and of our own pages, for the diagnostic. */
export const ERRORS_KEY = 'errors';

/**
 * What stands in `storage.session` for this session alone, whatever the computer: never moved, never
 * backed up. Everything else there is what a shared computer keeps.
 */
const MEMORY_ONLY = 'memory:';
export const TROUBLE_KEY = `${MEMORY_ONLY}trouble`;
/** Whether the disk can be used, as whoever asked first found out. */
export const DISK_KEY = `${MEMORY_ONLY}disk`;
/** The key that is in use, and what popup and toolbar show, so that neither file nor disk is read. */
export const OPEN_KEY_KEY = `${MEMORY_ONLY}open-key`;
export const READY_KEY = `${MEMORY_ONLY}glance`;
/** Until when all that is kept waits in memory for a school's settings, after Balise was put in. */
export const AWAITING_KEY = `${MEMORY_ONLY}awaiting-school`;
/** The key of the opened lock of the wallet. */
export const OPEN_LOCK_KEY = `${MEMORY_ONLY}open-lock`;
/** A certification that goes on, or may. */
export const CERTIFICATION_KEY = `${MEMORY_ONLY}certification`;
/** The tabs whose page of Pix spoke to Balise. */
export const PIX_TABS_KEY = `${MEMORY_ONLY}pix-tabs`;
/** Tabs whose page of Pix was open before Balise was there. */
export const OLDER_TABS_KEY = `${MEMORY_ONLY}older-tabs`;
/** Until when what was deleted cannot be undone any more, for who has the key of a locked wallet. */
export const UNDO_CLOSED_KEY = `${MEMORY_ONLY}undo-closed-at`;
export const ALERTS_HELD_KEY = `${MEMORY_ONLY}alerts-held-until`;
export const memoryFileKeyed = (id: string) => `${MEMORY_ONLY}file:${id}`;

export const isMemoryOnly = (storageKey: string) => storageKey.startsWith(MEMORY_ONLY);
