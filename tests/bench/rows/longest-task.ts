/** The longest that the competences page of Pix hears nobody, with us and without. */
import { inTab, type Bench } from '../bench-run.ts';
import type { Browser } from '../browsers.ts';
import { ratioRow, type Row } from '../row.ts';
import { slowDown, SLOWED } from '../slowed.ts';
import { inTurn, spreadOf } from '../stats.ts';
import { longestTask } from '../trace.ts';
import { settle } from './pix-page.ts';

export async function longestTaskRows({ rounds, small, without }: Bench): Promise<Row[]> {
  const longest = (browser: Browser, slowed: number) => () =>
    inTab(browser, async (tab) => {
      await slowDown(tab, slowed);
      return longestTask(browser, () => settle(tab));
    });
  const row = async (title: string, limit: number, slowed: number) => {
    const { ours, theirs } = await inTurn(rounds, {
      ours: longest(small, slowed),
      theirs: longest(without, slowed),
    });
    return ratioRow(title, 'the page alone', limit, 'ms', spreadOf(ours), spreadOf(theirs));
  };
  return [
    await row('Competences page: longest task', 1.35, 1),
    await row('The same, slowed four times', 1.1, SLOWED),
  ];
}
