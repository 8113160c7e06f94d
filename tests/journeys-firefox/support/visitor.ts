import type { Visitor } from '../../support/states/visitor.ts';
import type { Tab } from './tab.ts';

/** A tab of Firefox, as far as the tours of tests/support/states handle it. */
export const visitorOf = (tab: Tab): Visitor => ({
  goto: (address) => tab.goto(address),
  see: (selector) => tab.see(selector),
  click: (selector, name) => tab.click(selector, name),
  evaluate: (run, given) => tab.page.evaluate(run as (given: unknown) => never, given),
});
