import { browser } from 'wxt/browser';
import { accept, type Accepted } from '../../lib/messages/accept.ts';
import type { DataReply } from '../../lib/messages/data-messages.ts';
import { digestOf } from '../../lib/messages/digest.ts';
import type { OwnMessage, PixMessage, Reply } from '../../lib/messages/messages.ts';
import { refusalFor } from '../../lib/messages/refusal.ts';
import type { Sender } from '../../lib/messages/sender.ts';
import type { WalletMessage, WalletReply } from '../../lib/messages/wallet-messages.ts';
import { UNIDENTIFIED } from '../../lib/storage/keep-reading.ts';
import type { Glance } from '../../lib/storage/shapes.ts';
import { checkAlerts, holdAlerts } from './alerts.ts';
import { carryOutData } from './data.ts';
import { keepError } from './errors.ts';
import { keepDownload } from './files.ts';
import { store } from './store.ts';
import { showInToolbar } from './toolbar.ts';
import { noteTrouble, troubleIsOver } from './trouble.ts';

/** Hears the content scripts and our own pages; anybody else, and anything else, is ignored. */
export function listenToMessages(): void {
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };
  browser.runtime.onMessage.addListener((sent: unknown, sender: Sender, answer) => {
    const accepted = accept(sent, sender, self);
    if (!accepted) return false;
    void answerTo(accepted).then(answer);
    // Keeps the channel open until then, in every browser; a promise does so in recent ones only.
    return true;
  });
}

type Answer = Reply | WalletReply | DataReply;

/** Whatever is accepted is answered, also when it failed: no answer means that nobody heard. */
async function answerTo(accepted: Accepted): Promise<Answer> {
  try {
    const answer = await carryOut(accepted);
    await troubleIsOver();
    return answer;
  } catch (error) {
    const reason = refusalFor(error);
    await noteTrouble(reason, error);
    if (reason === 'failed') await keepError('worker', error);
    return { ok: false, reason };
  }
}

async function carryOut(accepted: Accepted): Promise<Answer> {
  if ('wallet' in accepted) return changeWallet(accepted.wallet);
  if ('data' in accepted) return carryOutData(accepted.data);
  return reply(accepted.from, accepted.message);
}

async function reply(from: Accepted['from'], message: PixMessage | OwnMessage): Promise<Reply> {
  if (message.type === 'certification') {
    await holdAlerts();
    return { ok: true, digest: null };
  }
  const glance = await glanceAfter(from, message);
  await showInToolbar(glance);
  if (isOfCertificates(message)) await checkAlerts();
  return { ok: true, digest: (await concerns(message, glance)) ? digestOf(glance) : null };
}

function glanceAfter(
  from: Accepted['from'],
  message: Exclude<PixMessage | OwnMessage, { type: 'certification' }>,
): Promise<Glance> {
  switch (message.type) {
    case 'reading':
      return store.record(message.reading);
    case 'certificate-file':
      return keepDownload(message);
    case 'set-panel':
      return store.setPanel(message.panel);
    case 'confirm-account':
      // A page that does not know whose it is speaks of nobody else.
      return store.confirmUsualAccount(
        message.userId ?? (from === 'pix-page' ? UNIDENTIFIED : null),
      );
    case 'dismiss-steps':
      return store.dismissSteps();
    case 'ask':
      return store.glance();
  }
}

function isOfCertificates(message: PixMessage | OwnMessage): boolean {
  return (
    message.type === 'reading' && ['certificates', 'certificate'].includes(message.reading.kind)
  );
}

/** A page is told of its own pupil only: who is shown may have changed in another tab. */
async function concerns(message: PixMessage | OwnMessage, glance: Glance): Promise<boolean> {
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
  const { glance, id } = await store.changeWallet(message);
  await showInToolbar(glance);
  // What was just typed in or dropped may be due today.
  if (message.type === 'keep-certificate') await checkAlerts();
  return { ok: true, id };
}
