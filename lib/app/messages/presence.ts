/**
 * Whether Balise is in a page of Pix: our own pages ask the script that reads there. Answered in the
 * isolated world, of which the page sees nothing.
 */
import { nativeBrowser } from './native-browser.ts';

const QUESTION = 'balise:presence';

/** `late`: the page was loaded before the script came, and what it asked for then went unseen. */
export type Presence = 'there' | 'late';

/** A script that came too late, into a page that was open already, says so. */
export function answerPresence(presence: Presence): void {
  const { runtime } = nativeBrowser();
  runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id === runtime.id && message === QUESTION) reply(presence);
  });
}

/** `nobody`: the page has no script of this Balise. Null: it did not answer in time. */
export async function askPresence(tab: number): Promise<Presence | 'nobody' | null> {
  const slow = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), 2000);
  });
  try {
    const asked = nativeBrowser().tabs.sendMessage<string, unknown>(tab, QUESTION, { frameId: 0 });
    const told = await Promise.race([asked, slow]);
    return told === 'there' || told === 'late' || told === null ? told : 'nobody';
  } catch {
    return 'nobody';
  }
}
