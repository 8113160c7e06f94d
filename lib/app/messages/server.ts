import { browser } from 'wxt/browser';
import { accept, trustOf, type Accepted, type Sender } from './accept.ts';
import type { Reply } from './messages.ts';

/**
 * Hears the content scripts and our own pages; anybody else, and anything else, is ignored.
 * @param answer whatever is accepted is answered: no answer means that nobody heard
 * @param onRefused told of what one of our own scripts said, and what cannot be understood
 */
export function listenToMessages(
  answer: (accepted: Accepted, sender: Sender) => Promise<Reply>,
  onRefused: (sent: unknown) => void,
): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((sent: unknown, sender: Sender, reply) => {
    const accepted = accept(sent, sender, self);
    if (!accepted) {
      if (trustOf(sender, self) === 'none') return false;
      // Our own script said it: without an answer it would say the same again and again.
      onRefused(sent);
      reply({ ok: false, reason: 'failed' } satisfies Reply);
      return false;
    }
    void answer(accepted, sender).then(reply);
    // Keeps the channel open until then, in every browser; a promise does so in recent ones only.
    return true;
  });
}
