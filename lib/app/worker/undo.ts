/** Deletions that nobody can undo any more: their page is closed. */
import { browser } from 'wxt/browser';
import { UNDO_LOCK } from '../../store/area/area.ts';
import { browserArea } from '../../store/area/browser-areas.ts';
import { WALLET_KEY } from '../../store/keys.ts';
import { noteUndoClosed, undoClosedAt } from '../../store/undo-closed.ts';
import { now } from '../../time/clock.ts';
import { tidyUp } from './files.ts';

const ALARM = 'undo-closed';

/** Set while the worker's script first runs: a listener set later would miss what woke it. */
export function endUndoInTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void endUndoUnlessOpen();
  });
  void endUndoOfLastSession();
}

/** A page that is loaded again goes as well as one that is closed: it has half a minute to be back. */
export async function planEndOfUndo(): Promise<void> {
  await browser.alarms.create(ALARM, { delayInMinutes: 0.5 });
}

/** No page outlives the browser; one that it opens again by itself holds nothing to undo. */
async function endUndoOfLastSession(): Promise<void> {
  if ((await undoClosedAt()) === null) await endUndo();
}

async function endUndoUnlessOpen(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  if (!held.some(({ name }) => name === UNDO_LOCK)) await endUndo();
}

async function endUndo(): Promise<void> {
  await noteUndoClosed(now());
  const { [WALLET_KEY]: wallet } = await browserArea.get([WALLET_KEY]);
  if (wallet !== undefined) await tidyUp();
}
