/** Whole storages for tests of backup and sync. */
import fc from 'fast-check';
import { REMINDER_DAYS } from '../../../lib/domain/exam-day/exam-day.ts';
import { DEFAULT_PREFERENCES } from '../../../lib/domain/preferences.ts';
import { utf8 } from '../../../lib/crypto/bytes.ts';
import { contentsIn, type Contents } from '../../../lib/store/contents.ts';
import type { Files } from '../../../lib/store/files/file-area.ts';
import type { Store } from '../../../lib/store/store.ts';
import { TODAY } from './arbitraries.ts';
import { ACCOUNT_KEYS, accounts, histories, wallets } from './wallet-arbitraries.ts';

const salts = fc
  .constantFrom('salt of the first computer', 'salt of the second one')
  .map((salt) => ({
    salts: [salt],
    sameAs: {},
  }));

const preferences = fc.record({
  panel: fc.record({
    shown: fc.boolean(),
    side: fc.constantFrom('left', 'right' as const),
    folded: fc.boolean(),
    opened: fc.option(fc.boolean(), { nil: null }),
  }),
  stepsDismissed: fc.subarray([...ACCOUNT_KEYS]),
  usualAccounts: fc.subarray([...ACCOUNT_KEYS]),
  otherAccounts: fc.constant<string[]>([]),
  firstDays: fc.dictionary(fc.constantFrom(...ACCOUNT_KEYS), fc.constant(TODAY)),
  pinHintDismissed: fc.boolean(),
  renewalYears: fc.constantFrom(null, 1 as const, 2 as const, 3 as const, 5 as const),
  alertDays: fc.subarray([180, 90, 30, 7, 0]),
  examReminders: fc.subarray([...REMINDER_DAYS]),
  retryNotices: fc.boolean(),
  retryNoticedOn: fc.option(fc.constant(TODAY), { nil: null }),
  language: fc.constantFrom(null, 'fr' as const, 'en' as const),
});

/** What a backup could hold; its watches follow when it is restored. */
export const contents: fc.Arbitrary<Contents> = fc
  .record({
    salts,
    current: fc.option(fc.constantFrom(...ACCOUNT_KEYS), { nil: null }),
    preferences,
    accounts: fc.dictionary(
      fc.constantFrom(...ACCOUNT_KEYS),
      fc.record({ account: accounts, history: histories }),
    ),
    certificates: wallets,
    watches: fc.constant([] as Contents['watches']),
    files: fc.constant({}),
  })
  .map((made) => ({
    ...made,
    current: made.current !== null && made.current in made.accounts ? made.current : null,
    files: Object.fromEntries(
      made.certificates.flatMap(({ file }) =>
        file ? [[file.id, { bytes: utf8(`%PDF-1.7 ${file.id}`), keptAt: file.keptAt }]] : [],
      ),
    ),
  }));

export const nothing = (): Contents => ({
  salts: null,
  current: null,
  preferences: structuredClone(DEFAULT_PREFERENCES),
  accounts: {},
  certificates: [],
  watches: [],
  files: {},
});

/** What stands in a storage. When a file was put down there is this storage's own affair. */
export async function contentsOn(store: Store, files: Files): Promise<Contents> {
  const { result } = await store.change((change, state) => contentsIn(change, state, files));
  const kept = Object.entries(result.files).map(([id, file]) => [id, { ...file, keptAt: 0 }]);
  return { ...result, files: Object.fromEntries(kept) as Contents['files'] };
}
