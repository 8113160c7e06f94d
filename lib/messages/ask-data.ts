import { askWorker } from './ask-worker.ts';
import type { AccountMessage, DataMessage, DataReply } from './data-messages.ts';
import { inTurn } from './in-turn.ts';

/**
 * Changes something about the data as a whole: in the wallet page itself what goes through the
 * certificates, which may be locked; in the worker the rest. Never throws.
 */
export async function askData(message: DataMessage): Promise<DataReply> {
  switch (message.type) {
    case 'set-nickname':
    case 'remove-account':
      return changeAccount(message);
    default:
      return askWorker(message);
  }
}

async function changeAccount(message: AccountMessage): Promise<DataReply> {
  try {
    return await inTurn(async () => {
      const wishes = await import('../storage/page-wishes.ts');
      return wishes.changeAccount(message);
    });
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
