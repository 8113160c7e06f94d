/** A tab of Chromium, as far as the tours of tests/support/states handle it. */
import type { Page } from '@playwright/test';
import type { Visitor } from '../../support/states/visitor.ts';

export function visitorOf(page: Page): Visitor {
  // Playwright looks into open shadow roots by itself.
  const first = (selector: string) => page.locator(selector.replaceAll(' >>> ', ' '));
  return {
    goto: async (address) => {
      await page.goto(address);
    },
    see: (selector) => first(selector).filter({ visible: true }).first().waitFor(),
    click: async (selector, name = /(?:)/) => {
      await first(selector).filter({ hasText: name, visible: true }).first().click();
    },
    evaluate: (run, given) => page.evaluate(run as (given: unknown) => never, given),
  };
}
