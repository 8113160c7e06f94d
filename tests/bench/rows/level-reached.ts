/** From the address that says a level was reached to the pill that says it, and to the count. */
import type { Page } from '@playwright/test';
import { inTab, type Bench } from '../bench-run.ts';
import { plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';
import { COMPETENCE, PILL, QUESTION, REACHED } from './question.ts';

declare const chrome: { action: { getBadgeText: (details: object) => Promise<string> } };

declare global {
  interface Window {
    /** Times of the machine, ms; absent until then. */
    levelUp?: { inAddress?: number; painted?: number };
  }
}

interface Moments {
  pill: number;
  count: number;
}

export async function levelReachedRows(bench: Bench): Promise<Row[]> {
  const rows = async (state: 'awake' | 'asleep', count: number) => {
    const moments: Moments[] = [];
    for (let round = 0; round <= bench.rounds; round += 1) {
      const one = await reachLevel(bench, state);
      if (round > 0) moments.push(one);
    }
    const spread = (of: keyof Moments) => spreadOf(moments.map((one) => one[of]));
    const title = (what: string) => `Level reached → ${what}, the worker ${state}`;
    return [
      plainRow(title('pill'), 80, 'ms', spread('pill')),
      plainRow(title('count'), count, 'ms', spread('count')),
    ];
  };
  return [...(await rows('awake', 80)), ...(await rows('asleep', 500))];
}

/** Below the level again, then one answer on Pix that reaches it. */
async function reachLevel(
  { small, origin, demo }: Bench,
  worker: 'awake' | 'asleep',
): Promise<Moments> {
  demo.focusedQuestions = 'none';
  demo.pixPerAnswer = 2;
  // A series begun anew: after five answers Pix shows a checkpoint.
  demo.state.assessments.length = 0;
  demo.setCompetence(COMPETENCE, { earnedPix: 6, status: 'STARTED' });
  return inTab(small, (ours) =>
    inTab(small, async (pix) => {
      await ours.goto(`${origin}manifest.json`);
      await pix.goto('https://app.pix.fr/competences');
      await pix.locator('balise-panel [data-panel]').waitFor();
      await ours.waitForFunction(async () => (await chrome.action.getBadgeText({})) === '3/5');
      await pix.goto(QUESTION);
      await pix.locator(`balise-panel ${PILL}`).waitFor();
      await pix.evaluate(noteLevelUp, REACHED);
      if (worker === 'asleep') await putToSleep(ours);
      const counted = ours.evaluate(untilBadgeIs, '4/5');
      await pix.getByRole('textbox').fill('une réponse');
      await pix.getByRole('button', { name: 'Je valide' }).click();
      await pix.waitForFunction(() => window.levelUp?.painted !== undefined);
      const { inAddress = NaN, painted = NaN } = await pix.evaluate(() => window.levelUp ?? {});
      return { pill: painted - inAddress, count: (await counted) - inAddress };
    }),
  );
}

async function putToSleep(ours: Page): Promise<void> {
  const session = await ours.context().newCDPSession(ours);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Looks once a frame; the pill has been painted when the message after its frame is heard. */
function noteLevelUp(reached: string): void {
  const moments: NonNullable<Window['levelUp']> = {};
  window.levelUp = moments;
  const now = () => performance.timeOrigin + performance.now();
  (window as unknown as { navigation: EventTarget }).navigation.addEventListener(
    'currententrychange',
    () => {
      if (location.search.includes('newLevel')) moments.inAddress ??= now();
    },
  );
  const look = () => {
    if (!document.querySelector('balise-panel')?.shadowRoot?.querySelector(reached)) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      moments.painted = now();
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

async function untilBadgeIs(text: string): Promise<number> {
  while ((await chrome.action.getBadgeText({})) !== text);
  return performance.timeOrigin + performance.now();
}
