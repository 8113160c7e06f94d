import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPix } from '../../entrypoints/pix.content/after-pix.ts';

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

function begin() {
  const done: string[] = [];
  const life = new AbortController();
  const whenDrawn = afterPix(life.signal);
  return {
    done,
    life,
    told: (name: string, isFirst = false) => whenDrawn(() => done.push(name), isFirst),
  };
}

test('what is told waits for two frames and a moment, and goes once', () => {
  const { done, told } = begin();
  told('profile');
  frame();
  moment();
  expect(done).toEqual([]);
  frame();
  expect(done).toEqual([]);
  moment();
  expect(done).toEqual(['profile']);
  vi.runAllTimers();
  expect(done).toEqual(['profile']);
});

test('who is signed in goes with what comes next, and first', () => {
  const { done, told } = begin();
  told('account', true);
  vi.advanceTimersByTime(200);
  expect(done).toEqual([]);
  told('profile');
  frame();
  frame();
  moment();
  expect(done).toEqual(['account', 'profile']);
});

test('who is signed in goes alone where nothing else comes', () => {
  const { done, told } = begin();
  told('account', true);
  vi.advanceTimersByTime(250);
  expect(done).toEqual(['account']);
});

test('a hidden tab, which draws nothing, tells all the same', () => {
  const { done, told } = begin();
  told('profile');
  vi.advanceTimersByTime(100);
  expect(done).toEqual(['profile']);
});

test('who leaves the page has been there', () => {
  const { done, told } = begin();
  told('account', true);
  page.dispatchEvent(new Event('pagehide'));
  expect(done).toEqual(['account']);
});

test('what waits when a certification begins is not told', () => {
  const { done, life, told } = begin();
  told('account', true);
  told('profile');
  life.abort();
  frame();
  frame();
  moment();
  vi.runAllTimers();
  page.dispatchEvent(new Event('pagehide'));
  expect(done).toEqual([]);
});
