import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Reading } from '../../lib/domain/reading.ts';
import { send } from '../../lib/app/messages/send.ts';
import { siteOf } from '../../lib/pix/site.ts';
import { startCapture } from '../../lib/pix/capture/capture.ts';
import { pageLife } from '../../lib/pix/capture/page-life.ts';
import { PanelState } from '../../components/panel/panel-state.ts';
import { PanelMount } from '../../components/panel/panel-mount.ts';
import { gatherReports } from '../../lib/pix/capture/gather-reports.ts';

export default defineContentScript({
  matches: ['https://app.pix.fr/*', 'https://app.pix.org/*'],
  runAt: 'document_start',
  main() {
    const site = siteOf(location.href);
    if (!site) return;
    const life = pageLife();
    const { signal } = life;
    const state = new PanelState(site, () => panel.update());
    const panel = new PanelMount(state, signal);
    const gather = gatherReports(signal, (readings, owner) => void tell(readings, owner));

    function report(reading: Reading): void {
      if ('userId' in reading && reading.userId !== null) state.userId = reading.userId;
      gather(reading, state.userId);
    }

    async function tell(readings: Reading[], owner: string | null): Promise<void> {
      const digest = await send({ type: 'readings', readings }, signal);
      // Somebody else may have signed in meanwhile: what comes late is not for their eyes.
      if (state.userId !== owner) return;
      if (state.tell(digest)) panel.updateSoon();
    }

    /**
     * Another tab may have read more, or the popup changed a setting, since we were looked at: or
     * nothing did, and it is another day.
     */
    async function catchUp(): Promise<void> {
      if (document.visibilityState === 'hidden' || state.userId === null) return;
      const owner = state.userId;
      const digest = await send({ type: 'ask', userId: owner }, signal);
      if (state.userId !== owner) return;
      state.tell(digest);
      panel.updateSoon();
    }

    startCapture({
      site,
      signal,
      beSilent: () => {
        // Alerts wait until it is over: they would be a notification in the middle of it.
        void send({ type: 'certification' });
        life.abort();
      },
      report,
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
  },
});
