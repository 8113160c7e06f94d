/** Everything that a person has here, out of its envelopes: what a backup carries, and the sync some of. */
import type { PixAccount } from '../domain/account/account.ts';
import type { Certificate } from '../domain/certificate/certificate.ts';
import type { CertificateWatch } from '../domain/certificate/watch.ts';
import type { DayPoint } from '../domain/training/history.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { Change } from './change.ts';
import type { Files, StoredFile } from './files/file-area.ts';
import { takeUp, withoutFileKeys } from './files/kept-file.ts';
import { accountSetRight, historySetRight } from '../domain/account/set-right.ts';
import { setRight } from '../domain/noted-time.ts';
import { watchSetRight } from '../domain/certificate/alerts.ts';
import { certificateSetRight } from '../domain/certificate/merge/merge.ts';
import { parisDay } from '../time/paris.ts';
import { historyKeyed, SALT_KEY, WALLET_KEY, WATCHES_KEY } from './keys.ts';
import { allAccounts } from './accounts/known-accounts.ts';
import type { State } from './state.ts';
import { openWallet } from './certificates/open-wallet.ts';
import { historyRecord } from './schema/history.ts';
import { saltRecord, type Salts } from './schema/salt.ts';
import type { AccountKey } from './schema/common.ts';
import { watchesRecord } from './schema/wallet/watches.ts';

export interface KeptAccount {
  account: PixAccount;
  history: DayPoint[];
}

export interface Contents {
  /** Null where no Pix account was ever seen. */
  salts: Salts | null;
  /** Whose data is shown. */
  current: AccountKey | null;
  preferences: Preferences;
  accounts: Record<AccountKey, KeptAccount>;
  /** Without the keys of their files. */
  certificates: Certificate[];
  watches: CertificateWatch[];
  /** The PDFs that certificates name, by that name; as they were given. */
  files: Record<string, StoredFile>;
}

/** What is kept here; what was noted under a clock that was ahead, set right. @throws LockedError */
export async function contentsIn(change: Change, state: State, files: Files): Promise<Contents> {
  await change.load([SALT_KEY, WALLET_KEY, WATCHES_KEY]);
  if (change.codec.locked) throw change.codec.locked;
  const accounts = await allAccounts(change);
  const wallet = openWallet(change.raw(WALLET_KEY));
  const certificates = wallet.state === 'ok' ? wallet.data.certificates : [];
  const today = parisDay(change.now);
  return {
    salts: change.read(saltRecord, SALT_KEY),
    current: state.key,
    preferences: structuredClone(state.preferences),
    accounts: Object.fromEntries(
      accounts.map(([key, account]) => {
        const history = change.read(historyRecord, historyKeyed(key)) ?? [];
        return [
          key,
          {
            account: accountSetRight(account, change.right),
            history: historySetRight(history, today, change.right),
          },
        ];
      }),
    ),
    certificates: withoutFileKeys(certificates).map((one) =>
      certificateSetRight(one, change.right),
    ),
    watches: (change.read(watchesRecord, WATCHES_KEY) ?? []).map((one) =>
      watchSetRight(one, today),
    ),
    files: await filesOf(certificates, files, change),
  };
}

/** A file that is not there, or cannot be read, is simply not there. */
async function filesOf(
  certificates: readonly Certificate[],
  files: Files,
  { codec, right }: Pick<Change, 'codec' | 'right'>,
): Promise<Contents['files']> {
  const found: Contents['files'] = {};
  for (const { file } of certificates) {
    const bytes = file && (await takeUp(files, file, codec));
    if (bytes) found[file.id] = { bytes, keptAt: setRight(file.keptAt, right) };
  }
  return found;
}
