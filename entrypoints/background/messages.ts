import { browser } from 'wxt/browser';
import { digestOf, type Digest } from '../../lib/messages/digest.ts';
import { messageSchema, type Message } from '../../lib/messages/messages.ts';
import { trustOf, type Sender } from '../../lib/messages/sender.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import { store } from './store.ts';
import { showInToolbar } from './toolbar.ts';

/** Hears the content scripts and our own pages; anybody else, and anything else, is ignored. */
export function listenToMessages(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  // The polyfill makes a returned promise the reply: the browser keeps the worker until it settles.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener((sent: unknown, sender: Sender) => {
    const message = messageSchema.safeParse(sent);
    return message.success && trustOf(sender, self) !== 'none' ? reply(message.data) : undefined;
  });
}

async function reply(message: Message): Promise<Digest | null> {
  const glance = await carryOut(message);
  await showInToolbar(glance);
  return (await concerns(message, glance)) ? digestOf(glance) : null;
}

function carryOut(message: Message): Promise<Glance> {
  switch (message.type) {
    case 'reading':
      return store.record(message.reading);
    case 'set-panel':
      return store.setPanel(message.panel);
    case 'confirm-account':
      return store.confirmUsualAccount(message.userId);
    case 'dismiss-steps':
      return store.dismissSteps();
    case 'ask':
      return store.glance();
  }
}

/** A page is told of its own pupil only: who is shown may have changed in another tab. */
async function concerns(message: Message, glance: Glance): Promise<boolean> {
  switch (message.type) {
    case 'reading': {
      const { reading } = message;
      return reading.kind !== 'failure' && (reading.kind === 'page' || reading.userId !== null);
    }
    case 'ask':
    case 'confirm-account':
      return message.userId !== null && store.isShown(message.userId, glance);
    default:
      return false;
  }
}
