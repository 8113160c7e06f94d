import { browser } from 'wxt/browser';
import { areas } from '../../store/area/browser-areas.ts';

/** What is left on the disk: all zero is the proof that a shared computer keeps nothing. */
export async function diskLeft(): Promise<{ keys: number; bytes: number; files: number }> {
  const { local } = browser.storage;
  const [stored, files] = await Promise.all([local.get(null), areas.diskFiles.ids()]);
  // Not every browser counts bytes; nothing stored is no bytes.
  const bytes =
    'getBytesInUse' in local
      ? await local.getBytesInUse(null)
      : JSON.stringify(stored).length - '{}'.length;
  return { keys: Object.keys(stored).length, bytes, files: files.length };
}
