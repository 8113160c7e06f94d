/** How Firefox is told to look, while it runs: by its own preferences, in its own page for them. */
import type { Page } from 'puppeteer-core';
import { expect } from '@playwright/test';
import type { Tab } from './tab.ts';

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
} satisfies Record<string, { set: Record<string, number>; query: string }>;

export type Look = keyof typeof LOOKS;

interface Services {
  prefs: {
    setIntPref: (name: string, value: number) => void;
    clearUserPref: (name: string) => void;
  };
}

const NAMES = Object.values(LOOKS).flatMap(({ set }) => Object.keys(set));

export class Looks {
  readonly #preferences: Tab;

  constructor(preferences: Tab) {
    this.#preferences = preferences;
  }

  static async inTab(tab: Tab): Promise<Looks> {
    await tab.goto('about:config');
    return new Looks(tab);
  }

  /** Until this page says that it is so. */
  async show(look: Look, page: Page): Promise<void> {
    const { set, query } = LOOKS[look];
    await this.#prefer(set);
    const isSo = () => page.evaluate((asked) => matchMedia(asked).matches, query);
    await expect.poll(isSo, { message: query, intervals: [5, 10, 20, 50, 100] }).toBe(true);
  }

  /** As it was before. */
  async end(): Promise<void> {
    await this.#prefer({});
    await this.#preferences.page.close();
  }

  async #prefer(wanted: Record<string, number>): Promise<void> {
    await this.#preferences.page.evaluate(
      (all, values) => {
        const { prefs } = (globalThis as unknown as { Services: Services }).Services;
        for (const name of all) {
          const value = values[name];
          if (value === undefined) prefs.clearUserPref(name);
          else prefs.setIntPref(name, value);
        }
      },
      NAMES,
      wanted,
    );
  }
}
