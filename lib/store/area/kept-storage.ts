/** The browser's own storage, disk or memory, for the worker and for our own pages. */
import { browser } from 'wxt/browser';
import { fileDatabase } from '../files/file-database.ts';
import { fileMemory } from '../files/file-memory.ts';
import { keptArea } from './kept-area.ts';
import { isShared } from './shared-mode.ts';
import type { AllPlaces } from './switch-place.ts';

/** Asked of the browser when it is used: nothing of it is touched by who merely imports this. */
export const places: AllPlaces = {
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

export const keptStorage = keptArea(places);
