/** What the wallet page is asked for, and does itself: the worker stays small, and needs no key. */
import { askWorker } from '../messages/ask-worker.ts';
import {
  accountMessageSchema,
  placeMessageSchema,
  type AccountMessage,
  type DataReply,
  type PlaceMessage,
} from './data-messages.ts';
import { send } from '../messages/send.ts';
import { refusalFor, type Refusal } from '../messages/refusal.ts';
import { walletMessageSchema, type WalletMessage, type WalletReply } from './wallet-messages.ts';
import { errorText } from '../diagnostics/redact.ts';
import { changeAccountBy } from './account-changes.ts';
import { changeWalletBy } from './apply-wallet-message.ts';
import { changePlaceBy } from './change-place.ts';
import type * as z from '../../store/schema/zod.ts';
import { deleteFiles } from '../../store/files/files.ts';
import { openedVault } from '../../vault/opened-vault.ts';
import { noteTrouble } from '../diagnostics/note-trouble.ts';
import { pageStore, refreshToolbar } from './page-store.ts';
import type { Store } from '../../store/store.ts';

export function changeWallet(message: WalletMessage): Promise<WalletReply> {
  return carriedOut(message, walletMessageSchema, async () => {
    const { id } = await changeWalletBy(message, await ownStore());
    await refreshToolbar();
    return { id };
  });
}

export function changeAccount(message: AccountMessage): Promise<DataReply> {
  return carriedOut(message, accountMessageSchema, async () => {
    const { orphans } = await changeAccountBy(message, await ownStore());
    await deleteFiles(orphans);
    await refreshToolbar();
    return {};
  });
}

export function changePlace(message: PlaceMessage): Promise<DataReply> {
  return carriedOut(message, placeMessageSchema, async () => {
    await changePlaceBy(message);
    await send({ type: 'look-again' });
    return {};
  });
}

async function ownStore(): Promise<Store> {
  return pageStore(await openedVault());
}

/** Whatever is asked is answered; what could not be kept is told as the worker tells it. */
async function carriedOut<M, T extends object>(
  message: M,
  schema: z.ZodMiniType<M>,
  work: () => Promise<T>,
): Promise<(T & { ok: true }) | { ok: false; reason: Refusal }> {
  try {
    if (!schema.safeParse(message).success) throw new TypeError('no such wish');
    return { ok: true, ...(await work()) };
  } catch (error) {
    const reason = refusalFor(error);
    await noteTrouble(reason, error);
    if (reason === 'failed') {
      await askWorker({
        type: 'report-error',
        page: 'wallet',
        text: errorText(error).slice(0, 4000),
      });
    }
    return { ok: false, reason };
  }
}
