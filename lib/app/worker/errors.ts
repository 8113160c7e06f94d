import { logError, type LoggedError } from '../diagnostics/error-log.ts';
import { errorText } from '../diagnostics/errors.ts';
import { browserArea } from '../../store/area/browser-areas.ts';
import { alone } from './store.ts';
import { now } from '../../time/clock.ts';

/** Keeps the errors that nobody in the worker caught. */
export function keepErrors(): void {
  self.addEventListener(
    'error',
    ({ error, message }) => void keepError('worker', error ?? message),
  );
  self.addEventListener('unhandledrejection', ({ reason }) => void keepError('worker', reason));
}

/** Never throws: an error about an error helps nobody. */
export async function keepError(where: LoggedError['where'], error: unknown): Promise<void> {
  await alone(() => logError(browserArea, where, errorText(error), now())).catch(() => undefined);
}

/** A message of ours that makes no sense: of what kind alone, for the rest may be anybody's. */
export function keepRefusal(sent: unknown): void {
  const { type } = (sent ?? {}) as { type?: unknown };
  const kind = typeof type === 'string' && /^[a-z-]{1,30}$/.test(type) ? type : 'without a type';
  void keepError('worker', `a message was refused: ${kind}`);
}
