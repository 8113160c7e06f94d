/**
 * What the journeys of both browsers find out inside a page. Each function runs in the page alone:
 * it may use nothing of this file.
 */

/** The page's own code asks for a profile, with the page's own token; answers with the status. */
export async function askForProfile(way: 'fetch' | 'text XHR' | 'json XHR'): Promise<number> {
  const stored = JSON.parse(localStorage.getItem('ember_simple_auth-session') ?? '{}') as {
    authenticated: { access_token: string; user_id: number };
  };
  const { access_token: token, user_id: userId } = stored.authenticated;
  const address = `/api/users/${userId}/profile`;
  const authorization = `Bearer ${token}`;
  if (way === 'fetch') return (await fetch(address, { headers: { authorization } })).status;
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = way === 'json XHR' ? 'json' : '';
  request.setRequestHeader('authorization', authorization);
  return new Promise<number>((resolve) => {
    request.addEventListener('loadend', () => resolve(request.status));
    request.send();
  });
}

/** What a silenced page has of us. */
export const NO_TRACE: ReturnType<typeof tracesInPage> = { elements: [], nativeFetch: true };

/** Elements of ours in the page, and whether `fetch` is the browser's own. */
export function tracesInPage(): { elements: string[]; nativeFetch: boolean } {
  // A proxy in its place would lose the name here.
  const source = Function.prototype.toString.call(window.fetch);
  return {
    elements: [...document.querySelectorAll('*')]
      .map((element) => element.localName)
      .filter((name) => name.includes('balise') || name.includes('wxt')),
    nativeFetch: /^function fetch\(\) \{\s*\[native code\]\s*\}$/.test(source),
  };
}

/** What the pill would take from a question. Takes the pill away to see what room it had. */
export function pillFacts(): {
  focusable: number;
  live: number;
  animated: number;
  clickGoesTo: string | undefined;
  roomTaken: number;
} {
  const host = document.querySelector('balise-panel');
  const root = host?.shadowRoot;
  const pill = root?.querySelector('[data-pill]');
  if (!host || !root || !pill) throw new Error('no pill');
  const all = [...root.querySelectorAll('*')];
  const box = pill.getBoundingClientRect();
  const under = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  const before = document.documentElement.scrollHeight;
  host.remove();
  return {
    focusable: all.filter((element) => element.matches('a, button, input, [tabindex], summary'))
      .length,
    live: all.filter((element) => element.matches('[aria-live], [role=status], [role=alert]'))
      .length,
    animated: root.getAnimations().length,
    clickGoesTo: under?.localName,
    roomTaken: before - document.documentElement.scrollHeight,
  };
}

/**
 * In a page of the extension: the records as they are once opened, and the SHA-256 of every kept PDF,
 * in hexadecimal; of one whose key is locked away, that of the sealed bytes.
 */
export async function whatIsKept(): Promise<{
  records: Record<string, unknown>;
  files: string[];
}> {
  interface Area {
    get: (keys: null) => Promise<Record<string, unknown>>;
  }
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: Area; session: Area } } | undefined
  >;
  const api = browser ?? chrome;
  if (!api) throw new Error('no page of the extension');
  const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
  const keyOf = (bytes: Uint8Array<ArrayBuffer>) =>
    crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['decrypt']);
  const opened = async (key: CryptoKey, sealed: Uint8Array<ArrayBuffer>, purpose: string) => {
    const additionalData = new TextEncoder().encode(purpose);
    const how = { name: 'AES-GCM', iv: sealed.slice(0, 12), additionalData };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed.slice(12)));
  };
  const folder = async (name: string) =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
  const read = async (handle: FileSystemHandle) =>
    new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer());

  /** One that is still being put down, or goes at this moment, is not there. */
  const whereGone = (error: unknown) => {
    if ((error as Error).name !== 'NotFoundError') throw error;
    return null;
  };

  const look = async () => {
    const { key: name, shared, school: _school, ...stored } = await api.storage.local.get(null);
    const records: Record<string, unknown> = { ...stored };
    if (typeof name === 'string') {
      const key = await keyOf(await read(await (await folder('keys')).getFileHandle(name)));
      for (const [storageKey, value] of Object.entries(stored)) {
        const { box, key: by } = Object(value) as { box?: string; key?: string };
        if (box === undefined) continue;
        // A new key left it behind: it is about to be removed.
        if (by !== name) {
          Reflect.deleteProperty(records, storageKey);
          continue;
        }
        const bytes = await opened(key, bytesOf(box), storageKey);
        records[storageKey] = JSON.parse(new TextDecoder().decode(bytes));
      }
    }
    if (shared === true) Object.assign(records, await api.storage.session.get(null));
    const { data } = Object(records.wallet) as { data?: unknown };
    const certificates = (Array.isArray(data) ? data : []) as {
      file: { id: string; key: string } | null;
    }[];
    const files: string[] = [];
    for await (const [id, handle] of (await folder('files')).entries()) {
      const named = certificates.find(({ file }) => file?.id === id)?.file;
      const sealed = await read(handle).catch(whereGone);
      if (!sealed) continue;
      const bytes = named ? await opened(await keyOf(bytesOf(named.key)), sealed, 'pdf') : sealed;
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      files.push([...digest].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
    }
    return { records, files };
  };

  // A key may give way to another while it is looked for: then once more.
  for (;;) {
    const before = JSON.stringify(await api.storage.local.get(null));
    try {
      return await look();
    } catch (error) {
      const isSame = JSON.stringify(await api.storage.local.get(null)) === before;
      if (isSame || (error as Error).name !== 'NotFoundError') throw error;
    }
  }
}

/** In a page of the extension: puts these on the disk, as a build that sealed nothing would. */
export async function putPlain(items: Record<string, unknown>): Promise<void> {
  interface Area {
    get: (keys: null) => Promise<Record<string, unknown>>;
    set: (items: Record<string, unknown>) => Promise<void>;
  }
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: Area; session: Area } } | undefined
  >;
  const api = browser ?? chrome;
  // Balise was just put in: what it has not decided yet would not be looked for on the disk.
  while ('memory:awaiting-school' in ((await api?.storage.session.get(null)) ?? {})) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await api?.storage.local.set(items);
  // What popup and toolbar show also stands in memory.
  const { glance } = items;
  if (glance !== undefined) await api?.storage.session.set({ 'memory:glance': glance });
}

/** On Pix: the page asks for a certificate's PDF as its own button does; answers with its SHA-256. */
export async function askForCertificateFile(id: string): Promise<string> {
  const stored = JSON.parse(localStorage.getItem('ember_simple_auth-session') ?? '{}') as {
    authenticated: { access_token: string };
  };
  const authorization = `Bearer ${stored.authenticated.access_token}`;
  const answer = await fetch(`/api/attestation/${id}?lang=fr`, { headers: { authorization } });
  const digest = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Elements of ours that move for longer than 10 ms. */
export function moving(): string[] {
  const root = document.querySelector('balise-panel')?.shadowRoot ?? document;
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      const durations = `${animationDuration},${transitionDuration}`.split(',');
      return durations.some((duration) => parseFloat(duration) > 0.01);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Chooses a day in the wallet's progress, as the browser's own calendar does. */
export function sayExamDay(day: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-exam-day-field]');
  if (!field) throw new Error('there is no field');
  field.value = day;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * What of Pix's could not be clicked for something of ours, from the top of the page to its end in
 * steps of so many pixels, each time once scrolling has stopped: where, what of Pix's, what of ours.
 * @param answers beside what takes the focus, what must be seen
 */
export async function coveredOnTheWay({
  step,
  answers,
  answersAlone = false,
}: {
  step: number;
  answers: string;
  /** What was opened by hand may lie on other controls. */
  answersAlone?: boolean;
}): Promise<{ covered: string[]; forms: string[]; end: number }> {
  const host = () => document.querySelector('balise-panel');
  const own = () => host()?.shadowRoot?.querySelector<HTMLElement>('[data-panel], [data-pill]');
  const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
  const isOwn = (x: number, y: number) => document.elementFromPoint(x, y) === host();
  const covered = new Set<string>();
  const forms = new Set<string>();
  const end = document.documentElement.scrollHeight - innerHeight;
  for (let at = 0; at < end + step; at += step) {
    window.scrollTo({ top: at, behavior: 'instant' });
    // Scrolling ends with the first frame, and what follows from it is drawn by the second.
    await frame();
    await frame();
    const shown = own();
    const box = shown?.getBoundingClientRect();
    forms.add(shown ? shown.className.replace(/svelte-\S+/g, '').trim() : 'nothing');
    if (!box) continue;
    for (const control of document.querySelectorAll<HTMLElement>('body *')) {
      if (answersAlone && !control.closest(answers)) continue;
      if (control.tabIndex < 0 && !control.matches(`label, iframe, ${answers}`)) continue;
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      const b = control.getBoundingClientRect();
      const [left, right] = [Math.max(b.left, box.left), Math.min(b.right, box.right)];
      const [top, bottom] = [Math.max(b.top, box.top), Math.min(b.bottom, box.bottom)];
      if (left >= right || top >= bottom) continue;
      const points = [left + 0.5, (left + right) / 2, right - 0.5].flatMap((x) =>
        [top + 0.5, (top + bottom) / 2, bottom - 0.5].map((y) => [x, y] as const),
      );
      // The pill lets every click through: for it, lying there is enough.
      const isMute = shown?.matches('[data-pill]') ?? false;
      if (isMute || points.some(([x, y]) => isOwn(x, y))) {
        covered.add(`${at}: ${control.localName} ${control.textContent.trim().slice(0, 40)}`);
      }
    }
  }
  window.scrollTo(0, 0);
  return { covered: [...covered], forms: [...forms], end: Math.max(0, end) };
}
