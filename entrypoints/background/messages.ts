import { browser } from 'wxt/browser';
import { messageSchema, type Message } from '../../lib/messages/messages.ts';
import { trustOf, type Sender } from '../../lib/messages/sender.ts';
import { store } from './store.ts';
import { showInToolbar } from './toolbar.ts';

/** Hears the content scripts and our own pages; anybody else, and anything else, is ignored. */
export function listenToMessages(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  // The polyfill makes a returned promise the reply: the browser keeps the worker until it settles.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener((sent: unknown, sender: Sender) => {
    const message = messageSchema.safeParse(sent);
    const trust = trustOf(sender, self);
    if (!message.success || trust === 'none') return undefined;
    return trust === 'own-page' || message.data.type === 'reading'
      ? handle(message.data)
      : undefined;
  });
}

async function handle(message: Message): Promise<void> {
  const glance =
    message.type === 'reading' ? await store.record(message.reading) : await store.rebuildGlance();
  await showInToolbar(glance);
}
