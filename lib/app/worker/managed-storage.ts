import { browser } from 'wxt/browser';
import type { SchoolWord } from '../../domain/school-settings.ts';
import { wordFrom, type School } from '../../store/schema/school.ts';

/**
 * How long a browser that has just got Balise may take to tell the administrator's settings. Measured:
 * 3.4 s in Chromium (engineering.md J); one that was made busy takes longer.
 */
export const SCHOOL_WAIT_MS = 10_000;

/** What an administrator sets; Safari has nothing of the kind. */
export function managedStorage() {
  return 'managed' in browser.storage ? browser.storage.managed : null;
}

/** What the browser says of it now. Firefox answers with an error where nothing is set. */
export async function schoolWord(): Promise<SchoolWord<School>> {
  const managed = managedStorage();
  if (!managed) return { kind: 'none' };
  try {
    return wordFrom(await managed.get(null));
  } catch {
    return { kind: 'none' };
  }
}
