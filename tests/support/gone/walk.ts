/**
 * A real profile is filled with what can be told from anything else, each kind of deletion is made in
 * it, and after the browser closed every file of the profile is searched. The key that was in force
 * before a deletion is what could still open it: it has to be found while it is in force, or the
 * search is blind, and must not be found afterwards.
 */
import { expect } from '@playwright/test';
import { backupText } from '../../../lib/backup/backup-file.ts';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import { newAccount } from '../../../lib/domain/account/account.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { certificate } from '../certificates.ts';
import type { Desk, OpenPage } from '../old-stores/desk.ts';
import { restore } from '../old-stores/look.ts';
import { typeIn } from '../states/visitor.ts';
import { asWritten, foundIn } from './search.ts';

const PASSPHRASE = 'le chat dort sur le clavier';
const NEXT = 'le chien dort sur le tapis';

/**
 * In no dictionary, no page of Pix and no part of a browser; nor are six letters of it in a row, which
 * is what a piece holds in UTF-16: the browser keeps our own scripts, with the words in them.
 */
const NAME = 'Zyxquelda Vrombissou';
const NICKNAME = 'Zorptiflu';
const CODE = 'P-ZQXJ7391';
const CENTRE = 'Wqyzanthé-Brudul';
const PDF = `%PDF-1.7 Dzébrufalinq ${'Kwozbilant '.repeat(20_000)}Jrufganel-Xolmidrup-Qwendiblastovu`;

const MARKERS = {
  ...asWritten('name', NAME),
  ...asWritten('nickname', NICKNAME),
  ...asWritten('code', CODE),
  ...asWritten('centre', CENTRE),
  ...asWritten('PDF, its start', PDF.slice(9, 60)),
  ...asWritten('PDF, its middle', 'Kwozbilant Kwozbilant Kwozbilant'),
  ...asWritten('PDF, its end', PDF.slice(-34)),
};

/** One run of the browser on the profile. */
export interface Run {
  desk: Desk;
  /** Closes it; all it writes is on the disk then. */
  close: () => Promise<void>;
}

const ACCOUNT = '00112233445566aa';

async function backup(): Promise<string> {
  const one = certificate({ holder: NAME, code: CODE, centre: CENTRE, pixId: '39991' });
  const file = { id: 'marked', size: PDF.length, keptAt: 0 };
  const contents = {
    salts: { salts: ['a salt of sixteen characters'], sameAs: {} },
    current: ACCOUNT,
    preferences: structuredClone(DEFAULT_PREFERENCES),
    accounts: {
      [ACCOUNT]: {
        account: { ...newAccount('fr'), nickname: NICKNAME, readAt: Date.now() },
        history: [],
      },
    },
    certificates: [{ ...one, id: 'marked-one', file }],
    watches: [],
    files: { marked: { bytes: utf8(PDF), keptAt: 0 } },
  };
  const head = { exportedAt: new Date().toISOString(), appVersion: '0.1.0' };
  return backupText(contents, head, null);
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

/** @param start opens the browser on the same profile once more */
export async function walkThroughDeletions(
  profile: string,
  start: () => Promise<Run>,
): Promise<void> {
  const gone: Record<string, Buffer> = {};
  const found = (more: Record<string, Buffer>) => foundIn(profile, { ...MARKERS, ...more });

  const filling = await start();
  const text = await backup();
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

  const middle = await start();
  const { desk } = middle;
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
  await wallet.click(`${lock} summary`, /Désactiver le verrou|Turn off the lock/);
  await wallet.click(`${lock} details .button.danger`);
  await wallet.see(`${lock} form [type="checkbox"]`);
  gone['moved to memory'] = await keyOn(wallet);
  const move = async () => {
    await wallet.click('[data-change-shared]');
    await wallet.click('dialog[open] [data-keep="true"]');
  };
  await move();
  await wallet.see('[data-shared="true"]');
  await move();
  await wallet.see('[data-shared="false"]');
  const list = await desk.open('wallet.html');
  await list.click('[data-certificate] button', /^(Plus|More)$/);
  await list.click('[data-certificate] button', /Supprimer|Delete/);
  await list.see('[data-deleted]');
  await list.close();
  gone['a certificate deleted'] = await keyOn(wallet);
  await wallet.close();
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
