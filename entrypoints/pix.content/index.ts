import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Reading } from '../../lib/domain/reading.ts';
import type { Message } from '../../lib/messages/messages.ts';
import { siteOf } from '../../lib/pix/links.ts';
import { startCapture } from '../../lib/pix/page/capture.ts';

export default defineContentScript({
  matches: ['https://app.pix.fr/*', 'https://app.pix.org/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const site = siteOf(location.href);
    if (!site) return;
    startCapture({
      site,
      signal: ctx.signal,
      beSilent: () => ctx.abort(),
      report: (reading) => void send(reading),
    });
  },
});

/** A worker that cannot keep a reading (an update is under way, say) must not trouble the page. */
async function send(reading: Reading): Promise<void> {
  const message: Message = { type: 'reading', reading };
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The next reading tells the same and more.
  }
}
