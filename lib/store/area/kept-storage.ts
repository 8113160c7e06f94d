/** The browser's own storage, disk or memory, for the worker and for our own pages. */
import { browser } from 'wxt/browser';
import { fileDatabase } from '../files/file-database.ts';
import { fileMemory } from '../files/file-memory.ts';
import { keptArea } from './kept-area.ts';
import { isShared } from './shared-mode.ts';
import type { AllPlaces } from './switch-place.ts';

export const places: AllPlaces = {
  disk: browser.storage.local,
  memory: browser.storage.session,
  diskFiles: fileDatabase,
  memoryFiles: fileMemory(browser.storage.session),
  isShared,
};

export const keptStorage = keptArea(places);
