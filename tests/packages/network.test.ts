/** Nothing that is built reaches the network; and the check that says so finds what would. */
import { describe, expect, test } from 'vitest';
import { readBuild, waysOut } from '../../lib/build/network/check.ts';
import { BUILDS, folderOf } from './builds.ts';

const builds = BUILDS.map((name) => ({ name, build: readBuild(folderOf(name)) }));

test.each(builds)('$name: all that is emitted is on the list', ({ build }) => {
  expect(waysOut(build)).toEqual([]);
});

const HOME = 'https://example.org/';

/** Put at the end of a script of ours. */
const IN_A_SCRIPT = {
  fetch: `fetch('${HOME}')`,
  'fetch by a name that is worked out': `globalThis[['fe', 'tch'].join('')]('${HOME}')`,
  'fetch of an alias of the window': `(($) => $.fetch)(window)('/')`,
  'fetch of another global object': `document.defaultView.fetch('/')`,
  'fetch by Reflect': `Reflect.get(self, 'fet' + 'ch')('/')`,
  'fetch later': `fetchLater('/')`,
  XMLHttpRequest: `new XMLHttpRequest().open('GET', '/')`,
  'a request of the page’s constructor': `new (Object.getPrototypeOf(self).XMLHttpRequest)()`,
  WebSocket: `new WebSocket('wss:' + x)`,
  EventSource: `new EventSource('/')`,
  WebTransport: `new WebTransport('/')`,
  WebRTC: `new RTCPeerConnection({ iceServers: [] })`,
  'WebRTC by its old name': `new window['webkitRTCPeerConnection']()`,
  'a beacon': `navigator.sendBeacon('/')`,
  'a beacon by a name that is worked out': `navigator['send' + x]('/')`,
  'a beacon of an alias': `const { sendBeacon } = navigator`,
  'a picture': `new Image().src = x`,
  'a picture as an element': `document.createElement('img')`,
  'a sound': `new Audio(x)`,
  'a source that is set': `x.src = x`,
  'a source as an attribute': `x.setAttribute('src', x)`,
  'a link to prepare for': `Object.assign(document.createElement('link'), { rel: 'dns-prefetch' })`,
  'a frame': `document.createElement('iframe')`,
  'a form that is sent': `x.requestSubmit()`,
  'a form’s address': `x.formAction = x`,
  'another page': `location.assign(x)`,
  'another page by its address': `location.href = x`,
  'another window': `open(x)`,
  'a worker': `new SharedWorker('/')`,
  'a script that a worker imports': `importScripts('/')`,
  'a module of elsewhere': `import(x)`,
  'a worklet': `CSS.paintWorklet.addModule(x)`,
  'a font': `x = new FontFace('x', 'url(/x)')`,
  'a style': `x.style.background = 'url(/x)'`,
  'a sheet of styles': `x.insertRule('@import "/x"')`,
  'code from text': `new Function('return this')()`,
  'code from text by a timer': `setTimeout('fet' + 'ch()', 1), setTimeout('x()', 1)`,
  'markup from text': `x.innerHTML = x`,
  'a tab': `chrome.tabs.create({ url: x })`,
  'a page for when it is removed': `chrome.runtime.setUninstallURL(x)`,
  'a program of the computer': `chrome.runtime.connectNative(x)`,
  'the service worker of a page': `navigator.serviceWorker.register('/')`,
};

describe.each(builds)('$name', ({ build }) => {
  const scripts = ['background.js', 'pix-capture.js', 'pix-panel.js'];
  test.each(Object.entries(IN_A_SCRIPT))('%s in a script is found', (_, code) => {
    for (const script of scripts) {
      const text = `${build.get(script) ?? ''}\n;(function () { var x = 1; ${code} })();`;
      const spoilt = new Map([...build, [script, text]]);
      expect(waysOut(spoilt, [script]), script).not.toEqual([]);
    }
  });

  test.each([
    ['a script of elsewhere', 'popup.html', `<script src="//example.org/x.js"></script>`],
    ['a link to connect to', 'popup.html', `<link rel="preconnect" href="//example.org">`],
    ['a link to look up', 'wallet.html', `<link rel="dns-prefetch" href="//example.org">`],
    ['a page that goes on by itself', 'wallet.html', `<meta http-equiv="refresh" content="0">`],
    ['a picture', 'wallet.html', `<img src="//example.org/x.png">`],
    ['rules to load ahead', 'popup.html', `<script type="speculationrules">{}</script>`],
  ])('%s in a page is found', (_, page, html) => {
    const spoilt = new Map([...build, [page, `${build.get(page) ?? ''}${html}`]]);
    expect(waysOut(spoilt, [page])).not.toEqual([]);
  });

  const sheet = [...build.keys()].find((file) => file.endsWith('.css')) ?? '';
  test.each(['@import "//example.org/x.css";', 'p{background:url(//example.org/x)}'])(
    '%s in a style sheet is found',
    (css) => {
      const spoilt = new Map([...build, [sheet, `${css}${build.get(sheet) ?? ''}`]]);
      expect(waysOut(spoilt, [sheet])).not.toEqual([]);
    },
  );

  test.each([
    ['another permission', { permissions: ['storage', 'alarms', 'notifications', 'tabs'] }],
    ['a site', { host_permissions: ['<all_urls>'] }],
    ['a looser policy', { content_security_policy: { extension_pages: "script-src 'self'" } }],
    ['a page for others', { web_accessible_resources: [] }],
    ['a place for updates', { update_url: HOME }],
  ])('%s in the manifest is found', (_, more) => {
    const manifest = JSON.parse(build.get('manifest.json') ?? '') as object;
    const spoilt = new Map([...build, ['manifest.json', JSON.stringify({ ...manifest, ...more })]]);
    expect(waysOut(spoilt, ['manifest.json'])).not.toEqual([]);
  });

  test('a kind of file that nobody has looked at is found', () => {
    expect(waysOut(new Map([...build, ['x.wasm', '']]), ['x.wasm'])).not.toEqual([]);
  });
});
