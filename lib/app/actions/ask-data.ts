import { askWorker } from '../messages/ask-worker.ts';
import type { DataMessage, DataReply } from './data-messages.ts';
import { inTurn } from './in-turn.ts';

/**
 * Changes something about the data as a whole: in the wallet page itself what goes through the
 * certificates, which may be locked, and what moves or erases everything; in the worker the rest.
 * Never throws.
 */
export async function askData(message: DataMessage): Promise<DataReply> {
  switch (message.type) {
    case 'set-nickname':
    case 'remove-account':
      return byThisPage(({ changeAccount }) => changeAccount(message));
    case 'set-shared':
    case 'erase-everything':
      return byThisPage(({ changePlace }) => changePlace(message));
    default:
      return askWorker(message);
  }
}

type Wishes = typeof import('./page-wishes.ts');

async function byThisPage(work: (wishes: Wishes) => Promise<DataReply>): Promise<DataReply> {
  try {
    return await inTurn(async () => work(await import('./page-wishes.ts')));
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
