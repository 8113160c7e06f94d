import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatherReports } from '../../lib/pix/capture/gather-reports.ts';
import { READINGS_AT_ONCE, type Reading } from '../../lib/domain/reading.ts';

let frames: (() => void)[] = [];
let moments: (() => void)[] = [];
const page = new EventTarget();

beforeEach(() => {
  vi.useFakeTimers();
  frames = [];
  moments = [];
  vi.stubGlobal('requestAnimationFrame', (drawn: () => void) => frames.push(drawn));
  vi.stubGlobal('requestIdleCallback', (calm: () => void) => moments.push(calm));
  vi.stubGlobal('window', Object.assign(page, { setTimeout }));
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const frame = () => frames.splice(0).forEach((drawn) => drawn());
const moment = () => moments.splice(0).forEach((calm) => calm());

const context = { site: 'fr', observedAt: 1 } as const;
const account: Reading = {
  ...context,
  kind: 'account',
  userId: '4',
  firstName: 'Lina',
  language: 'fr',
};
const profile: Reading = {
  ...context,
  kind: 'profile',
  userId: '4',
  maxLevel: 7,
  scorecards: [],
  unknown: [],
  unreadable: 0,
};

function begin() {
  /** Each message: whose it is, and the kinds of what it holds. */
  const told: string[] = [];
  const life = new AbortController();
  const gather = gatherReports(life.signal, (readings, owner) => {
    told.push([owner, ...readings.map(({ kind }) => kind)].join(' '));
  });
  return { told, life, read: (reading: Reading, owner = '4') => gather(reading, owner) };
}

test('what is read waits for two frames and a moment, and is told once', () => {
  const { told, read } = begin();
  read(profile);
  frame();
  moment();
  expect(told).toEqual([]);
  frame();
  expect(told).toEqual([]);
  moment();
  expect(told).toEqual(['4 profile']);
  vi.runAllTimers();
  page.dispatchEvent(new Event('pagehide'));
  expect(told).toEqual(['4 profile']);
});

test('who is signed in is told in one with what comes next, and first', () => {
  const { told, read } = begin();
  read(account);
  vi.advanceTimersByTime(200);
  expect(told).toEqual([]);
  read(profile);
  frame();
  frame();
  moment();
  expect(told).toEqual(['4 account profile']);
});

test('who is signed in is told alone where nothing else comes', () => {
  const { told, read } = begin();
  read(account);
  vi.advanceTimersByTime(250);
  expect(told).toEqual(['4 account']);
});

test('a hidden tab, which draws nothing, tells all the same', () => {
  const { told, read } = begin();
  read(profile);
  vi.advanceTimersByTime(100);
  expect(told).toEqual(['4 profile']);
});

test('what is read of another pupil is told apart, and after', () => {
  const { told, read } = begin();
  read(account);
  read({ ...account, userId: '5' }, '5');
  read({ ...profile, userId: '5' }, '5');
  vi.advanceTimersByTime(250);
  expect(told).toEqual(['4 account', '5 account profile']);
});

test('more than a message may hold is told in several, and none is left out', () => {
  const { told, read } = begin();
  for (let count = 0; count <= READINGS_AT_ONCE; count += 1) read(profile);
  vi.advanceTimersByTime(100);
  expect(told.map((one) => one.split(' ').length - 1)).toEqual([READINGS_AT_ONCE, 1]);
});

test('who leaves the page has been there', () => {
  const { told, read } = begin();
  read(account);
  page.dispatchEvent(new Event('pagehide'));
  expect(told).toEqual(['4 account']);
});

test('what waits when a certification begins is not told', () => {
  const { told, life, read } = begin();
  read(account);
  read(profile);
  life.abort();
  frame();
  frame();
  moment();
  vi.runAllTimers();
  page.dispatchEvent(new Event('pagehide'));
  expect(told).toEqual([]);
});
