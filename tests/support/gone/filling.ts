/** What a profile is filled with, that can be told from anything else in it. */
import { createHash } from 'node:crypto';
import { backupText } from '../../../lib/backup/backup-file.ts';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import { newAccount } from '../../../lib/domain/account/account.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { certificate } from '../records/certificates.ts';
import { asWritten } from './search.ts';

/**
 * In no dictionary, no page of Pix and no part of a browser; nor are six letters of it in a row, which
 * is what a piece holds in UTF-16: the browser keeps our own scripts, with the words in them.
 */
const NAME = 'Zyxquelda Vrombissou';
const NICKNAME = 'Zorptiflu';
export const CODE = 'P-ZQXJ7391';
const CENTRE = 'Wqyzanthé-Brudul';
const PDF = `%PDF-1.7 Dzébrufalinq ${'Kwozbilant '.repeat(20_000)}Jrufganel-Xolmidrup-Qwendiblastovu`;

export const MARKERS = {
  ...asWritten('name', NAME),
  ...asWritten('nickname', NICKNAME),
  ...asWritten('code', CODE),
  ...asWritten('centre', CENTRE),
  ...asWritten('PDF, its start', PDF.slice(9, 60)),
  ...asWritten('PDF, its middle', 'Kwozbilant Kwozbilant Kwozbilant'),
  ...asWritten('PDF, its end', PDF.slice(-34)),
};

export const PDF_DIGEST = createHash('sha256').update(PDF).digest('hex');

const ACCOUNT = '00112233445566aa';

/** One account, one certificate, its PDF. */
export async function markedBackup(): Promise<string> {
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
