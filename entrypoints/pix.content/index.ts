import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Reading } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messages/send.ts';
import { siteOf } from '../../lib/pix/links.ts';
import { startCapture } from '../../lib/pix/page/capture.ts';
import { PanelState } from './panel-state.svelte.ts';
import { PanelMount } from './panel.ts';

/** How often to look whether this script still belongs to a living extension (an update ends it). */
const ALIVE_CHECK_MS = 5000;

export default defineContentScript({
  matches: ['https://app.pix.fr/*', 'https://app.pix.org/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteOf(location.href);
    if (!site) return;
    const { signal } = ctx;
    const state = new PanelState(site, browser.i18n.getUILanguage());
    const panel = new PanelMount(state, signal);

    async function report(reading: Reading): Promise<void> {
      if ('userId' in reading && reading.userId !== null) state.userId = reading.userId;
      const owner = state.userId;
      const digest = await send({ type: 'reading', reading }, signal);
      // Somebody else may have signed in meanwhile: what comes late is not for their eyes.
      if (state.userId !== owner) return;
      state.tell(digest);
      panel.update();
    }

    /** Another tab may have read more, or the popup changed a setting, since we were looked at. */
    async function catchUp(): Promise<void> {
      if (document.visibilityState === 'hidden' || state.userId === null) return;
      const owner = state.userId;
      const digest = await send({ type: 'ask', userId: owner }, signal);
      if (state.userId !== owner) return;
      state.tell(digest);
      panel.update();
    }

    startCapture({
      site,
      signal,
      beSilent: () => {
        // Alerts wait until it is over: they would be a notification in the middle of it.
        void send({ type: 'certification' });
        ctx.abort();
      },
      report: (reading) => void report(reading),
      onDownload: (pdf) => void send({ type: 'certificate-file', ...pdf }),
      onPage: (page, href) => {
        panel.update(state.arrive(page, href));
      },
      onSignOut: () => {
        state.forget();
        panel.update();
      },
    });
    if (signal.aborted) return;
    document.addEventListener('visibilitychange', () => void catchUp(), { signal });
    window.addEventListener('focus', () => void catchUp(), { signal });
    // The context notices that it has become invalid only when one of its timers fires.
    ctx.setInterval(() => undefined, ALIVE_CHECK_MS);
  },
});
