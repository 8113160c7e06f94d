/**
 * A real profile is filled with what can be told from anything else, each kind of deletion is made in
 * it, and after the browser closed every file of the profile is searched. The key that was in force
 * before a deletion is what could still open it: it has to be found while it is in force, or the
 * search is blind, and must not be found afterwards.
 */
import { expect } from '@playwright/test';
import type { Desk, OpenPage } from '../old-stores/desk.ts';
import { restore, unlock } from '../old-stores/look.ts';
import { times } from '../print-count.ts';
import { typeIn } from '../states/visitor.ts';
import { MARKERS, markedBackup } from './filling.ts';
import { keysThatOpen, type Sealed } from './key-windows.ts';
import { foundIn } from './search.ts';

const PASSPHRASE = 'le chat dort sur le clavier';
const NEXT = 'le chien dort sur le tapis';

/** One run of the browser on the profile. */
export interface Run {
  desk: Desk;
  /** Closes it; all it writes is on the disk then. */
  close: () => Promise<void>;
}

/** The keys that are files now. Runs in a page of the extension. */
async function keysThere(): Promise<number[][]> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('keys', { create: true });
  const keys: number[][] = [];
  try {
    for await (const [, handle] of folder.entries()) {
      const file = await (handle as FileSystemFileHandle).getFile();
      keys.push([...new Uint8Array(await file.arrayBuffer())]);
    }
  } catch {
    // One goes at this moment: there is none that can be told.
    return [];
  }
  return keys;
}

async function keyOn(page: OpenPage): Promise<Buffer> {
  let keys: number[][] = [];
  await expect
    .poll(async () => (keys = await page.evaluate(keysThere, null)).length, {
      message: 'one key alone',
    })
    .toBe(1);
  return Buffer.from(keys[0] ?? []);
}

/** Makes a deletion; answers with the key that could open what went, once another is in force. */
async function deleting(page: OpenPage, deed: () => Promise<void>): Promise<Buffer> {
  const before = await keyOn(page);
  await deed();
  await expect.poll(async () => (await keyOn(page)).equals(before)).toBe(false);
  return before;
}

/** How many bytes of the profile are tried as keys: all of them at length. */
const KEY_BYTES = times(200_000, Infinity);

/** The certificates as the lock seals them, and as that lies sealed on the disk. */
async function sealedIn(desk: Desk): Promise<{ within: Sealed; around: Sealed }> {
  const { wallet } = (await desk.kept()) as { wallet: { sealed: string } };
  const { box } = (await desk.take()).local.wallet as { box: string };
  return {
    within: { bytes: Buffer.from(wallet.sealed, 'base64'), purpose: 'piece', begins: '[{"' },
    around: { bytes: Buffer.from(box, 'base64'), purpose: 'wallet', begins: '{"v":' },
  };
}

/** @param start opens the browser on the same profile once more */
export async function walkThroughDeletions(
  profile: string,
  start: () => Promise<Run>,
): Promise<void> {
  const gone: Record<string, Buffer> = {};
  const found = (more: Record<string, Buffer>) => foundIn(profile, { ...MARKERS, ...more });

  const filling = await start();
  const text = await markedBackup();
  const settings = await filling.desk.open('wallet.html#settings');
  await restore(settings, text, null);
  const first = await keyOn(settings);
  await settings.close();
  await filling.close();
  // The search sees what is there: the key in force, and it alone.
  const seen = found({ 'the key in force': first });
  expect(
    seen.every((one) => one.startsWith('the key in force')),
    seen.join('\n'),
  ).toBe(true);
  expect(seen).not.toEqual([]);

  const guarded = await start();
  const { desk } = guarded;
  const wallet = await desk.open('wallet.html#settings');
  const lock = '[data-group="lock"]';
  await wallet.click('[data-open-row="lock"]');
  gone['the lock put on'] = await deleting(wallet, async () => {
    await typeIn(wallet, `${lock} [autocomplete="new-password"]`, PASSPHRASE);
    await wallet.click(`${lock} [type="checkbox"]`);
    await wallet.click(`${lock} form button`, /Activer le verrou|Turn on the lock/);
    await wallet.see(`${lock} details`);
  });
  gone['the passphrase changed'] = await deleting(wallet, async () => {
    await wallet.click(`${lock} summary`, /Changer|Change/);
    await typeIn(wallet, `${lock} [autocomplete="current-password"]`, PASSPHRASE);
    await typeIn(wallet, `${lock} [autocomplete="new-password"]`, NEXT);
    await wallet.click(`${lock} form button`, /Changer|Change/);
  });
  await wallet.see(`${lock} [role="status"]:not(:empty)`);
  const locked = await sealedIn(desk);
  await wallet.close();
  await guarded.close();
  // No key of what is locked is on the disk; that of what lies around it is, or the search is blind.
  expect(keysThatOpen(profile, locked.around, KEY_BYTES).found).not.toEqual([]);
  expect(keysThatOpen(profile, locked.within, KEY_BYTES).found).toEqual([]);

  const middle = await start();
  const settled = await middle.desk.open('wallet.html#settings');
  await unlock(settled, NEXT);
  await settled.click('[data-open-row="lock"]');
  await settled.click(`${lock} summary`, /Désactiver le verrou|Turn off the lock/);
  await settled.click(`${lock} details .button.danger`);
  await settled.see(`${lock} form [type="checkbox"]`);
  gone['moved to memory'] = await keyOn(settled);
  const move = async () => {
    await settled.click('[data-change-shared]');
    await settled.click('dialog[open] [data-keep="true"]');
  };
  await move();
  await settled.see('[data-shared="true"]');
  await move();
  await settled.see('[data-shared="false"]');
  const list = await middle.desk.open('wallet.html');
  await list.click('[data-certificate] button', /^(Plus|More)$/);
  await list.click('[data-certificate] button', /Supprimer|Delete/);
  await list.see('[data-deleted]');
  await list.close();
  gone['a certificate deleted'] = await keyOn(settled);
  await settled.close();
  await middle.close();
  expect(found(gone).filter((one) => !one.startsWith('a certificate deleted'))).toEqual([]);

  const last = await start();
  const ending = await last.desk.open('wallet.html#settings');
  // No page is open in which the deletion could be undone.
  await expect
    .poll(async () => (await keyOn(ending)).equals(gone['a certificate deleted'] ?? first))
    .toBe(false);
  gone['an account removed'] = await deleting(ending, async () => {
    await ending.click('[data-open-row="accounts"]');
    await ending.click('[data-remove-account]');
    await ending.click('[data-remove-now]');
  });
  gone['everything erased'] = await keyOn(ending);
  await ending.click('[data-erase]');
  await ending.click('[data-erase-now]');
  await ending.see('[data-erased]');
  await ending.close();
  await last.close();
  expect(found(gone)).toEqual([]);
}
