/** A wallet with a lock in its page: opened while the session has the key, for as long as it is used. */
import { browser } from 'wxt/browser';
import { INBOX_KEY, OPEN_LOCK_KEY } from '../../../../lib/store/keys.ts';
import { closeIfLeft, stayOpen, takeIn } from '../../../../lib/app/actions/lock.ts';
import { now } from '../../../../lib/time/clock.ts';

/** How often a locked state is looked for, and a use is noted. */
const LOOK_MS = 15_000;

/** Calls back when it was locked or unlocked. */
export function followLock(changed: () => void): void {
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
    // Also when the clock was set back meanwhile.
    if (Math.abs(now() - notedAt) < LOOK_MS) return;
    notedAt = now();
    void stayOpen();
  };
  for (const event of ['pointerdown', 'keydown']) window.addEventListener(event, use);
  setInterval(() => void closeIfLeft(), LOOK_MS);
}
