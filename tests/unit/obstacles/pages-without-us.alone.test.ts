/** Which pages of Pix have nothing of Balise in them, and whether it was kept out of them. */
import { beforeEach, expect, test, vi } from 'vitest';
import {
  forgetOlderTabs,
  keepOlderTabs,
  readOlderTabs,
} from '../../../lib/app/obstacles/older-tabs.ts';
import type { Presence } from '../../../lib/app/messages/presence.ts';
import { pagesWithoutUs, reloadPages } from '../../../lib/app/obstacles/pages-without-us.ts';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as { chrome?: unknown }).chrome;
  },
}));

interface Tab {
  id: number;
  url?: string;
  status?: 'loading' | 'complete';
  discarded?: boolean;
  /** What a script in it answers; nobody where it has none. */
  presence?: Presence;
}

const PIX = 'https://app.pix.fr/competences';
let tabs: Tab[];
let memory: Record<string, unknown>;
let giveAccess: (() => void)[];

beforeEach(() => {
  memory = {};
  giveAccess = [];
  const listen = { addListener: (call: () => void) => void giveAccess.push(call) };
  vi.stubGlobal('chrome', {
    permissions: { onAdded: listen, onRemoved: { addListener: () => undefined } },
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: memory[key] }),
        set: (items: object) => Promise.resolve(void Object.assign(memory, items)),
      },
    },
    tabs: {
      query: () => Promise.resolve(tabs.map((tab) => ({ status: 'complete', ...tab }))),
      sendMessage: (id: number) => {
        const { presence } = tabs.find((tab) => tab.id === id) ?? {};
        return presence ? Promise.resolve(presence) : Promise.reject(new Error('no receiver'));
      },
      reload: () => Promise.resolve(),
    },
  });
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
});

/** The worker begins while these tabs are open. */
async function begin(open: Tab[]): Promise<void> {
  tabs = open;
  keepOlderTabs();
  await expect.poll(readOlderTabs).not.toBeNull();
}

test('a page that was open before is to be loaded again', async () => {
  await begin([{ id: 1, url: PIX }]);
  expect(await pagesWithoutUs()).toMatchObject({ tabs: [1], areWeKeptOut: false });
});

test('loaded after Balise came, and nothing of it inside: it is kept out, also in a tab that was there', async () => {
  await begin([{ id: 1, url: 'https://college.example/' }]);
  tabs = [{ id: 1, url: PIX }];
  expect(await pagesWithoutUs()).toMatchObject({ tabs: [1], areWeKeptOut: true });
});

test('loaded again by the button, and still nothing inside: it is kept out', async () => {
  await begin([{ id: 1, url: PIX }]);
  await reloadPages([1]);
  expect((await pagesWithoutUs()).areWeKeptOut).toBe(true);
});

test('where Balise is in one page of Pix, no other is called blocked', async () => {
  for (const presence of ['there', 'late'] as const) {
    await begin([]);
    tabs = [
      { id: 1, url: PIX, presence },
      { id: 2, url: PIX },
    ];
    expect((await pagesWithoutUs()).areWeKeptOut).toBe(false);
  }
});

test('one that a certification silenced says so, also where Balise came late into it', async () => {
  await begin([]);
  tabs = [
    { id: 1, url: PIX, presence: 'exam' },
    { id: 2, url: PIX, presence: 'before-exam' },
    { id: 3, url: PIX, presence: 'there' },
  ];
  expect(await pagesWithoutUs()).toEqual({ inExam: [1, 2], tabs: [], areWeKeptOut: false });
});

test('while a page is being loaded, sleeps, or is not Pix, nothing is said', async () => {
  await begin([]);
  tabs = [
    { id: 1, url: PIX, status: 'loading' },
    { id: 2, url: PIX, discarded: true },
    { id: 3, url: 'https://pix.fr/' },
  ];
  expect(await pagesWithoutUs()).toMatchObject({ tabs: [], areWeKeptOut: false });
});

test('where nobody looked when Balise came, nothing is claimed', async () => {
  tabs = [{ id: 1, url: PIX }];
  expect(await pagesWithoutUs()).toMatchObject({ tabs: [1], areWeKeptOut: false });
  await forgetOlderTabs([1]);
  expect((await pagesWithoutUs()).areWeKeptOut).toBe(false);
});

test('a page that was loaded while access was withheld is to be loaded again once it is given', async () => {
  await begin([]);
  tabs = [{ id: 1, url: PIX }];
  expect((await pagesWithoutUs()).areWeKeptOut).toBe(true);
  for (const call of giveAccess) call();
  await expect.poll(readOlderTabs).toEqual([1]);
  expect(await pagesWithoutUs()).toMatchObject({ tabs: [1], areWeKeptOut: false });
});

test('a worker that begins again keeps what the first one saw', async () => {
  await begin([]);
  tabs = [{ id: 1, url: PIX }];
  keepOlderTabs();
  await expect.poll(async () => (await pagesWithoutUs()).areWeKeptOut).toBe(true);
  expect(await readOlderTabs()).toEqual([]);
});
