import { expect, test } from 'vitest';
import { waysOut } from '../../../lib/build/network-scan.ts';

test.each([
  ['await fetch("https://example.org")', 'fetch'],
  ['globalThis.fetch(a)', 'fetch'],
  ['new XMLHttpRequest', 'XMLHttpRequest'],
  ['new WebSocket(u)', 'WebSocket'],
  ['navigator.sendBeacon(u)', 'sendBeacon'],
  ['new EventSource(u)', 'EventSource'],
  ['importScripts(u)', 'importScripts'],
])('%s is found', (text, way) => {
  expect(waysOut('background.js', `a();${text};b()`)).toEqual([`background.js: ${way}`]);
});

test.each(['xref.fetch(ref)', 'prefetch(a)', 'const fetched = 1', '"fetching"'])(
  '%s is no way out',
  (text) => {
    expect(waysOut('chunks/wallet.js', text)).toEqual([]);
  },
);

test('the page-world script may name XMLHttpRequest, and nothing else', () => {
  const file = 'content-scripts/pix-page-world.js';
  expect(waysOut(file, 'XMLHttpRequest.prototype')).toEqual([]);
  expect(waysOut(file, 'fetch(u)')).toEqual([`${file}: fetch`]);
  expect(waysOut('pix-capture.js', 'XMLHttpRequest.prototype')).not.toEqual([]);
});

test('pdf.js may load by address, but not open a socket', () => {
  expect(waysOut('chunks/x.js', 'PDFWorker;fetch(u)')).toEqual([]);
  expect(waysOut('chunks/x.js', 'PDFWorker;new WebSocket(u)')).toEqual(['chunks/x.js: WebSocket']);
});
