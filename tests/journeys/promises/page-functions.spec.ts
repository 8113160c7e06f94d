import type { Page } from '@playwright/test';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { readCompetences } from '../support/read-competences.ts';

/** How the page's functions look and behave, told as plain values. */
function looksOf(page: Page) {
  return page.evaluate(async () => {
    const describe = (holder: object, name: string) => {
      const { value, ...flags } = (Object.getOwnPropertyDescriptor(holder, name) ?? {}) as {
        value: () => void;
      };
      return {
        flags,
        own: JSON.stringify(Object.entries(Object.getOwnPropertyDescriptors(value))),
        // A proxy of a function has no name in its source text (ECMAScript, NativeFunction).
        text: String(value).replace(/^function \w+/, 'function '),
        byFunction: Function.prototype.toString.call(value).replace(/^function \w+/, 'function '),
        method: (value as { toString: unknown }).toString === Function.prototype.toString,
        keys: Reflect.ownKeys(value).map(String),
        type: typeof value,
        prototype: Object.getPrototypeOf(value) === Function.prototype,
      };
    };
    /** All own names of an object and of what it inherits from, in their order. */
    const namesOf = (object: object) => {
      const names: string[][] = [];
      for (
        let one: object | null = object;
        one;
        one = Object.getPrototypeOf(one) as object | null
      ) {
        names.push(Reflect.ownKeys(one).map(String));
      }
      return names;
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
      names: [window, document, navigator, XMLHttpRequest].map(namesOf),
      others: Object.getOwnPropertyNames(XMLHttpRequest.prototype).map((name) => {
        const { get, value = null } = (Object.getOwnPropertyDescriptor(
          XMLHttpRequest.prototype,
          name,
        ) ?? {}) as { get?: unknown; value?: unknown };
        const own = get ?? value;
        return typeof own === 'function' ? [name, own.name, own.length] : [name];
      }),
    };
  });
}

test('fetch and XMLHttpRequest look and behave as on a page without us, on every page', async ({
  balise,
  pix,
  demo,
}) => {
  // A private window: an extension is not in there unless somebody wants it to be.
  const context = await balise.context.browser()?.newContext();
  if (!context) throw new Error('no private window');
  await routeDemoPix(context, demo);
  const clean = await context.newPage();
  for (const path of ['/verification-certificat', '/competences', '/certifications/31001']) {
    await pix.goto(PIX + path);
    await clean.goto(PIX + path);
    expect(await looksOf(pix), path).toEqual(await looksOf(clean));
  }
  await context.close();
});

test('a page that puts its own things on Object.prototype finds all as before, and is read', async ({
  balise,
  pix,
  demo,
}) => {
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
  const found = await pix.evaluate(async () => {
    const stored = JSON.parse(localStorage.getItem('ember_simple_auth-session') ?? '{}') as {
      authenticated: { access_token: string; user_id: number };
    };
    const { access_token: token, user_id: userId } = stored.authenticated;
    const names = ['get', 'has', 'apply', 'construct', 'getPrototypeOf', 'ownKeys'];
    const own = Object.prototype as unknown as Record<string, unknown>;
    // What the handler of a proxy is asked for.
    for (const name of names) own[name] = () => 'of the page';
    try {
      const texts = [window.fetch, XMLHttpRequest.prototype.open].map(
        (one) => `${one.toString()} ${Function.prototype.toString.call(one)} ${typeof one.length}`,
      );
      const headers = { authorization: `Bearer ${token}` };
      const { status } = await fetch(`/api/users/${userId}/profile`, { headers });
      return { texts, status };
    } finally {
      for (const name of names) Reflect.deleteProperty(own, name);
    }
  });
  expect(found.status).toBe(200);
  for (const text of found.texts) {
    expect(text).toMatch(/^function .*\[native code\].*function .*\[native code\].* number$/s);
  }
  await expect.poll(() => balise.badge()).toBe('4/5');
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

test('what the page asks by text XHR is read like its fetch; what it could change first is not', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  demo.setCompetence('1.2', { earnedPix: 8, status: 'STARTED' });
  expect(await requestProfile(pix, 'json XHR')).toBe(200);
  demo.setCompetence('1.3', { earnedPix: 8, status: 'STARTED' });
  demo.setCompetence('1.2', { earnedPix: 0, status: 'NOT_STARTED' });
  expect(await requestProfile(pix, 'text XHR')).toBe(200);
  await expect(popup.locator('[data-competence="1.3"]')).toHaveAttribute('data-level', '1');
  await expect(popup.locator('[data-competence="1.2"]')).toHaveAttribute('data-level', '0');
});

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
    for (const name of ['balise:secret', 'balise:ready']) {
      document.addEventListener(name, (event) =>
        told.push(`heard ${String((event as CustomEvent).detail)}`),
      );
    }
    const lie = { kind: 'profile', id: '4242', status: 200, observedAt: Date.now(), text: '{}' };
    for (const name of ['balise:ready', 'balise:secret', 'balise', 'message']) {
      document.dispatchEvent(
        new Own(name, { detail: name === 'balise:secret' ? 'mine' : JSON.stringify(lie) }),
      );
    }
    document.dispatchEvent(
      new Own('mine', { detail: `500 1 GET ${location.origin}/api/users/4242/profile\n{}` }),
    );
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
