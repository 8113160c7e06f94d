import { browser } from 'wxt/browser';
import { digestOf, type Digest } from '../../lib/messages/digest.ts';
import { messageSchema, type Message } from '../../lib/messages/messages.ts';
import { refusalFor } from '../../lib/messages/refusal.ts';
import { trustOf, type Sender } from '../../lib/messages/sender.ts';
import {
  walletMessageSchema,
  type WalletMessage,
  type WalletReply,
} from '../../lib/messages/wallet-messages.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import { checkAlerts, holdAlerts } from './alerts.ts';
import { keepDownload } from './files.ts';
import { store } from './store.ts';
import { showInToolbar } from './toolbar.ts';

/** Hears the content scripts and our own pages; anybody else, and anything else, is ignored. */
export function listenToMessages(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  // The polyfill makes a returned promise the reply: the browser keeps the worker until it settles.
  // eslint-disable-next-line @typescript-eslint/no-misused-promises
  browser.runtime.onMessage.addListener((sent: unknown, sender: Sender) => {
    const trust = trustOf(sender, self);
    if (trust === 'none') return undefined;
    const message = messageSchema.safeParse(sent);
    if (message.success) return reply(message.data);
    const wish = trust === 'own-page' ? walletMessageSchema.safeParse(sent) : null;
    return wish?.success ? changeWallet(wish.data) : undefined;
  });
}

async function reply(message: Message): Promise<Digest | null> {
  if (message.type === 'certification') {
    await holdAlerts();
    return null;
  }
  const glance = await carryOut(message);
  await showInToolbar(glance);
  if (isOfCertificates(message)) await checkAlerts();
  return (await concerns(message, glance)) ? digestOf(glance) : null;
}

function carryOut(message: Exclude<Message, { type: 'certification' }>): Promise<Glance> {
  switch (message.type) {
    case 'reading':
      return store.record(message.reading);
    case 'certificate-file':
      return keepDownload(message);
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

function isOfCertificates(message: Message): boolean {
  return (
    message.type === 'reading' && ['certificates', 'certificate'].includes(message.reading.kind)
  );
}

/** A page is told of its own pupil only: who is shown may have changed in another tab. */
async function concerns(message: Message, glance: Glance): Promise<boolean> {
  switch (message.type) {
    case 'reading': {
      const { reading } = message;
      const isOfCompetences = !['failure', 'certificates', 'certificate'].includes(reading.kind);
      return (
        isOfCompetences &&
        (reading.kind === 'page' || ('userId' in reading && reading.userId !== null))
      );
    }
    case 'ask':
    case 'confirm-account':
      return message.userId !== null && store.isShown(message.userId, glance);
    default:
      return false;
  }
}

async function changeWallet(message: WalletMessage): Promise<WalletReply> {
  try {
    const { glance, id } = await store.changeWallet(message);
    await showInToolbar(glance);
    // What was just typed in or dropped may be due today.
    if (message.type === 'keep-certificate') await checkAlerts();
    return { ok: true, id };
  } catch (error) {
    return { ok: false, reason: refusalFor(error) };
  }
}
