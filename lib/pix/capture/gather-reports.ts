import { READINGS_AT_ONCE, type Reading } from '../../domain/reading.ts';
import { afterPix } from './after-pix.ts';

/**
 * Gathers what is read of a page, so that the worker is told once: what comes together is kept in one
 * write, and drawn once.
 * @param tell told all that was read of one pupil (null: nobody known), in its order; never nothing
 * @returns what takes each reading, with whose it is
 */
export function gatherReports(
  signal: AbortSignal,
  tell: (readings: Reading[], owner: string | null) => void,
): (reading: Reading, owner: string | null) => void {
  let waiting: Reading[] = [];
  let ownerOfWaiting: string | null = null;
  const afterwards = afterPix(signal, () => {
    const readings = waiting;
    waiting = [];
    // At the first sign of a certification nothing is told any more.
    if (readings.length > 0 && !signal.aborted) tell(readings, ownerOfWaiting);
  });

  return (reading, owner) => {
    if (owner !== ownerOfWaiting || waiting.length === READINGS_AT_ONCE) afterwards.now();
    ownerOfWaiting = owner;
    waiting.push(reading);
    afterwards.soon(reading.kind === 'account');
  };
}
