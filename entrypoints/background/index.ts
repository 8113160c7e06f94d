import { defineBackground } from 'wxt/utils/define-background';
import { listenToMessages } from './messages.ts';
import { keepToolbarTrue } from './toolbar.ts';

/** Listeners are set while the script first runs: one set later would miss what woke the worker. */
export default defineBackground(() => {
  listenToMessages();
  keepToolbarTrue();
});
