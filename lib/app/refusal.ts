import { KeyMissingError, LockedError, NewerDataError, QuotaError } from '../store/errors.ts';

/**
 * Why what was asked of the worker, or of the wallet page itself, was not done. `full`: no room in
 * the browser's storage. `newer`: a newer Balise wrote what is stored. `locked`: the wallet has to be
 * unlocked first. `key-missing`: the browser has lost the key of what is stored. Nothing was changed.
 */
export type Refusal = 'full' | 'newer' | 'locked' | 'key-missing' | 'failed';

export function refusalFor(error: unknown): Refusal {
  if (error instanceof NewerDataError) return 'newer';
  if (error instanceof LockedError) return 'locked';
  if (error instanceof KeyMissingError) return 'key-missing';
  return error instanceof QuotaError ? 'full' : 'failed';
}
