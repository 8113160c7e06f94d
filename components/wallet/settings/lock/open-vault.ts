/** The locked wallet in its page: opened while the session has the key. Loaded only with a lock. */
import { browser } from 'wxt/browser';
import { INBOX_KEY, OPEN_LOCK_KEY } from '../../../../lib/store/keys.ts';
import { closeIfLeft, stayOpen, takeIn } from '../../../../lib/app/actions/lock.ts';
import { openedVault } from '../../../../lib/vault/opened-vault.ts';
import type { SealedWallet, StoredWallet } from '../../../../lib/store/certificates/open-wallet.ts';

/** How often a locked state is looked for, and a use is noted. */
const LOOK_MS = 15_000;

export async function openWithVault(wallet: SealedWallet): Promise<StoredWallet> {
  const vault = await openedVault();
  return vault ? vault.openWallet(wallet) : { state: 'locked', wallet };
}

/** Answers once; from then on calls back when it was locked or unlocked. */
export function followVault(changed: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const change = changes[OPEN_LOCK_KEY];
    if (!change || Boolean(change.newValue) === Boolean(change.oldValue)) return;
    changed();
    if (change.newValue) void takeIn();
  });
  // On the disk, or in memory on a shared computer.
  browser.storage.onChanged.addListener((changes) => {
    if (changes[INBOX_KEY]?.newValue) void takeIn();
  });
  followUse();
  void takeIn();
}

/** Pointer and keyboard hold it open; a page that is merely there does not. */
function followUse(): void {
  let notedAt = 0;
  const use = () => {
    if (Date.now() - notedAt < LOOK_MS) return;
    notedAt = Date.now();
    void stayOpen();
  };
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, use);
  setInterval(() => void closeIfLeft(), LOOK_MS);
}
