import '../lib/i18n/languages/added.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { keepWatch } from '../lib/app/alerts/keep-watch.ts';
import { lockInTime } from '../lib/app/worker/auto-lock.ts';
import { followClosedTabs } from '../lib/app/worker/closed-tabs.ts';
import { keepErrors, keepRefusal } from '../lib/app/worker/errors.ts';
import { listenToMessages } from '../lib/app/messages/server.ts';
import { keepToolbarTrue } from '../lib/app/toolbar/keep-true.ts';
import { answer } from '../lib/app/worker/answer.ts';
import { keepStorageFromPages } from '../lib/app/worker/store.ts';
import { keepOlderTabs } from '../lib/app/obstacles/older-tabs.ts';
import { watchForEmptying } from '../lib/app/diagnostics/trouble.ts';
import { takeOver } from '../lib/app/worker/files.ts';
import { keepToSchool } from '../lib/app/worker/school.ts';
import { endUndoInTime } from '../lib/app/worker/undo.ts';

/** Listeners are set while the script first runs: one set later would miss what woke the worker. */
export default defineBackground(() => {
  keepErrors();
  listenToMessages(answer, keepRefusal);
  keepToolbarTrue();
  keepWatch();
  lockInTime();
  endUndoInTime();
  takeOver();
  keepToSchool();
  watchForEmptying();
  keepStorageFromPages();
  keepOlderTabs();
  followClosedTabs();
});
