/** From an answer that the page received to what the pupil sees change. */
import type { Page } from '@playwright/test';
import { inTab, type Bench } from '../bench-run.ts';
import { plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';

const COMPETENCES = 'https://app.pix.fr/competences';
const USER = '4242';

declare const chrome: {
  action: { getBadgeText: (details: object) => Promise<string> };
  windows: { create: (options: object) => Promise<unknown> };
};

declare global {
  interface Window {
    repaints?: number[];
  }
}

export async function followingRows(bench: Bench): Promise<Row[]> {
  const { small, origin, rounds, demo } = bench;
  return inTab(small, async (pix) => {
    await pix.goto(COMPETENCES);
    await pix.locator('balise-panel [data-panel]').waitFor();
    /** Each round the pupil gains a competence, or loses it: the count changes every time. */
    let reached = false;
    const answer = async () => {
      reached = !reached;
      demo.setCompetence('3.3', { earnedPix: reached ? 8 : 6, status: 'STARTED' });
      return pix.evaluate(askForProfile, USER);
    };

    const badge = await inTab(small, async (page) => {
      await page.goto(`${origin}manifest.json`);
      return measure(rounds, async () => {
        const before = await page.evaluate(() => chrome.action.getBadgeText({}));
        const changed = page.evaluate(untilBadgeIsNot, before);
        return { seen: await answer(), shown: await changed };
      });
    });

    const popup = await openPopupWindow(bench);
    await popup.evaluate(noteRepaints);
    const repaint = await measure(rounds, async () => {
      const count = await popup.evaluate(() => window.repaints?.length ?? 0);
      const seen = await answer();
      const shown = await popup.waitForFunction((known) => window.repaints?.[known], count);
      return { seen, shown: (await shown.jsonValue()) ?? NaN };
    });
    await popup.close();
    return [
      plainRow('Answer seen on the page → badge changed', 50, 'ms', spreadOf(badge)),
      plainRow('Answer seen → open popup repainted', 80, 'ms', spreadOf(repaint)),
    ];
  });
}

async function measure(
  rounds: number,
  once: () => Promise<{ seen: number; shown: number }>,
): Promise<number[]> {
  const measures: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const { seen, shown } = await once();
    if (round > 0) measures.push(shown - seen);
  }
  return measures;
}

/** In a window of its own: a tab behind another is not painted. */
async function openPopupWindow({ small, origin }: Bench): Promise<Page> {
  const popup = await inTab(small, async (page) => {
    await page.goto(`${origin}manifest.json`);
    const opened = small.context.waitForEvent('page');
    await page.evaluate(
      (url) => chrome.windows.create({ url, type: 'popup', width: 400, height: 640 }),
      `${origin}popup.html`,
    );
    return opened;
  });
  await popup.locator('[data-competence="5.2"]').waitFor();
  return popup;
}

/** Asks as Pix's app does, and answers when the whole answer was there: a time of the machine. */
async function askForProfile(user: string): Promise<number> {
  const session = document.querySelector<HTMLMetaElement>('meta[name="demo-session"]')?.content;
  const { token } = JSON.parse(session ?? '{}') as { token: string };
  const response = await fetch(`/api/users/${user}/profile`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  await response.text();
  return performance.timeOrigin + performance.now();
}

/** Asks, and rests a little: what asks without end takes from the browser what it is about to measure. */
async function untilBadgeIsNot(before: string): Promise<number> {
  while ((await chrome.action.getBadgeText({})) === before) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return performance.timeOrigin + performance.now();
}

function noteRepaints(): void {
  const repaints: number[] = [];
  window.repaints = repaints;
  const root = document.querySelector('[data-count]');
  if (!root) throw new Error('no count in the popup');
  new MutationObserver(() => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => repaints.push(performance.timeOrigin + performance.now());
      port2.postMessage(0);
    });
  }).observe(root, { attributeFilter: ['data-count'] });
}
