/**
 * Whether Balise is in a page of Pix: our own pages ask the script that reads there. Answered in the
 * isolated world, of which the page sees nothing.
 */
import type { Browser } from 'wxt/browser';
import { nativeBrowser } from './native-browser.ts';

const QUESTION = 'balise:presence';

/**
 * `late`: the page was loaded before the script came, and what it asked for then went unseen. `exam`:
 * a certification silenced it; `before-exam`: what stands before one did.
 */
const PRESENCES = ['there', 'late', 'before-exam', 'exam'] as const;

export type Presence = (typeof PRESENCES)[number];

/** @param presence asked for at each question */
export function answerPresence(presence: () => Presence): void {
  const { runtime } = nativeBrowser();
  runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id === runtime.id && message === QUESTION) reply(presence());
  });
}

/**
 * `nobody`: the page has no script of this Balise. Null: it did not answer in time.
 * @param tabs the browser's, as whoever asks knows it
 */
export async function askPresence(
  tab: number,
  tabs: Pick<typeof Browser.tabs, 'sendMessage'>,
): Promise<Presence | 'nobody' | null> {
  const slow = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), 2000);
  });
  try {
    const asked = tabs.sendMessage<string, unknown>(tab, QUESTION, { frameId: 0 });
    const told = await Promise.race([asked, slow]);
    if (told === null) return null;
    return PRESENCES.find((one) => one === told) ?? 'nobody';
  } catch {
    return 'nobody';
  }
}
