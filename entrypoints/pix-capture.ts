import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerPresence, type Presence } from '../lib/app/messages/presence.ts';
import type { Reply } from '../lib/app/messages/messages.ts';
import { deliver, send } from '../lib/app/messages/send.ts';
import { pageLife } from '../lib/app/panel/page-life.ts';
import { SharedPage, sharePage, sharePageAgain } from '../lib/app/panel/shared-page.ts';
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
    const usual = document.readyState === 'loading' ? 'there' : 'late';
    let presence: Presence = usual;
    answerPresence(() => presence);
    const shown = new Promise<void>(onceShown);

    startCapture(site, (after) => {
      const life = pageLife();
      const { signal } = life;
      // The extension went while nothing of it looked.
      if (signal.aborted) return null;
      const page = new SharedPage(site, life);
      presence = usual;
      if (after) goOn(after.userId);
      else sharePage(page);
      const gather = gatherReports(signal, (readings, owner) => void tell(readings, owner));

      /** Nobody's exam was begun: what is known of the pupil is shown again. */
      function goOn(userId: string | null): void {
        if (userId !== null) page.signIn(userId);
        sharePageAgain(page);
        void deliver({ type: 'certification-left' }, signal).then(async () => {
          if (userId === null || signal.aborted) return;
          page.tell(await send({ type: 'ask', userId }, signal), userId);
        });
      }

      async function tell(readings: Reading[], owner: string | null): Promise<void> {
        await shown;
        if (signal.aborted) return;
        take(await deliver({ type: 'readings', readings }, signal), owner);
      }

      function take(reply: Reply | null, owner: string | null): void {
        if (!reply?.ok || signal.aborted) return;
        page.tell(reply.digest, owner);
        if (reply.kept) page.keep(reply.kept, owner);
      }

      function beSilent(begun: boolean): void {
        presence = begun ? 'exam' : 'before-exam';
        // Alerts wait until it is over: they would be a notification in the middle of it.
        void shown.then(() => send({ type: 'certification', begun }));
        page.end();
      }

      return {
        signal,
        beSilent,
        pause: () => beSilent(false),
        report: (reading) => {
          if ('userId' in reading && reading.userId !== null) page.signIn(reading.userId);
          gather(reading, page.userId);
        },
        onDownload: (pdf) =>
          void deliver({ type: 'certificate-file', ...pdf }, signal).then((reply) =>
            take(reply, pdf.userId),
          ),
        onPage: (seen, href) => page.arrive(seen, href),
        onSignOut: () => page.signOut(),
      };
    });
  },
});
