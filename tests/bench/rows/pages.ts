/** How fast our own pages are there. */
import { timeToFirstPaint, timeToPaint, type Shown } from '../painted.ts';
import { inTab, type Bench } from '../bench-run.ts';
import { ratioRow, type Row } from '../row.ts';
import { inTurn, spreadOf } from '../stats.ts';

export const POPUP: Shown = { selector: '[data-competence]', count: 16 };
export const WALLET: Shown = { selector: '[data-certificate]', count: 1 };

export async function popupRow({ rounds, full, origin, twin }: Bench): Promise<Row> {
  const { ours, theirs } = await inTurn(rounds, {
    ours: () => inTab(full, (tab) => timeToPaint(tab, `${origin}popup.html`, POPUP)),
    theirs: () => inTab(full, (tab) => timeToPaint(tab, `${twin}popup.html`, POPUP)),
  });
  const against = 'the same page without a script';
  return ratioRow('Popup: data painted', against, 1.25, 'ms', spreadOf(ours), spreadOf(theirs));
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

/** Popups of others, of which only the first paint is known. */
export async function peerPopupRows({ rounds, full, twin, peers }: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { name, popup, browser } of peers) {
    if (popup === null) continue;
    const { ours, theirs } = await inTurn(rounds, {
      ours: () => inTab(browser, (tab) => timeToFirstPaint(tab, popup)),
      theirs: () => inTab(full, (tab) => timeToFirstPaint(tab, `${twin}popup.html`)),
    });
    const against = 'our popup without a script';
    const title = `Popup of ${name}: first paint`;
    rows.push(ratioRow(title, against, null, 'ms', spreadOf(ours), spreadOf(theirs)));
  }
  return rows;
}
