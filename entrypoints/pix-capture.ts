import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPresence } from '../lib/app/messages/presence.ts';
import { send } from '../lib/app/messages/send.ts';
import { pageLife } from '../lib/app/panel/page-life.ts';
import { SharedPage, sharePage } from '../lib/app/panel/shared-page.ts';
import type { Reading } from '../lib/domain/reading.ts';
import { startCapture } from '../lib/pix/capture/capture.ts';
import { onceShown } from '../lib/pix/capture/document/once-shown.ts';
import { gatherReports } from '../lib/pix/capture/gather-reports.ts';
import { siteOf } from '../lib/pix/site.ts';

/** Reads what Pix's page receives, and tells the worker. Named in the manifest by wxt.config.ts. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const site = siteOf(location.href);
    if (!site) return;
    // At document_start a page is being loaded: one that is not was open before Balise came.
    answerPresence(document.readyState === 'loading' ? 'there' : 'late');
    const life = pageLife();
    const { signal } = life;
    const page = new SharedPage(site, life);
    sharePage(page);
    const gather = gatherReports(signal, (readings, owner) => void tell(readings, owner));

    const shown = new Promise<void>(onceShown);

    async function tell(readings: Reading[], owner: string | null): Promise<void> {
      await shown;
      if (signal.aborted) return;
      page.tell(await send({ type: 'readings', readings }, signal), owner);
    }

    startCapture({
      site,
      signal,
      beSilent: (begun) => {
        // Alerts wait until it is over: they would be a notification in the middle of it.
        void shown.then(() => send({ type: 'certification', begun }));
        page.end();
      },
      report: (reading) => {
        if ('userId' in reading && reading.userId !== null) page.signIn(reading.userId);
        gather(reading, page.userId);
      },
      onDownload: (pdf) => void send({ type: 'certificate-file', ...pdf }),
      onPage: (seen, href) => page.arrive(seen, href),
      onSignOut: () => page.signOut(),
    });
  },
});
