import type { Page } from '@playwright/test';
import { askForProfile } from '../../support/browser/page-facts.ts';

/** The page's own code asks for a profile; answers with the status. */
export function requestProfile(
  page: Page,
  by: 'fetch' | 'text XHR' | 'json XHR' = 'fetch',
): Promise<number> {
  return page.evaluate(askForProfile, by);
}
