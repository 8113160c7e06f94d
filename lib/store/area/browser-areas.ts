/** The browser's own storage, disk or memory, for the worker and for our own pages. */
import { browser } from 'wxt/browser';
import { fileDatabase } from '../files/file-database.ts';
import { fileMemory } from '../files/file-memory.ts';
import { chosenArea } from './chosen-area.ts';
import { isShared } from './shared-mode.ts';
import type { AllAreas } from './switch-area.ts';

/** Asked of the browser when it is used: nothing of it is touched by who merely imports this. */
export const areas: AllAreas = {
  get disk() {
    return browser.storage.local;
  },
  get memory() {
    return browser.storage.session;
  },
  diskFiles: fileDatabase,
  get memoryFiles() {
    return fileMemory(browser.storage.session);
  },
  isShared,
};

export const browserArea = chosenArea(areas);
