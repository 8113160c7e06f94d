/** How what a person asks for in the wallet page is done, and how it is told that it could not be. */
import { queue } from '../../store/area/area.ts';
import type { Work } from '../../store/writer.ts';
import { reportError } from '../diagnostics/errors.ts';
import { noteTrouble } from '../diagnostics/trouble.ts';
import { refusalFor, type Refusal } from '../refusal.ts';
import { pageStore, refreshToolbar } from './page-store.ts';

/** What came of an action: its answer, or why it was not done; nothing was changed then. */
export type Outcome<T = void> = { ok: true; value: T } | { ok: false; reason: Refusal };

/** The last choice is the one that stays. */
const inTurn = queue();

/** Changes what is kept, and has the worker show what follows from it. Never throws. */
export function changeKept<T>(work: Work<T>): Promise<Outcome<T>> {
  return act(async () => {
    const { result } = await pageStore.change(work);
    await refreshToolbar();
    return result;
  });
}

/**
 * Does what was asked for, after what was asked for before. Never throws: what could not be done is
 * told as the worker tells it, in the popup and in the log too.
 */
export function act<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  return inTurn(() => outcomeOf(work, report));
}

/**
 * What came of work that a form waits for, and speaks of by itself. Never throws.
 * @param onFailure is told what was thrown, before the answer
 */
export async function outcomeOf<T>(
  work: () => Promise<T>,
  onFailure?: (reason: Refusal, error: unknown) => Promise<void>,
): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const reason = refusalFor(error);
    await onFailure?.(reason, error);
    return { ok: false, reason };
  }
}

async function report(reason: Refusal, error: unknown): Promise<void> {
  await noteTrouble(reason, error);
  if (reason === 'failed') await reportError('wallet', error);
}
