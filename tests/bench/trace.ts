/** Where the time of a page's main thread goes, by the browser's own trace. */
import type { Browser } from './browsers.ts';

const CATEGORIES = [
  'blink',
  'devtools.timeline',
  'loading',
  'toplevel',
  'v8',
  'v8.execute',
  'disabled-by-default-v8.compile',
  'disabled-by-default-v8.gc',
];

/** By the name of what the browser was doing; the first that fits. What fits none is « the rest ». */
const KINDS = [
  ['garbage', /GC/],
  ['a world for scripts', /WindowProxy|Context|InstallConditional|InjectJs/],
  ['compiling', /^V8\.(Parse|PreParse|Compile|Collect|Finalize)|^v8\.compile/],
  ['styles', /style|CSS|RuleSet|LayoutTree/i],
  ['layout', /layout|Shape|ResizeObserver/i],
  ['painting', /paint|Layerize|Compositing|Commit/i],
  ['script', /^v8\.|Script|Function|Microtask|Event|Idle|AnimationFrame|AsyncTask/],
] as const;

export const KINDS_OF_WORK = [...KINDS.map(([kind]) => kind), 'the rest'] as const;

/** Milliseconds of the processor, by kind of work. */
export type Work = Record<(typeof KINDS_OF_WORK)[number], number>;

/** As the browser writes it: times in microseconds, `tdur` of the processor. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; message?: string } };
}

/** Traces `visit`: where the time of its main thread went. */
export async function traced(browser: Browser, visit: () => Promise<unknown>): Promise<Work> {
  return workIn(await spansOf(browser, visit));
}

/** Milliseconds of the longest task of the main thread during `visit`. */
export async function longestTask(
  browser: Browser,
  visit: () => Promise<unknown>,
): Promise<number> {
  const spans = await spansOf(browser, visit);
  const tasks = spans.filter(({ name }) => name === 'RunTask' || name.endsWith('::RunTask'));
  return Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000;
}

/** What the main thread did, in spans; which thread that is: the one that laid out most. */
async function spansOf(browser: Browser, visit: () => Promise<unknown>): Promise<TraceEvent[]> {
  const spans = (await eventsOf(browser, visit)).filter(({ ph }) => ph === 'X');
  const busiest = mainThreadOf(spans);
  return spans.filter((span) => threadOf(span) === busiest);
}

/** All that the browser wrote down during `visit`. */
export async function eventsOf(
  browser: Browser,
  visit: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const program = browser.context.browser();
  if (!program) throw new Error('there is no browser to trace');
  const session = await program.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await visit();
  const isWhole = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await isWhole;
  await session.detach();
  return events;
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

function mainThreadOf(spans: readonly TraceEvent[]): string | undefined {
  const layouts = new Map<string, number>();
  for (const span of spans) {
    if (span.name !== 'Layout') continue;
    layouts.set(threadOf(span), (layouts.get(threadOf(span)) ?? 0) + (span.dur ?? 0));
  }
  return [...layouts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Each span's own time, without that of the spans inside it. */
function workIn(spans: readonly TraceEvent[]): Work {
  const work = Object.fromEntries(KINDS_OF_WORK.map((kind) => [kind, 0])) as Work;
  const around: TraceEvent[] = [];
  const add = ({ name }: TraceEvent, time: number) => {
    const kind = KINDS.find(([, names]) => names.test(name))?.[0] ?? 'the rest';
    work[kind] += time / 1000;
  };
  const outerFirst = (a: TraceEvent, b: TraceEvent) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
  for (const span of [...spans].sort(outerFirst)) {
    for (;;) {
      const last = around.at(-1);
      if (!last || last.ts + (last.dur ?? 0) > span.ts) break;
      around.pop();
    }
    const outer = around.at(-1);
    if (outer) add(outer, -(span.tdur ?? 0));
    add(span, span.tdur ?? 0);
    around.push(span);
  }
  return work;
}
