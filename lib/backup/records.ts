/**
 * The contents of a backup as they stand in its file: every record in its own envelope, so that an
 * old backup goes through the same migrations as an old storage.
 */
import * as z from 'zod/mini';
import { DEFAULT_PREFERENCES } from '../domain/preferences.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { textUpTo } from '../store/schema/checks.ts';
import { open, seal, type Shape } from '../store/schema/envelope.ts';
import { FILE_LIMIT_BYTES } from '../store/files/file-limit.ts';
import { isPdf } from '../store/files/is-pdf.ts';
import {
  accountKeyed,
  CURRENT_KEY,
  historyKeyed,
  PREFERENCES_KEY,
  SALT_KEY,
  WALLET_KEY,
  WATCHES_KEY,
} from '../store/keys.ts';
import { openPlainWallet } from '../store/certificates/open-wallet.ts';
import { isAccountKey, isId, isTime } from '../store/schema/part-checks.ts';
import {
  accountShape,
  currentShape,
  historyShape,
  preferencesShape,
  saltShape,
} from '../store/schema/records.ts';
import { walletShape } from '../store/schema/certificate.ts';
import { watchesShape } from '../store/schema/watches.ts';
import type { Contents } from './contents.ts';

/** Four characters hold three bytes. */
const base64File = z.custom<string>(textUpTo(Math.ceil(FILE_LIMIT_BYTES / 3) * 4));

export const dataSchema = z.object({
  records: z.record(z.string(), z.unknown()),
  files: z.record(
    z.custom<string>(isId),
    z.object({ keptAt: z.custom<number>(isTime), base64: base64File }),
  ),
});

export type BackupData = z.infer<typeof dataSchema>;

export interface ReadContents {
  contents: Contents;
  /** Records that make no sense: they are left out, and it is said. */
  unreadable: number;
}

/** A record was written by a newer Balise. */
export class NewerBackupError extends Error {}

export function dataOf(contents: Contents): BackupData {
  const records: Record<string, unknown> = {
    [CURRENT_KEY]: seal(currentShape, { key: contents.current, failure: null }),
    [PREFERENCES_KEY]: seal(preferencesShape, contents.preferences),
    [WALLET_KEY]: seal(walletShape, contents.certificates),
    [WATCHES_KEY]: seal(watchesShape, contents.watches),
  };
  if (contents.salts) records[SALT_KEY] = seal(saltShape, contents.salts);
  for (const [key, { account, history }] of Object.entries(contents.accounts)) {
    records[accountKeyed(key)] = seal(accountShape, account);
    records[historyKeyed(key)] = seal(historyShape, history);
  }
  const files = Object.entries(contents.files).map(([id, { bytes, keptAt }]) => {
    return [id, { keptAt, base64: toBase64(bytes) }] as const;
  });
  return { records, files: Object.fromEntries(files) };
}

/** @throws NewerBackupError */
export function contentsOf({ records, files }: BackupData): ReadContents {
  let unreadable = 0;
  const read = <T>(shape: Shape<T>, key: string): T | null => {
    const opened = open(shape, records[key]);
    if (opened.state === 'newer') throw new NewerBackupError();
    if (opened.state === 'corrupt') unreadable += 1;
    return opened.state === 'ok' ? opened.data : null;
  };
  const accounts: Contents['accounts'] = {};
  for (const key of accountKeysIn(records)) {
    const account = read(accountShape, accountKeyed(key));
    const history = read(historyShape, historyKeyed(key)) ?? [];
    if (account) accounts[key] = { account, history };
  }
  const wallet = openPlainWallet(records[WALLET_KEY]);
  if (wallet.state === 'newer') throw new NewerBackupError();
  if (wallet.state === 'corrupt') unreadable += 1;
  const { certificates, unreadable: lost } =
    wallet.state === 'ok' ? wallet.data : { certificates: [], unreadable: [] };
  const pdfs = pdfsIn(files);
  return {
    contents: {
      salts: read(saltShape, SALT_KEY),
      current: read(currentShape, CURRENT_KEY)?.key ?? null,
      preferences: read(preferencesShape, PREFERENCES_KEY) ?? structuredClone(DEFAULT_PREFERENCES),
      accounts,
      certificates,
      watches: read(watchesShape, WATCHES_KEY) ?? [],
      files: pdfs,
    },
    unreadable: unreadable + lost.length + Object.keys(files).length - Object.keys(pdfs).length,
  };
}

function accountKeysIn(records: BackupData['records']): string[] {
  const prefix = accountKeyed('');
  return Object.keys(records)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter(isAccountKey);
}

function pdfsIn(files: BackupData['files']): Contents['files'] {
  const pdfs: Contents['files'] = {};
  for (const [id, { base64, keptAt }] of Object.entries(files)) {
    const bytes = fromBase64(base64);
    if (bytes && isPdf(bytes)) pdfs[id] = { bytes, keptAt };
  }
  return pdfs;
}
