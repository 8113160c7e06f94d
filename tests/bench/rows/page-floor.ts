/** What stands in the way on the competences page: what two floors cost, and where the time goes. */
import { inTab, type Bench } from '../bench-run.ts';
import { writeFloor } from '../floor-extensions.ts';
import { addedRow, ratioRow, type Row } from '../row.ts';
import { inTurn, spreadOf } from '../stats.ts';
import { KINDS_OF_WORK, traced, type Work } from '../trace.ts';
import { settle, visit } from './pix-page.ts';

const WHO = {
  empty: 'two empty scripts',
  box: 'the same, and a box of the panel’s size',
  ours: 'Balise',
} as const;

type Side = keyof typeof WHO;

const SIDES = Object.keys(WHO) as Side[];

export async function pageFloorRows(bench: Bench): Promise<Row[]> {
  const { rounds, folder, open, small, without } = bench;
  const empty = await open([writeFloor(folder, 'empty')]);
  const box = await open([writeFloor(folder, 'box')]);
  const each = <T>(measure: (browser: typeof small) => Promise<T>) =>
    inTurn(rounds, {
      alone: () => measure(without),
      empty: () => measure(empty),
      box: () => measure(box),
      ours: () => measure(small),
    });
  const row = (title: string, ours: number[], alone: number[]) =>
    addedRow(title, 'the page alone', null, 'ms', spreadOf(ours), spreadOf(alone));

  const visits = await each((browser) => inTab(browser, visit));
  const traces = await each((browser) =>
    inTab(browser, (tab) => traced(browser, () => settle(tab))),
  );
  const mainThread = (side: Side | 'alone') => visits[side].map((one) => one.mainThread);
  const work = (side: Side | 'alone', kind: keyof Work) => traces[side].map((one) => one[kind]);
  const ready = (side: Side | 'alone') => spreadOf(visits[side].flatMap((one) => one.ready));
  return [
    ...SIDES.map((side) => {
      const title = `App ready: ${WHO[side]}`;
      return ratioRow(title, 'the page alone', null, 'ms', ready(side), ready('alone'));
    }),
    ...SIDES.map((side) =>
      row(`Main-thread time: ${WHO[side]}`, mainThread(side), mainThread('alone')),
    ),
    ...KINDS_OF_WORK.flatMap((kind) =>
      SIDES.map((side) =>
        row(`Trace, ${kind}: ${WHO[side]}`, work(side, kind), work('alone', kind)),
      ),
    ),
  ];
}
