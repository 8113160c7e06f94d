import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepWatch } from '../lib/app/alerts/keep-watch.ts';
import { lockInTime } from '../lib/app/worker/auto-lock.ts';
import { keepErrors } from '../lib/app/worker/errors.ts';
import { listenToMessages } from '../lib/app/messages/server.ts';
import { keepToolbarTrue } from '../lib/app/toolbar/keep-true.ts';
import { watchForEmptying } from '../lib/app/worker/trouble.ts';

/** Listeners are set while the script first runs: one set later would miss what woke the worker. */
export default defineBackground(() => {
  keepErrors();
  listenToMessages();
  keepToolbarTrue();
  keepWatch();
  lockInTime();
  watchForEmptying();
  keepStorageFromPages();
});

/**
 * Scripts in Pix pages get a digest and nothing else: where the browser can (Chromium), the storage
 * itself is closed to them.
 */
function keepStorageFromPages(): void {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
