import { BROWSER_HELD, type HeldKey } from '../i18n/browser-held.ts';
import { heldName } from '../i18n/held-name.ts';

/**
 * The messages of the default locale with the sentences that the browser holds for the worker.
 * @param messages the file as it is kept: JSON, `{ key: { message } }`
 */
export function withHeldSentences(messages: string): string {
  const kept = JSON.parse(messages) as Record<string, { message: string }>;
  const held = (['fr', 'en'] as const).flatMap((language) =>
    Object.entries(BROWSER_HELD[language]).map(([key, message]) => [
      heldName(language, key as HeldKey),
      { message },
    ]),
  );
  return JSON.stringify({ ...kept, ...Object.fromEntries(held) });
}
