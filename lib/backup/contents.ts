/** Everything that a backup carries, out of its envelopes: what is kept here, or what a file holds. */
import type { PixAccount } from '../domain/account.ts';
import type { Certificate } from '../domain/certificate/certificate.ts';
import type { CertificateWatch } from '../domain/certificate/watch.ts';
import type { DayPoint } from '../domain/history.ts';
import type { Preferences } from '../domain/preferences.ts';
import type { Change } from '../store/change.ts';
import type { FileShelf, StoredFile } from '../store/files/file-place.ts';
import { historyKeyed, SALT_KEY, WALLET_KEY, WATCHES_KEY } from '../store/keys.ts';
import { allAccounts } from '../store/accounts/known-accounts.ts';
import { FILE, letterIn } from '../vault/seal-file.ts';
import type { Vault } from '../vault/vault.ts';
import type { State } from '../store/glance/make-glance.ts';
import { openWallet } from '../store/certificates/open-wallet.ts';
import { historyRecord } from '../store/schema/history.ts';
import { saltRecord, type Salts } from '../store/schema/salt.ts';
import type { AccountKey } from '../store/schema/common.ts';
import { lockIn, WalletLockedError } from '../store/certificates/wallet.ts';
import { watchesRecord } from '../store/schema/watches.ts';

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
  certificates: Certificate[];
  watches: CertificateWatch[];
  /** The PDFs that certificates name, by that name. */
  files: Record<string, StoredFile>;
}

/**
 * What is kept here.
 * @param vault needed where there is a lock
 * @throws WalletLockedError when it is closed
 */
export async function contentsIn(
  change: Change,
  state: State,
  files: FileShelf,
  vault: Vault | null,
): Promise<Contents> {
  await change.load([SALT_KEY, WALLET_KEY, WATCHES_KEY]);
  const accounts = await allAccounts(change);
  const certificates = await certificatesIn(change, vault);
  return {
    salts: change.read(saltRecord, SALT_KEY),
    current: state.key,
    preferences: structuredClone(state.preferences),
    accounts: Object.fromEntries(
      accounts.map(([key, account]) => {
        const history = change.read(historyRecord, historyKeyed(key)) ?? [];
        return [key, { account, history }];
      }),
    ),
    certificates,
    watches: change.read(watchesRecord, WATCHES_KEY) ?? [],
    files: await filesOf(certificates, files, vault),
  };
}

async function certificatesIn(change: Change, vault: Vault | null): Promise<Certificate[]> {
  const lock = await lockIn(change);
  const stored = openWallet(change.raw(WALLET_KEY));
  if (lock && vault?.lockId !== lock.id) throw new WalletLockedError();
  const opened =
    stored.state === 'locked' ? ((await vault?.openWallet(stored.wallet)) ?? null) : stored;
  return opened?.state === 'ok' ? opened.data.certificates : [];
}

/** A file that is not there, or cannot be read, is simply not there. */
async function filesOf(
  certificates: readonly Certificate[],
  files: FileShelf,
  vault: Vault | null,
): Promise<Contents['files']> {
  const found: Contents['files'] = {};
  for (const { file } of certificates) {
    const stored = file && (await files.read(file.id));
    if (!stored) continue;
    const letter = letterIn(stored.bytes);
    const bytes = letter ? await vault?.takeOut(letter, FILE) : stored.bytes;
    if (bytes) found[file.id] = { bytes, keptAt: stored.keptAt };
  }
  return found;
}
