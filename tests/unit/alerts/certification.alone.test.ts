/** Whether a certification goes on: told by documents, asked by alerts, icon and links in one place. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Presence } from '../../../lib/app/messages/presence.ts';
import type { PixMessage } from '../../../lib/app/messages/messages.ts';
import {
  lookForCertification,
  noteClosedTab,
  noteMessage,
  presentCertification,
} from '../../../lib/app/worker/certification.ts';
import { CERTIFICATION_KEY } from '../../../lib/store/keys.ts';
import { now } from '../../../lib/time/clock.ts';

/** What stands in the session's memory outlives the worker; nothing else does. */
const memory = vi.hoisted((): Record<string, unknown> => ({}));
/** What the page of each tab answers when it is asked; nobody where it is not Pix, or closed. */
const pages = vi.hoisted((): { answers: Record<number, Presence | null> } => ({ answers: {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: (key: string) => Promise.resolve({ [key]: memory[key] }),
        set: (items: object) => Promise.resolve(void Object.assign(memory, items)),
      },
    },
    tabs: {
      sendMessage: (tab: number) => {
        const answer = pages.answers[tab];
        return answer === undefined ? Promise.reject(new Error('nobody')) : Promise.resolve(answer);
      },
    },
  },
}));

const MINUTE = 60_000;
const BEGUN: PixMessage = { type: 'certification', begun: true };
const BEFORE: PixMessage = { type: 'certification', begun: false };
const LEFT: PixMessage = { type: 'certification-left' };
const LOADED: PixMessage = {
  type: 'readings',
  readings: [
    {
      kind: 'account',
      site: 'fr',
      observedAt: 1,
      userId: '4',
      firstName: 'Lina',
      language: null,
    },
  ],
};

beforeEach(() => {
  Reflect.deleteProperty(memory, CERTIFICATION_KEY);
  pages.answers = {};
  vi.useRealTimers();
  vi.stubGlobal('navigator', {
    locks: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
});

const say = (message: PixMessage, tab: number) => noteMessage(message, { id: tab });

test.each([
  ['one goes on', MINUTE, true],
  ['it is surely over', -MINUTE, false],
  ['it was noted by a clock that was a year ahead', 365 * 24 * 60 * MINUTE, false],
])('%s', async (_what, left, goesOn) => {
  memory[CERTIFICATION_KEY] = [{ tab: 1, begun: true, until: now() + left }];
  expect(await presentCertification()).toEqual(goesOn ? { begun: true, isLeft: false } : null);
});

test.each([[{ until: 'soon' }], [[{ tab: 1 }]]])('what makes no sense is none', async (stored) => {
  memory[CERTIFICATION_KEY] = stored;
  expect(await presentCertification()).toBeNull();
});

test('a page of Pix that is loaded in another tab does not end it; in its own it does', async () => {
  await say(BEGUN, 1);
  expect(await say(LOADED, 2)).toBe(false);
  expect(await presentCertification()).toEqual({ begun: true, isLeft: false });
  expect(await say(LOADED, 1)).toBe(true);
  expect(await presentCertification()).toBeNull();
});

test('a tab that is closed on the instructions ends it; one in which an exam was begun does not', async () => {
  await say(BEFORE, 1);
  expect(await noteClosedTab(2)).toBe(false);
  await noteClosedTab(1);
  expect(await presentCertification()).toBeNull();
  await say(BEGUN, 1);
  await noteClosedTab(1);
  expect(await presentCertification()).toEqual({ begun: true, isLeft: true });
  await say(LOADED, 3);
  expect(await presentCertification()).toBeNull();
});

test('what came back to its exam says so itself, in whatever tab', async () => {
  await say(BEGUN, 1);
  await noteClosedTab(1);
  await say(BEGUN, 2);
  expect(await presentCertification()).toEqual({ begun: true, isLeft: false });
  await say(LOADED, 2);
  expect(await presentCertification()).toBeNull();
});

test('its document is asked: gone without a word, it was no exam, or is left', async () => {
  await say(BEFORE, 1);
  pages.answers = { 1: 'before-exam' };
  expect(await lookForCertification([])).toBe(false);
  // Another site stands there now.
  pages.answers = {};
  expect(await lookForCertification([])).toBe(true);
  expect(await presentCertification()).toBeNull();
  await say(BEGUN, 1);
  pages.answers = { 1: 'there' };
  await lookForCertification([]);
  expect(await presentCertification()).toEqual({ begun: true, isLeft: true });
});

test('one that does not answer in time may be asleep: nothing is concluded', async () => {
  await say(BEFORE, 1);
  pages.answers = { 1: null };
  expect(await lookForCertification([])).toBe(false);
  expect(await presentCertification()).toEqual({ begun: false, isLeft: false });
});

test('one that came back from the browser’s cache is heard of when it is asked', async () => {
  await say(BEGUN, 1);
  await say(LOADED, 1);
  pages.answers = { 1: 'exam', 2: 'before-exam' };
  expect(await lookForCertification([1])).toBe(true);
  expect(await presentCertification()).toEqual({ begun: true, isLeft: false });
  expect(await lookForCertification([1])).toBe(false);
});

test('what was left goes on where an exam was begun after all', async () => {
  await say(BEFORE, 1);
  await say(LEFT, 1);
  expect(await presentCertification()).toBeNull();
  await say(BEGUN, 1);
  // Said before it, and heard after it.
  await say(LEFT, 1);
  expect(await presentCertification()).toEqual({ begun: true, isLeft: false });
});
