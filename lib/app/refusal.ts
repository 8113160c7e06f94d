import {
  KeyMissingError,
  LockedError,
  NewerDataError,
  QuotaError,
  SchoolQuestionError,
  SetBySchoolError,
} from '../store/errors.ts';

/**
 * Why what was asked of the worker, or of the wallet page itself, was not done. `full`: no room in
 * the browser's storage. `newer`: a newer Balise wrote what is stored. `locked`: the wallet has to be
 * unlocked first. `key-missing`: the browser has lost the key of what is stored. `school`: the school
 * set it otherwise. `school-question`: somebody has to say first what becomes of what was there before
 * the school made this a shared computer. Nothing was changed.
 */
export type Refusal =
  'full' | 'newer' | 'locked' | 'key-missing' | 'school' | 'school-question' | 'failed';

export function refusalFor(error: unknown): Refusal {
  if (error instanceof NewerDataError) return 'newer';
  if (error instanceof LockedError) return 'locked';
  if (error instanceof KeyMissingError) return 'key-missing';
  if (error instanceof SetBySchoolError) return 'school';
  if (error instanceof SchoolQuestionError) return 'school-question';
  return error instanceof QuotaError ? 'full' : 'failed';
}
