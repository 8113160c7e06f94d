/** The browser's own storage, disk or memory, for the worker and for our own pages. */
import { browser } from 'wxt/browser';
import { fileDatabase } from './file-database.ts';
import { fileMemory } from './file-memory.ts';
import { keptArea } from './kept-area.ts';
import { isShared, setShared } from './shared-mode.ts';
import type { Switch } from './switch-place.ts';

export const places: Switch = {
  disk: browser.storage.local,
  memory: browser.storage.session,
  diskFiles: fileDatabase,
  memoryFiles: fileMemory(browser.storage.session),
  isShared,
  setShared,
};

export const keptStorage = keptArea(places);
