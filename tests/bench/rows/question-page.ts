/** A question's address opened as the first page: from our panel's script to the pill. */
import type { Page } from '@playwright/test';
import { inTab, type Bench } from '../bench-run.ts';
import { plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';
import { eventsOf, type TraceEvent } from '../trace.ts';
import { PILL, QUESTION } from './question.ts';

const MARK = 'the pill is painted';

export async function questionPageRow({ rounds, small, demo }: Bench): Promise<Row> {
  demo.focusedQuestions = 'none';
  // No series stands at its checkpoint.
  demo.state.assessments.length = 0;
  const measures: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const events = await eventsOf(small, () => inTab(small, openQuestion));
    if (round > 0) measures.push(fromScriptToMark(events));
  }
  const title = 'Cold load of a question page: panel’s script → pill painted';
  return plainRow(title, 200, 'ms', spreadOf(measures));
}

async function openQuestion(tab: Page): Promise<void> {
  await tab.addInitScript(markWhenPainted, { pill: PILL, mark: MARK });
  await tab.goto(QUESTION);
  await tab.locator(`balise-panel ${PILL}`).waitFor();
  await tab.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK);
}

/** Runs before anything of the page does; looks once a frame, and marks after the frame that shows it. */
function markWhenPainted({ pill, mark }: { pill: string; mark: string }): void {
  const look = () => {
    if (!document.querySelector('balise-panel')?.shadowRoot?.querySelector(pill)) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      console.timeStamp(mark);
      performance.mark(mark);
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

/** Both times are the browser's own, of the same clock. */
function fromScriptToMark(events: readonly TraceEvent[]): number {
  const started = events.find(
    ({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('pix-panel'),
  );
  const marked = events.find(
    ({ name, args }) => name === 'TimeStamp' && args?.data?.message === MARK,
  );
  if (!started || !marked) throw new Error('the trace holds no start of the panel’s script');
  return (marked.ts - started.ts) / 1000;
}
