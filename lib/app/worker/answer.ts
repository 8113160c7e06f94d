/** What the worker does with each message. */
import type { Reading } from '../../domain/reading.ts';
import { areas } from '../../store/area/browser-areas.ts';
import { isQuestionOpen } from '../../store/area/school.ts';
import { SchoolQuestionError } from '../../store/errors.ts';
import { UNIDENTIFIED } from '../../store/keep-reading.ts';
import { recordTogether } from '../../store/record-readings.ts';
import { browserArea } from '../../store/area/browser-areas.ts';
import type { Glance } from '../../store/schema/glance.ts';
import { checkAlerts, holdAlerts, openWallet } from '../alerts/keep-watch.ts';
import { noteTrouble, troubleIsOver } from '../diagnostics/trouble.ts';
import type { Accepted, Sender } from '../messages/accept.ts';
import { digestOf, type Digest } from '../messages/digest.ts';
import type { OwnMessage, PixMessage, Reply } from '../messages/messages.ts';
import { refusalFor } from '../refusal.ts';
import { isOutOfSight } from '../toolbar/out-of-sight.ts';
import { showInToolbar, showStoredInToolbar } from '../toolbar/keep-true.ts';
import { lookForCertification, noteMessage } from './certification.ts';
import { keepError } from './errors.ts';
import { keepDownload } from './files.ts';
import { notePixTab, openPix } from './pix-tabs.ts';
import { keptBy } from './kept.ts';
import { store } from './store.ts';
import { planEndOfUndo } from './undo.ts';

/** Does what is asked; answers also when it failed. */
export async function answer(accepted: Accepted, sender: Sender): Promise<Reply> {
  try {
    const isNotKept = await isOfPrivateWindow(accepted);
    const heard = hear(accepted, sender, isNotKept);
    // A reading waits for nothing else. What says that a certification goes on is noted before anything
    // is shown.
    if (accepted.message.type !== 'readings') await heard;
    const [hasChanged, reply] = await Promise.all([
      heard,
      isNotKept ? ({ ok: true, digest: null } as const) : replyTo(accepted, sender),
    ]);
    if (hasChanged) await showStoredInToolbar();
    return reply;
  } catch (error) {
    const reason = refusalFor(error);
    await noteTrouble(reason, error);
    if (reason === 'failed') await keepError('worker', error);
    // Of what was read together, some may have been kept.
    await showStoredInToolbar().catch(() => undefined);
    return { ok: false, reason };
  }
}

async function replyTo(accepted: Accepted, sender: Sender): Promise<Reply> {
  const digest = await carryOut(accepted);
  return { ok: true, digest, kept: await keptBy(accepted, sender) };
}

/**
 * What follows from it that a page of Pix spoke at all. That a certification goes on says nothing of
 * anybody: it is taken of private windows too.
 * @returns whether it changed anything that the toolbar shows
 */
async function hear(accepted: Accepted, { tab }: Sender, isNotKept: boolean): Promise<boolean> {
  if (accepted.from !== 'pix-page') return false;
  const [hasChanged] = await Promise.all([
    noteMessage(accepted.message, tab),
    isNotKept ? null : notePixTab(tab, accepted.message),
  ]);
  return hasChanged;
}

/**
 * Firefox lets a person allow Balise in private windows beside the others: nothing of them is kept, or
 * mixed with the rest. Where the whole browser is private there is no rest, and all is in memory. That
 * a certification goes on says nothing of anybody, and holds the alerts of every window.
 */
async function isOfPrivateWindow(accepted: Accepted): Promise<boolean> {
  if (accepted.from !== 'pix-page' || !accepted.isPrivate) return false;
  const { type } = accepted.message;
  if (type === 'certification' || type === 'certification-left') return false;
  return (await browserArea.place()) !== 'no-disk';
}

/** Answers what a Pix page may see of it. */
async function carryOut({ from, message }: Accepted): Promise<Digest | null> {
  switch (message.type) {
    case 'certification':
      await holdAlerts();
      await showStoredInToolbar();
      return null;
    case 'certification-left':
      await showStoredInToolbar();
      return null;
    case 'look-for-certification':
      if (await lookForCertification(message.tabs)) await showStoredInToolbar();
      return null;
    case 'open-progress':
      await openWallet('progress');
      return null;
    case 'open-wallet':
      await openWallet('certificates');
      return null;
    case 'open-pix':
      await openPix(message.href);
      return null;
    case 'look-again':
      await showStoredInToolbar();
      return null;
    case 'undo-closed':
      await planEndOfUndo();
      return null;
    case 'report-error':
      await keepError(message.page, message.text);
      return null;
    default: {
      await mayKeep(message);
      const glance = await glanceAfter(from, message);
      await Promise.all([
        showInToolbar(glance),
        // Only what was written tells that there is room again.
        message.type === 'ask' ? null : troubleIsOver(),
      ]);
      if (mayBeDue(from, message)) await checkAlerts();
      return (await concerns(message, glance)) ? digestOf(glance, await isOutOfSight()) : null;
    }
  }
}

type Shown = Exclude<
  PixMessage | OwnMessage,
  {
    type:
      | 'certification'
      | 'certification-left'
      | 'look-again'
      | 'look-for-certification'
      | 'open-pix'
      | 'open-progress'
      | 'open-wallet'
      | 'undo-closed'
      | 'report-error';
  }
>;

function glanceAfter(from: Accepted['from'], message: Shown): Promise<Glance> {
  switch (message.type) {
    case 'readings':
      return recordTogether(store, message.readings);
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
    case 'dismiss-pin-hint':
      return store.dismissPinHint();
    case 'deny-account':
      return store.denyUsualAccount();
    case 'acknowledge':
      return store.acknowledge(message.id);
    case 'unacknowledge':
      return store.restoreWatch(message.watch);
    case 'show-account':
      return store.showAccount(message.account);
    case 'ask':
      return store.glance();
  }
}

/** Nothing new comes to the disk of a computer that the school wants shared. @throws SchoolQuestionError */
async function mayKeep({ type }: Shown): Promise<void> {
  const isNew = type === 'readings' || type === 'certificate-file';
  if (isNew && (await isQuestionOpen(areas))) throw new SchoolQuestionError();
}

/** Pix told of certificates, or one of our pages changed something: an alert may be due by it. */
function mayBeDue(from: Accepted['from'], message: Shown): boolean {
  return message.type === 'readings'
    ? message.readings.some(isOfCertificates)
    : message.type === 'ask' && from === 'own-page';
}

function isOfCertificates({ kind }: Reading): boolean {
  return kind === 'certificates' || kind === 'certificate';
}

/** A page is told of its own pupil only: who is shown may have changed in another tab. */
async function concerns(message: Shown, glance: Glance): Promise<boolean> {
  switch (message.type) {
    case 'readings':
      return message.readings.some(
        (one) =>
          one.kind === 'page' ||
          (one.kind !== 'failure' && !isOfCertificates(one) && one.userId !== null),
      );
    case 'ask':
    case 'confirm-account':
      return message.userId !== null && store.isShown(message.userId, glance);
    default:
      return false;
  }
}
