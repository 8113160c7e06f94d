/** The scan of axe-core in any page that can evaluate, whatever drives the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
  }
}

interface Evaluates {
  evaluate: {
    (source: string): Promise<unknown>;
    <Given, Answer>(run: (given: Given) => Promise<Answer>, given: Given): Promise<Answer>;
  };
}

/**
 * Rule, and the elements that break it; nothing when there is nothing to report.
 * @param within selector of what is scanned, open shadow roots included; null = the page
 */
export async function violations(
  page: Evaluates,
  within: string | null = null,
): Promise<[string, string[]][]> {
  // Its last value cannot be handed back, and nobody wants it.
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(`${SOURCE}; null`);
  return page.evaluate(async (selector) => {
    const result = await window.axe.run(selector, { resultTypes: ['violations'] });
    return result.violations.map(({ id, nodes }): [string, string[]] => [
      id,
      nodes.map(({ html }) => html),
    ]);
  }, within ?? 'html');
}
