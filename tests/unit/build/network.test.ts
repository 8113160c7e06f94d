/** What could reach the network is found by its syntax, however it is written. */
import { describe, expect, test } from 'vitest';
import { foundInManifest } from '../../../lib/build/network/manifest.ts';
import { foundInPage } from '../../../lib/build/network/page.ts';
import { foundInScript } from '../../../lib/build/network/script.ts';
import { foundInStyle } from '../../../lib/build/network/style.ts';

const found = (code: string, type: 'script' | 'module' = 'module') =>
  foundInScript(code, type).map(({ what }) => what);

test.each([
  ['await fetch("/x")', ['fetch']],
  ['globalThis.fetch(a)', ['fetch']],
  ['globalThis["fe" + "tch"](a)', ['computed access to globalThis']],
  ['globalThis[`fetch`](a)', ['fetch']],
  ['const w = window; w[name]()', ['alias of window']],
  ['((g) => g[k])(self)', ['alias of self']],
  ['const { fetch: f } = window', ['alias of window']],
  ['navigator[k](u)', ['computed access to navigator']],
  ['navigator.sendBeacon(u)', ['navigator.sendBeacon']],
  ['const n = navigator', ['alias of navigator']],
  ['document.defaultView.x', ['.defaultView']],
  ['const { defaultView } = document', ['.defaultView']],
  ['location = u', ['alias of location']],
  ['location.href = u', ['location.href = …']],
  ['location.assign(u)', ['location.assign']],
  ['new Image().src = u', ['Image', '.src = …']],
  ['new WebSocket(u)', ['WebSocket']],
  ['eval(t)', ['eval']],
  ['new Function(t)()', ['Function']],
  ['(() => 1).constructor(t)()', ['.constructor(…)']],
  ['import(u)', ['import of another place']],
  [
    'import "https://x.example/y.js"',
    ['import of another place', 'address https://x.example/y.js'],
  ],
  ['chrome.tabs.create({ url })', ['chrome.tabs']],
])('%s', (code, what) => {
  expect(found(code)).toEqual(expect.arrayContaining(what));
});

test.each([
  'function f(fetch) { return fetch(1) }',
  'const window = 1; use(window); function use() {}',
  'typeof window < "u" && document.body',
  '"locks" in navigator',
  'location.href.length',
  'navigator.language',
  'import("./later.js")',
  'export class A { constructor() { return new this.constructor() } }',
])('%s is no way out', (code) => {
  expect(found(code)).toEqual([]);
});

describe('a classic script', () => {
  test('has the window where a module has nothing', () => {
    expect(found('(function () { return this })().fetch')).toEqual(['.fetch']);
    expect(found('(function () { return this })()', 'script')).toEqual([
      'this as the global object',
    ]);
    expect(found('"use strict"; (function () { return this })()', 'script')).toEqual([]);
  });
});

test('a page may name our scripts, styles and pictures, and nothing else', () => {
  expect(
    foundInPage('<script type="module" src="/a.js"></script><link rel="stylesheet" href="/a.css">'),
  ).toEqual([]);
  for (const html of [
    '<script src="//x.example/a.js"></script>',
    '<script>1</script><img src="/a.png">',
    '<link rel="preconnect" href="/a">',
    '<meta http-equiv="refresh" content="0;url=/a">',
    '<body onload="a()">',
    '<template><iframe src="/a"></iframe></template>',
  ]) {
    expect(foundInPage(html), html).not.toEqual([]);
  }
});

test('a style sheet loads nothing', () => {
  expect(foundInStyle('a{background:url(data:image/png;base64,AA)}')).toEqual([]);
  for (const css of [
    '@import "a.css";',
    'a{background:url(/a.png)}',
    'a{background:image-set("a.png" 1x)}',
    '@font-face{font-family:x;src:url(//x.example/f)}',
    'a{--x:url(a.png)}',
  ]) {
    expect(foundInStyle(css), css).not.toEqual([]);
  }
});

test('a manifest asks for nothing more', () => {
  expect(foundInManifest('{"permissions":["tabs"],"update_url":"x"}')).toEqual(
    expect.arrayContaining([
      'permission tabs',
      'manifest: update_url',
      "policy: connect-src is not 'none'",
    ]),
  );
});
