import { askWorker } from '../messages/ask-worker.ts';
import { errorText } from './redact.ts';

/** What a message may hold. */
const LIMIT = 4000;

/** Has the worker keep the errors that nobody caught on one of our pages. */
export function reportErrorsOf(page: 'popup' | 'wallet'): void {
  const report = (error: unknown) =>
    void askWorker({ type: 'report-error', page, text: errorText(error).slice(0, LIMIT) });
  window.addEventListener('error', ({ error, message }) => report(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}
