import type { Page } from '@playwright/test';
import { routeDemoPix } from '../demo-pix/playwright.ts';
import { expect, PIX, test } from './balise.ts';
import { requestProfile } from './page-requests.ts';
import { readCompetences } from './read-competences.ts';

/** How the page's functions look and behave, told as plain values. */
function looksOf(page: Page) {
  return page.evaluate(async () => {
    const describe = (holder: object, name: string) => {
      const { value, ...flags } = (Object.getOwnPropertyDescriptor(holder, name) ?? {}) as {
        value: () => void;
      };
      return {
        flags,
        name: value.name,
        length: value.length,
        text: value.toString(),
        concatenated: String(value),
        keys: Reflect.ownKeys(value).map(String),
        type: typeof value,
        prototype: Object.getPrototypeOf(value) === Function.prototype,
      };
    };
    const errorOf = async (work: () => unknown) => {
      try {
        return `no error: ${String(await work())}`;
      } catch (error) {
        return String(error);
      }
    };
    const aborted = new AbortController();
    aborted.abort();
    const call = fetch;
    return {
      fetch: describe(window, 'fetch'),
      open: describe(XMLHttpRequest.prototype, 'open'),
      send: describe(XMLHttpRequest.prototype, 'send'),
      isPromise: call('/api/users/me') instanceof Promise,
      constructed: await errorOf(() => Reflect.construct(fetch, ['/x'])),
      noArgument: await errorOf(() => Reflect.apply(fetch, window, [])),
      badAddress: await errorOf(() => fetch('http://')),
      abortedFetch: await errorOf(() => fetch('/api/users/me', { signal: aborted.signal })),
      wrongThis: await errorOf(() => fetch.call({} as Window, '/x')),
      badMethod: await errorOf(() => new XMLHttpRequest().open('BAD METHOD', '/x')),
      body: await (await fetch('/api/users/me')).text().then((text) => text.length),
      bodyUsed: await fetch('/api/users/me').then(async (answer) => {
        const before = answer.bodyUsed;
        await answer.json();
        return [before, answer.bodyUsed];
      }),
      xhr: await new Promise((resolve) => {
        const request = new XMLHttpRequest();
        const events: string[] = [];
        for (const type of ['loadstart', 'readystatechange', 'load', 'loadend']) {
          request.addEventListener(type, () => events.push(type));
        }
        request.addEventListener('loadend', () =>
          resolve([...events, request.status, request.responseText.length]),
        );
        request.open('GET', '/api/users/me');
        request.send();
      }),
      globals: Reflect.ownKeys(window).map(String).sort(),
    };
  });
}

test('fetch and XMLHttpRequest look and behave as on a page without us', async ({
  balise,
  pix,
  demo,
}) => {
  await pix.goto(`${PIX}/verification-certificat`);
  const withBalise = await looksOf(pix);

  // A private window: an extension is not in there unless somebody wants it to be.
  const context = await balise.context.browser()?.newContext();
  if (!context) throw new Error('no private window');
  await routeDemoPix(context, demo);
  const clean = await context.newPage();
  await clean.goto(`${PIX}/verification-certificat`);
  const without = await looksOf(clean);
  await context.close();

  expect(withBalise).toEqual(without);
});

test('a promise that the page leaves unhandled is still reported to the page', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  const reported = await pix.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('unhandledrejection', (event) => resolve(String(event.reason)));
        void fetch('/api/feature-toggles', { signal: AbortSignal.abort() });
      }),
  );
  expect(reported).toContain('AbortError');
});

for (const way of ['text XHR', 'json XHR'] as const) {
  test(`what the page asks by ${way} is read like its fetch`, async ({ balise, pix, demo }) => {
    const popup = await readCompetences(balise, pix);
    demo.setCompetence('1.2', { earnedPix: 8, status: 'STARTED' });
    expect(await requestProfile(pix, way)).toBe(200);
    await expect(popup.locator('[data-count="4"]')).toBeVisible();
  });
}

test('a page script can neither hear our channel nor speak through it', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  const before = await balise.stored();

  await pix.evaluate(() => {
    const told: string[] = [];
    const own = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      told.push(event.type);
      return own.call(this, event);
    };
    const Own = window.CustomEvent;
    window.CustomEvent = new Proxy(Own, {
      construct(target, [type, init]: [string, CustomEventInit?]) {
        told.push(type);
        return new target(type, init);
      },
    });
    for (const name of ['balise:offer', 'balise:ask']) {
      document.addEventListener(name, (event) =>
        told.push(`heard ${String((event as CustomEvent).detail)}`),
      );
    }
    const lie = { kind: 'profile', id: '4242', status: 200, observedAt: Date.now(), text: '{}' };
    for (const name of ['balise:ask', 'balise:offer', 'balise', 'message']) {
      document.dispatchEvent(
        new Own(name, { detail: name === 'balise:offer' ? 'mine' : JSON.stringify(lie) }),
      );
    }
    document.dispatchEvent(new Own('mine', { detail: JSON.stringify({ ...lie, status: 500 }) }));
    window.postMessage({ ...lie, type: 'reading' }, '*');
    told.length = 0;
    Object.assign(window, { told });
  });
  // A reading goes through the channel now, under the ears of the page.
  demo.setCompetence('1.2', { earnedPix: 8, status: 'STARTED' });
  expect(await requestProfile(pix)).toBe(200);
  await expect(popup.locator('[data-count="4"]')).toBeVisible();
  expect(await pix.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([]);
  await expect
    .poll(async () => Object.keys(await balise.stored()).sort())
    .toEqual(Object.keys(before).sort());
  expect(JSON.stringify((await balise.stored()).current)).not.toContain('server-error');
});
