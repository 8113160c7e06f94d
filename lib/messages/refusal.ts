import { NewerDataError } from '../storage/change.ts';

/**
 * Why the worker did not do what it was asked. `full`: no room in the browser's storage. `newer`: a
 * newer Balise wrote what is stored. Nothing was changed.
 */
export type Refusal = 'full' | 'newer' | 'failed';

export function refusalFor(error: unknown): Refusal {
  if (error instanceof NewerDataError) return 'newer';
  return /quota/i.test(String(error)) ? 'full' : 'failed';
}
