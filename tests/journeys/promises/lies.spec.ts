/**
 * A page that lies: scripts in Pix's page that make answers up. What an untouched `fetch` or request
 * could tell from Pix's own is not believed. A short form here; `npm run promises` runs it at length.
 */
import type { Page } from '@playwright/test';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { competenceIdOf } from '../../../lib/pix/competence-ids.ts';
import { profileDocument } from '../../support/records/documents.ts';
import { printCount, times } from '../../support/print-count.ts';
import { expect, test, type Balise } from '../support/balise.ts';
import { openPanel, panelOf } from '../support/panel.ts';
import { readCompetences } from '../support/read-competences.ts';

/** Of each kind: 10,000 of eight and more. */
const FORGERIES = times(20, 1250);

/**
 * Each makes one lie about another pupil, or about this one's competences: in the page, after Pix's
 * own code has run there. `x` tells them apart.
 */
const LIES = {
  'a request with an answer of its own': (x) => {
    const request = new XMLHttpRequest();
    request.open('GET', pathOf(x));
    lie(request, x);
    request.dispatchEvent(new Event('load'));
  },
  'a load that is told on the way': (x) => {
    const request = new XMLHttpRequest();
    request.open('GET', '/api/users/me');
    request.send();
    lie(request, x);
    for (const type of ['readystatechange', 'progress', 'load', 'loadend']) {
      request.dispatchEvent(new ProgressEvent(type));
    }
  },
  'another request under the address of ours': (x) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const request = new XMLHttpRequest();
    request.open('GET', pathOf(x));
    const { XMLHttpRequest: Untouched } = frame.contentWindow as unknown as typeof globalThis;
    Untouched.prototype.open.call(request, 'GET', placeOf(x), true);
    request.send();
    frame.remove();
  },
  'a request that says another address': async (x) => {
    class Lying extends Request {
      override get url() {
        return `${location.origin}${pathOf(x)}`;
      }
    }
    await fetch(new Lying(placeOf(x)));
  },
  'an answer whose methods are the page’s': async (x) => {
    const { text, json, clone } = Response.prototype;
    const { getReader } = ReadableStream.prototype;
    const { read } = ReadableStreamDefaultReader.prototype;
    const made = () => new Response(forged(x));
    Response.prototype.clone = made;
    Response.prototype.text = () => Promise.resolve(forged(x));
    Response.prototype.json = () => Promise.resolve(JSON.parse(forged(x)));
    ReadableStream.prototype.getReader = () => getReader.call(made().body) as never;
    ReadableStreamDefaultReader.prototype.read = function () {
      return Promise.resolve({ done: false, value: new TextEncoder().encode(forged(x)) }) as never;
    };
    await asPix('/api/users/me');
    Object.assign(Response.prototype, { text, json, clone });
    Object.assign(ReadableStream.prototype, { getReader });
    Object.assign(ReadableStreamDefaultReader.prototype, { read });
  },
  'a promise that is the page’s': async (x) => {
    const { then } = Promise.prototype;
    const { decode } = TextDecoder.prototype;
    const lying = function (
      this: Promise<unknown>,
      done: (value: unknown) => unknown,
      failed: (error: unknown) => unknown,
    ) {
      const lied = (value: unknown) =>
        done(value instanceof Response ? new Response(forged(x)) : value);
      return then.call(this, lied, failed);
    };
    void Object.assign(Promise.prototype, { then: lying });
    TextDecoder.prototype.decode = () => forged(x);
    const answer = asPix('/api/users/me');
    void Object.assign(Promise.prototype, { then });
    await answer;
    TextDecoder.prototype.decode = decode;
  },
  'a prototype under what is handed over': async (x) => {
    const poison = (name: string) =>
      Object.defineProperty(Object.prototype, name, {
        configurable: true,
        get(this: { detail?: unknown }) {
          if (typeof this.detail === 'string') this.detail = forged(x);
          return undefined;
        },
        set() {
          // What Pix's own code writes goes nowhere, for once.
        },
      });
    const names = ['bubbles', 'cancelable', 'composed', 'stream', 'ignoreBOM'];
    names.forEach(poison);
    await asPix('/api/users/me');
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  },
  'a `then` on all objects': async (x) => {
    const bytes = () => new TextEncoder().encode(forged(x));
    const { prototype } = Object;
    let isOver = false;
    Object.defineProperty(prototype, 'then', {
      configurable: true,
      get(this: { done?: boolean; value?: unknown }) {
        if (Object.getPrototypeOf(this) !== prototype || !('done' in this)) return undefined;
        return (resolve: (value: unknown) => void) => {
          // What resolves it next is asked for its own `then` no more.
          const value = isOver ? undefined : bytes();
          const done = isOver;
          isOver = true;
          resolve(Object.assign(Object.create(null) as object, { done, value }));
        };
      },
    });
    await asPix('/api/users/me');
    await new Promise((next) => setTimeout(next, 30));
    Reflect.deleteProperty(prototype, 'then');
  },
  'an event with a name of ours': (x) => {
    const line = `200 ${Date.now()} GET ${location.origin}${pathOf(x)}`;
    for (const name of ['balise:ready', 'balise:secret', crypto.randomUUID()]) {
      document.dispatchEvent(new CustomEvent(name, { detail: `${line}\n${forged(x)}` }));
    }
    window.postMessage({ type: 'readings', readings: [{ kind: 'certifiable' }] }, '*');
  },
  'a window that was prepared': async (x) => {
    const opened = open('about:blank') as (Window & typeof globalThis) | null;
    if (!opened) return;
    const secrets: string[] = [];
    const spy = (event: Event) => {
      secrets.push(event.type, String((event as CustomEvent).detail));
    };
    for (const name of ['balise:ready', 'balise:secret']) {
      opened.addEventListener(name, spy, true);
      opened.document.addEventListener(name, spy, true);
    }
    const { dispatchEvent } = opened.EventTarget.prototype;
    opened.EventTarget.prototype.dispatchEvent = function (event) {
      spy(event);
      return dispatchEvent.call(this, event);
    };
    opened.location.href = '/verification-certificat';
    while (
      opened.location.pathname !== '/verification-certificat' ||
      opened.document.readyState !== 'complete'
    ) {
      await new Promise((next) => requestIdleCallback(next));
    }
    const line = `200 ${Date.now()} GET ${location.origin}${pathOf(x)}`;
    for (const secret of secrets) {
      opened.document.dispatchEvent(
        new opened.CustomEvent(secret, { detail: `${line}\n${forged(x)}` }),
      );
    }
    opened.close();
  },
} satisfies Record<string, (x: number) => void | Promise<void>>;

/** What the lies above are made of; they run in the page. */
declare function pathOf(x: number): string;
declare function forged(x: number): string;
declare function placeOf(x: number): string;
declare function lie(request: XMLHttpRequest, x: number): void;
declare function asPix(address: string): Promise<Response>;

/** Every third lie is about the pupil who is there, at the highest level; others say that another is. */
function prepare(template: string): void {
  const idOf = (x: number) => (x % 3 === 0 ? '4242' : String(9000 + x));
  const isAccount = (x: number) => x % 3 === 1;
  const forged = (x: number) => {
    if (!isAccount(x)) return template.replaceAll('OWNER', idOf(x));
    const attributes = { 'first-name': `Faux ${x}`, lang: 'fr', 'is-anonymous': false };
    return JSON.stringify({ data: { type: 'users', id: idOf(x), attributes } });
  };
  const pathOf = (x: number) => (isAccount(x) ? '/api/users/me' : `/api/users/${idOf(x)}/profile`);
  Object.assign(globalThis, {
    pathOf,
    forged,
    placeOf: (x: number) => `/lies/${encodeURIComponent(forged(x))}`,
    lie: (request: XMLHttpRequest, x: number) => {
      const text = forged(x);
      const own = { response: text, responseText: text, status: 200, readyState: 4 };
      const url = `${location.origin}${pathOf(x)}`;
      for (const [name, value] of Object.entries({ ...own, responseURL: url, responseType: '' })) {
        Object.defineProperty(request, name, { value });
      }
    },
    asPix: (address: string) => {
      const stored = JSON.parse(localStorage.getItem('ember_simple_auth-session') ?? '{}') as {
        authenticated: { access_token: string };
      };
      const authorization = `Bearer ${stored.authenticated.access_token}`;
      return fetch(address, { headers: { authorization } });
    },
  });
}

const HIGHEST = { level: 7, 'earned-pix': 56, status: 'COMPLETED' };
const TEMPLATE = JSON.stringify(
  profileDocument('OWNER', Object.fromEntries(COMPETENCE_CODES.map((code) => [code, HIGHEST]))),
);

/** What stands in the storage, by name. */
async function kept(balise: Balise): Promise<string[]> {
  return Object.keys(await balise.stored()).sort();
}

async function tellLies(pix: Page, kind: keyof typeof LIES): Promise<void> {
  await pix.evaluate(
    `(async () => {
      const tell = ${String(LIES[kind])};
      for (let x = 0; x < ${kind === 'a window that was prepared' ? Math.min(FORGERIES, 25) : FORGERIES}; x += 1) await tell(x);
    })()`,
  );
}

for (const kind of Object.keys(LIES) as (keyof typeof LIES)[]) {
  test(`${kind} is not believed`, async ({ balise, pix, demo }) => {
    const popup = await readCompetences(balise, pix);
    await pix.route('**/lies/*', (route) =>
      route.fulfill({ body: decodeURIComponent(route.request().url().split('/lies/')[1] ?? '') }),
    );
    await pix.evaluate(prepare, TEMPLATE);
    const before = await kept(balise);
    await tellLies(pix, kind);
    // A true answer, which says nothing of the rest, gets through after them all.
    demo.setCompetence('1.2', { earnedPix: 8, status: 'STARTED' });
    await pix.evaluate(
      async (id) => void (await (await asPix(`/api/scorecards/4242_${id}`)).text()),
      competenceIdOf('1.2'),
    );
    await expect(popup.locator('[data-count="4"]')).toBeVisible();
    const after = await kept(balise);
    const changed = after.filter((key) => !before.includes(key));
    printCount(`forged answers: ${kind}: ${changed.length} believed`);
    expect(changed).toEqual([]);
    await expect(popup.locator('[data-account]')).toContainText('Lina');
    await expect(popup.locator('[data-level="7"]')).toHaveCount(0);
  });
}

test('a click that a script makes on the panel is nobody’s wish', async ({ balise, pix }) => {
  await readCompetences(balise, pix);
  await expect(panelOf(pix)).toBeVisible();
  const before = (await balise.stored()).preferences;
  // At rest, then as the pupil opened it: every control that it has in either.
  expect(await clickByScript(pix)).toBeGreaterThan(0);
  await expect(panelOf(pix).getByRole('button', { name: 'Déplier Balise' })).toBeVisible();
  expect((await balise.stored()).preferences).toEqual(before);
  await openPanel(pix);
  // That was a person's, and is remembered.
  await expect.poll(async () => (await balise.stored()).preferences).not.toEqual(before);
  const opened = (await balise.stored()).preferences;
  expect(await clickByScript(pix)).toBeGreaterThan(2);
  await expect(panelOf(pix).getByRole('button', { name: 'Replier Balise' })).toBeVisible();
  expect((await balise.stored()).preferences).toEqual(opened);
  // A person's own is one.
  await panelOf(pix)
    .getByRole('button', { name: /^Mettre à/ })
    .click();
  await expect.poll(async () => (await balise.stored()).preferences).not.toEqual(opened);
});

/** Answers how many controls there were. */
function clickByScript(pix: Page): Promise<number> {
  return pix.evaluate((count) => {
    const root = document.querySelector('balise-panel')?.shadowRoot;
    const controls = [...(root?.querySelectorAll<HTMLElement>('button, summary') ?? [])];
    for (let turn = 0; turn < count; turn += 1) {
      for (const control of controls) {
        control.click();
        for (const type of ['pointerdown', 'mousedown', 'click', 'keydown']) {
          control.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
        }
      }
    }
    return controls.length;
  }, FORGERIES);
}
