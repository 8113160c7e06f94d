/** How Firefox is told to look, while it runs. */
import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import type { Prefs } from '../../support/browser/firefox.ts';
import type { Preferences } from './preferences.ts';

/** What is set, and what a page then says of itself. */
const LOOKS = {
  light: {
    set: {},
    query: '(prefers-color-scheme: light) and (forced-colors: none)',
  },
  // 0 is dark, 1 is light.
  dark: {
    set: { 'layout.css.prefers-color-scheme.content-override': 0 },
    query: '(prefers-color-scheme: dark) and (forced-colors: none)',
  },
  // As on a Windows in high contrast whose animations are off; 2 is « never the page's colours ».
  forced: {
    set: { 'browser.display.document_color_use': 2, 'ui.prefersReducedMotion': 1 },
    query:
      '(forced-colors: active) and (prefers-color-scheme: light) and (prefers-reduced-motion: reduce)',
  },
} satisfies Record<string, { set: Prefs; query: string }>;

export type Look = keyof typeof LOOKS;

export class Looks {
  readonly #preferences: Preferences;

  constructor(preferences: Preferences) {
    this.#preferences = preferences;
  }

  /** Until this page says that it is so. */
  async show(look: Look, page: Page): Promise<void> {
    const { set, query } = LOOKS[look];
    await this.#preferences.set(set);
    const isSo = () => page.evaluate((asked) => matchMedia(asked).matches, query);
    await expect.poll(isSo, { message: query, intervals: [5, 10, 20, 50, 100] }).toBe(true);
  }
}
