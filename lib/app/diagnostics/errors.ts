/** Errors as text in which nobody is, and told to the worker, which keeps the last of them. */
import { askWorker } from '../messages/send.ts';

/** Long enough to find the place, short enough to hold nothing else. */
const LIMIT = 1200;

/**
 * An error as text, with what could be about anybody taken out: what stands in quotes, figures of
 * three digits and more, e-mail addresses, codes of certificates, our own address in this browser.
 */
export function redacted(error: string): string {
  return (
    error
      .replace(/(?:chrome|moz)-extension:\/\/[^/\s]+/g, '')
      .replace(/\S+@\S+\.\S+/g, '[e-mail]')
      .replace(/P-[0-9A-Z]{8}/gi, '[code]')
      .replace(/"[^"\n]*"|'[^'\n]*'|`[^`\n]*`|«[^»\n]*»|“[^”\n]*”/g, '[…]')
      .replace(/\b[0-9a-f]{16,}\b/gi, '[id]')
      // Line and column tell where in our own scripts: they stay.
      .replace(/(?<!\.js:|\.js:\d{1,6}:)\b\d{3,}\b/g, '[n]')
      .slice(0, LIMIT)
  );
}

export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.stack?.includes(error.message)
    ? error.stack
    : `${String(error)}\n${error.stack ?? ''}`;
}

/** What a message may hold. */
const MESSAGE_LIMIT = 4000;

/** Has the worker keep an error of one of our pages. */
export async function reportError(page: 'popup' | 'wallet', error: unknown): Promise<void> {
  const text = errorText(error).slice(0, MESSAGE_LIMIT);
  await askWorker({ type: 'report-error', page, text });
}

/** And those that nobody caught there. */
export function reportErrorsOf(page: 'popup' | 'wallet'): void {
  const report = (error: unknown) => void reportError(page, error);
  window.addEventListener('error', ({ error, message }) => report(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason));
}
