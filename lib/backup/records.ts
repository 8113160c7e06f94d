/**
 * The contents of a backup as they stand in its file: every record in its own envelope, so that an
 * old backup goes through the same migrations as an old storage.
 */
import { DEFAULT_PREFERENCES } from '../domain/preferences.ts';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { accountKeySchema, idSchema, timeSchema } from '../store/schema/common.ts';
import { open, seal, type StoredRecord } from '../store/schema/envelope.ts';
import * as z from '../store/schema/zod.ts';
import { FILE_LIMIT_BYTES, isPdf } from '../store/files/pdf.ts';
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
import { accountRecord } from '../store/schema/account.ts';
import { currentRecord } from '../store/schema/current.ts';
import { historyRecord } from '../store/schema/history.ts';
import { preferencesRecord } from '../store/schema/preferences.ts';
import { saltRecord } from '../store/schema/salt.ts';
import { walletRecord } from '../store/schema/wallet/certificate.ts';
import { watchesRecord } from '../store/schema/wallet/watches.ts';
import type { Contents } from '../store/contents.ts';

/** Four characters hold three bytes. */
const base64FileSchema = z.string().check(z.maxLength(Math.ceil(FILE_LIMIT_BYTES / 3) * 4));

export const dataSchema = z.object({
  records: z.record(z.string(), z.unknown()),
  files: z.record(idSchema, z.object({ keptAt: timeSchema, base64: base64FileSchema })),
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
    [CURRENT_KEY]: seal(currentRecord, { key: contents.current, failure: null }),
    [PREFERENCES_KEY]: seal(preferencesRecord, contents.preferences),
    [WALLET_KEY]: seal(walletRecord, contents.certificates),
    [WATCHES_KEY]: seal(watchesRecord, contents.watches),
  };
  if (contents.salts) records[SALT_KEY] = seal(saltRecord, contents.salts);
  for (const [key, { account, history }] of Object.entries(contents.accounts)) {
    records[accountKeyed(key)] = seal(accountRecord, account);
    records[historyKeyed(key)] = seal(historyRecord, history);
  }
  const files = Object.entries(contents.files).map(([id, { bytes, keptAt }]) => {
    return [id, { keptAt, base64: toBase64(bytes) }] as const;
  });
  return { records, files: Object.fromEntries(files) };
}

/** @throws NewerBackupError */
export function contentsOf({ records, files }: BackupData): ReadContents {
  let unreadable = 0;
  const read = <T>(record: StoredRecord<T>, key: string): T | null => {
    const opened = open(record, records[key]);
    if (opened.state === 'newer') throw new NewerBackupError();
    if (opened.state === 'corrupt') unreadable += 1;
    return opened.state === 'ok' ? opened.data : null;
  };
  const accounts: Contents['accounts'] = {};
  for (const key of accountKeysIn(records)) {
    const account = read(accountRecord, accountKeyed(key));
    const history = read(historyRecord, historyKeyed(key)) ?? [];
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
      salts: read(saltRecord, SALT_KEY),
      current: read(currentRecord, CURRENT_KEY)?.key ?? null,
      preferences: read(preferencesRecord, PREFERENCES_KEY) ?? structuredClone(DEFAULT_PREFERENCES),
      accounts,
      certificates,
      watches: read(watchesRecord, WATCHES_KEY) ?? [],
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
    .filter((key) => accountKeySchema.safeParse(key).success);
}

function pdfsIn(files: BackupData['files']): Contents['files'] {
  const pdfs: Contents['files'] = {};
  for (const [id, { base64, keptAt }] of Object.entries(files)) {
    const bytes = fromBase64(base64);
    if (bytes && isPdf(bytes)) pdfs[id] = { bytes, keptAt };
  }
  return pdfs;
}
