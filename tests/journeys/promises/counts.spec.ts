/** How much is done, in counts that are the same on every machine: see docs/performance.md. */
import type { Page } from '@playwright/test';
import { expect, PIX, test } from '../support/balise.ts';

/** Elements that each surface may have, for a pupil with 3 of 5. */
const MOST_ELEMENTS = { popup: 225, panel: 47, pill: 11 };

/** What a visit of the competences page tells the worker, for a pupil who is signed in. */
const MESSAGES_OF_A_VISIT = ['readings account profile'];

interface Asked {
  area: string;
  keys: unknown;
}

declare global {
  interface Window {
    asked?: Asked[];
    said?: number;
  }
}

interface Extension {
  storage: Record<'local' | 'session', { get: (keys: unknown) => Promise<unknown> }>;
  runtime: {
    sendMessage: (message: unknown) => Promise<unknown>;
    onMessage: { addListener: (hear: (message: unknown) => void) => void };
  };
}

declare const chrome: Extension;

/** Runs before the popup's own script: notes what it reads, and counts what it says. */
function watchReads(): void {
  const asked: Asked[] = [];
  window.asked = asked;
  window.said = 0;
  for (const area of ['local', 'session'] as const) {
    const place = chrome.storage[area];
    const get = place.get.bind(place);
    place.get = (keys) => {
      asked.push({ area, keys });
      return get(keys);
    };
  }
  const { runtime } = chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message) => {
    window.said = (window.said ?? 0) + 1;
    return send(message);
  };
}

/** Elements of a page, or of the shadow of one of its elements; styles are not counted. */
function elementsIn(page: Page, host: string | null): Promise<number> {
  return page.evaluate((name) => {
    const root = name === null ? document.body : document.querySelector(name)?.shadowRoot;
    return root?.querySelectorAll(':not(style)').length ?? Infinity;
  }, host);
}

/** What stands there for the popup, what a shared computer keeps there, and whether it is one. */
const MEMORY_KEYS = [
  'memory:glance',
  'glance',
  'memory:trouble',
  'memory:certification',
  'memory:awaiting-school',
];

test('opening the popup reads the glance once, from memory, and asks nobody', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await pix.locator('balise-panel [data-panel]').waitFor();
  const popup = await balise.context.newPage();
  await popup.addInitScript({ content: `(${watchReads.toString()})()` });
  await popup.goto(`${balise.origin}popup.html`);
  await popup.locator('[data-competence="5.2"]').waitFor();
  const asked = await popup.evaluate(() => window.asked ?? []);
  expect(asked.map(({ area }) => area)).toEqual(['session']);
  for (const key of asked.flatMap(({ keys }) => keys as string[])) {
    expect(MEMORY_KEYS).toContain(key);
  }
  expect(await popup.evaluate(() => window.said)).toBe(0);
  expect(await elementsIn(popup, null)).toBeLessThanOrEqual(MOST_ELEMENTS.popup);
});

test('a visit of the competences page is told in one message', async ({ balise, pix }) => {
  const worker = balise.context.serviceWorkers()[0] ?? fail();
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(message));
  });
  await pix.goto(`${PIX}/competences`);
  await pix.locator('balise-panel [data-suggestion]').waitFor();
  const heard = await worker.evaluate(
    () =>
      (globalThis as unknown as { heard: { type: string; readings?: { kind: string }[] }[] }).heard,
  );
  expect(
    heard.map(({ type, readings = [] }) => [type, ...readings.map(({ kind }) => kind)].join(' ')),
  ).toEqual(MESSAGES_OF_A_VISIT);
  expect(await elementsIn(pix, 'balise-panel')).toBeLessThanOrEqual(MOST_ELEMENTS.panel);
});

test('on a question there is the pill, and nothing else of ours', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await pix.locator('a[href$="/evaluer"]').first().click();
  await pix.locator('balise-panel [data-pill]').waitFor();
  expect(await elementsIn(pix, 'balise-panel')).toBeLessThanOrEqual(MOST_ELEMENTS.pill);
});

function fail(): never {
  throw new Error('there is no worker to listen to');
}
