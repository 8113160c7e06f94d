/** The browser's own storage, disk or memory, for the worker and for our own pages. */
import { browser } from 'wxt/browser';
import { fileFolder } from '../files/file-folder.ts';
import { fileMemory } from '../files/file-memory.ts';
import { oldDatabases } from '../files/old-databases.ts';
import { KeyFiles } from '../sealed/key-files.ts';
import { askForPrivateFiles, privateFolder } from '../sealed/private-folder.ts';
import { KEY_KEY } from '../keys.ts';
import type { StorageArea } from './area.ts';
import { ChosenArea } from './chosen-area.ts';
import { diskStateOf } from './disk-state.ts';
import type { AllAreas } from './switch-area.ts';

/** Asked of the browser when it is used: nothing of it is touched by who merely imports this. */
const disk: StorageArea = {
  get: (keys) => browser.storage.local.get(keys),
  set: (items) => browser.storage.local.set(items),
  remove: (keys) => browser.storage.local.remove(keys),
};

const memory: StorageArea = {
  get: (keys) => browser.storage.session.get(keys),
  set: (items) => browser.storage.session.set(items),
  remove: (keys) => browser.storage.session.remove(keys),
};

/** All that is needed of the disk: records, and files. */
const diskState = diskStateOf(() => Promise.all([disk.get([KEY_KEY]), askForPrivateFiles()]), {
  get: memory.get,
  // Firefox forbids its files to a page of ours in a private window: that says nothing of the others.
  set: (items) => (isPrivatePage() ? Promise.resolve() : memory.set(items)),
});

function isPrivatePage(): boolean {
  const { extension } = browser as { extension?: { inIncognitoContext?: boolean } };
  return extension?.inIncognitoContext === true;
}

export const areas: AllAreas = {
  disk,
  memory,
  keys: new KeyFiles(privateFolder('keys'), memory),
  hasFiles: async () => (await diskState()) === 'there',
  isBroken: async () => (await diskState()) === 'broken',
  diskFiles: fileFolder(privateFolder('files')),
  memoryFiles: fileMemory(memory),
  old: oldDatabases,
};

export const browserArea = new ChosenArea(areas);
