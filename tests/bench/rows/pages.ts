/** How fast our own pages are there. */
import { timeToFirstPaint, timeToPaint, type Shown } from '../painted.ts';
import { slowDown, SLOWED } from '../slowed.ts';
import { inTab, type Bench } from '../bench-run.ts';
import { ratioRow, type Row } from '../row.ts';
import { inTurn, spreadOf } from '../stats.ts';

export const POPUP: Shown = { selector: '[data-competence]', count: 16 };
export const WALLET: Shown = { selector: '[data-certificate]', count: 1 };

export async function popupRows({ rounds, full, origin, twin }: Bench): Promise<Row[]> {
  const paint = (address: string, slowed: number) => () =>
    inTab(full, async (tab) => {
      await slowDown(tab, slowed);
      return timeToPaint(tab, address, POPUP);
    });
  const row = async (title: string, limit: number, slowed: number) => {
    const { ours, theirs } = await inTurn(rounds, {
      ours: paint(`${origin}popup.html`, slowed),
      theirs: paint(`${twin}popup.html`, slowed),
    });
    const against = 'the same page without a script';
    return ratioRow(title, against, limit, 'ms', spreadOf(ours), spreadOf(theirs));
  };
  return [
    await row('Popup: data painted', 1.6, 1),
    await row('The same, slowed four times', 1.75, SLOWED),
  ];
}

/**
 * Two browsers take turns, and the one that rested is slow to begin, by more than what is looked
 * for: each opens the popup once for nothing, then to be measured.
 */
export async function fullStoreRow({ rounds, full, small, origin }: Bench): Promise<Row> {
  const once = (browser: typeof full) =>
    inTab(browser, (tab) => timeToPaint(tab, `${origin}popup.html`, POPUP));
  const open = (browser: typeof full) => async () => {
    await once(browser);
    return once(browser);
  };
  const { ours, theirs } = await inTurn(rounds, { ours: open(full), theirs: open(small) });
  const title = 'Popup with a full store: data painted';
  return ratioRow(title, 'a profile alone', 1.1, 'ms', spreadOf(ours), spreadOf(theirs));
}

export async function walletRow({ rounds, full, origin, twin }: Bench): Promise<Row> {
  const { ours, theirs } = await inTurn(rounds, {
    ours: () => inTab(full, (tab) => timeToPaint(tab, `${origin}wallet.html`, WALLET)),
    theirs: () => inTab(full, (tab) => timeToPaint(tab, `${twin}wallet.html`, WALLET)),
  });
  const title = 'Wallet, full store: first card painted';
  const against = 'the same page without a script';
  return ratioRow(title, against, 1.5, 'ms', spreadOf(ours), spreadOf(theirs));
}

/** Our popup with its data, against the popups of others, of which only the first paint is known. */
export async function peerPopupRows({ rounds, full, origin, peers }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, popup, browser } of peers) {
    if (popup === null) continue;
    const { ours, theirs } = await inTurn(rounds, {
      ours: () => inTab(full, (tab) => timeToPaint(tab, `${origin}popup.html`, POPUP)),
      theirs: () => inTab(browser, (tab) => timeToFirstPaint(tab, popup)),
    });
    const against = `the popup of ${name}, first paint`;
    rows.push(
      ratioRow('Popup: data painted', against, 0.55, 'ms', spreadOf(ours), spreadOf(theirs)),
    );
  }
  return rows;
}
