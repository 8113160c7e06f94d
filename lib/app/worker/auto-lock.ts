import { browser } from 'wxt/browser';
import { AUTO_LOCK_ALARM, browserSession, closeIfLeft, locksAt } from '../../vault/session.ts';
import { now } from '../../time/clock.ts';

/** Locks a wallet that nobody uses any more, also when its page was closed. */
export function lockInTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === AUTO_LOCK_ALARM) void lockIfLeft();
  });
  void lockIfLeft();
}

async function lockIfLeft(): Promise<void> {
  const opened = await closeIfLeft(browserSession, now());
  if (opened) await browser.alarms.create(AUTO_LOCK_ALARM, { when: locksAt(opened) });
}
