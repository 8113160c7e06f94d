/**
 * What is allowed, where, how often, and why. A new version of a library that has more of it stops the
 * build: somebody looks at what it is for, and writes the number here.
 */
interface Allowed {
  /** A file, with `/` between folders and without the hash in its name. */
  files: RegExp;
  /** At most so many times in each of them. */
  most: Readonly<Record<string, number>>;
  why: string;
}

const OUR_PAGES = /^(?:background|chunks\/(?:popup|wallet))\.js$/;

const DRAWN = /^(?:pix-panel|chunks\/(?:popup|wallet))\.js$/;

const IN_PIX = /^(?:pix-capture|pix-panel)\.js$/;

const PDF_JS = /^assets\/pdf-js(?:-core)?\.js$/;

const ALLOWED: readonly Allowed[] = [
  {
    files: OUR_PAGES,
    most: {
      define: 2,
      'alias of globalThis': 1,
      'alias of self': 1,
      'alias of chrome': 2,
      'alias of browser': 2,
      Function: 1,
    },
    why: 'webextension-polyfill wraps the API that the manifest gives',
  },
  {
    files: /^(?:background|chunks\/(?:popup|wallet)|assets\/backup-thread)\.js$/,
    most: { 'alias of globalThis': 1, __zod_globalConfig: 2 },
    why: 'zod keeps its settings on the global object',
  },
  {
    files: DRAWN,
    most: {
      'alias of window': 1,
      'element of a computed name': 5,
      'attribute of a computed name': 4,
      trustedTypes: 1,
      __svelte: 3,
      '.cssText': 2,
    },
    why: 'Svelte makes elements and sets styles by what our components say, and asks whether it runs in a browser',
  },
  {
    files: /^(?:background|pix-panel)\.js$/,
    most: { 'this as the global object': 24 },
    why: 'zod and Svelte in a classic script: each is called as a method, or by its library',
  },
  {
    files: IN_PIX,
    most: { 'alias of globalThis': 1 },
    why: 'the object that our scripts share in the isolated world, under a symbol',
  },
  {
    files: /^(?:pix-capture|pix-panel|chunks\/(?:popup|wallet))\.js$/,
    most: { 'alias of chrome': 1 },
    why: 'the native API, to say a message (messages/native-browser.ts)',
  },
  {
    files: /^(?:pix-capture|content-scripts\/pix-page-world)\.js$/,
    most: { 'alias of location': 2 },
    why: 'its origin and its path are read together',
  },
  {
    files: /^pix-panel\.js$/,
    most: { '<style>': 1 },
    why: 'our own styles in the shadow root of the panel, whose addresses are looked for here too',
  },
  {
    files: /^content-scripts\/pix-page-world\.js$/,
    most: { 'alias of window': 1, 'this as the global object': 3 },
    why: 'looks at the requests of Pix’s own page, by a proxy of its functions; makes none',
  },
  {
    files: /^chunks\/popup\.js$/,
    most: { '<link>': 2, '.href = …': 1 },
    why: 'Vite loads what comes later, the settings; it would load their style sheets so, had they any',
  },
  {
    files: /^chunks\/wallet\.js$/,
    most: { '<link>': 2, '.href = …': 2 },
    why: 'Vite loads our own style sheets for parts that come later; files are saved by a link to a blob',
  },
  {
    files: /^chunks\/later\.js$/,
    most: { print: 1, '.insertRule': 1, Function: 1 },
    why: 'files are saved by a link to a blob; the proof is printed, with a rule for its page; ics asks what is a function',
  },
  {
    files: /^assets\/pdf-lib\.js$/,
    most: {
      Function: 7,
      '.src = …': 1,
      process: 1,
      '.innerHTML': 2,
      'attribute of a computed name': 1,
      '.outerHTML': 1,
      'address https://github.com/Hopding/pdf-lib': 1,
    },
    why: 'pdf-lib can read SVG, which nobody asks of it; the bundler’s helpers ask for functions',
  },
  {
    files: PDF_JS,
    most: {
      'element of a computed name': 1,
      Bun: 1,
      Deno: 1,
      'alias of globalThis': 2,
      'alias of window': 1,
      'alias of self': 1,
      'alias of global': 1,
      Function: 1,
      '.parentWindow': 1,
      ActiveXObject: 1,
      '.src = …': 1,
      '.contentWindow': 1,
      'address https://github.com/zloirock/core-js/blob/v3.48.0/LICENSE': 1,
      'address https://github.com/zloirock/core-js': 1,
      'address https://a': 1,
      'address https://a/c%20d?a=1&c=3': 1,
      'address https://a@b': 1,
      'address https://тест': 1,
      'address https://a#б': 1,
      'address https://x': 1,
    },
    why: 'core-js, in each half of pdf.js: looks for the global object, and tries the URL of the browser',
  },
  {
    files: /^assets\/pdf-js-core\.js$/,
    most: {
      'alias of self': 1,
      process: 5,
      'address http://': 1,
      'alias of navigator': 1,
      '.fetch': 29,
      fetch: 2,
      Request: 1,
      WebAssembly: 12,
      XMLHttpRequest: 1,
      ImageDecoder: 4,
      '.background = …': 2,
      'style that loads': 1,
      '.action = …': 3,
      '.href = …': 3,
      '<link>': 1,
      pdfjsWorker: 1,
    },
    why: 'pdf.js: `fetch` is a method of its table of objects; it is given bytes, no address and no WebAssembly, and may connect to nothing',
  },
  {
    files: /^assets\/pdf-js\.js$/,
    most: {
      'element of a computed name': 7,
      'alias of window': 1,
      '.src = …': 4,
      process: 13,
      'address http://': 1,
      'address http://example.com': 1,
      'alias of navigator': 2,
      HTMLAnchorElement: 1,
      'attribute of a computed name': 4,
      fetch: 2,
      XMLHttpRequest: 3,
      'address https://foo.bar': 2,
      Image: 2,
      HTMLButtonElement: 2,
      '<style>': 1,
      '.insertRule': 3,
      'style that loads': 2,
      'navigator.gpu': 3,
      GPUBufferUsage: 6,
      '.submit(…)': 1,
      Worker: 2,
      FontInspector: 3,
      'alias of location': 3,
      Buffer: 1,
      StepperManager: 3,
      Stats: 2,
      pdfjsWorker: 1,
      '.fetch': 1,
      '.href = …': 10,
      '<img>': 2,
      clipboardData: 1,
      '<use>': 4,
      _pdfjsTestingUtils: 1,
      pdfjsLib: 1,
    },
    why: 'pdf.js can load a document by its address and draw notes and links; it is given bytes, draws pages alone, and our pages may connect to nothing',
  },
  {
    files: /^chunks\/later\.js$/,
    most: { Worker: 2 },
    why: 'the threads in which files are read: files of ours',
  },
];

/** How often each thing may still be found in this file. */
export function allowedIn(file: string): Map<string, number> {
  const name = file.replace(/-[\w-]{8}(?=\.\w+$)/, '');
  const left = new Map<string, number>();
  for (const { files, most } of ALLOWED) {
    if (!files.test(name)) continue;
    for (const [what, times] of Object.entries(most)) left.set(what, (left.get(what) ?? 0) + times);
  }
  return left;
}
