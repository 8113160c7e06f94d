/**
 * Halves of libraries that no code of ours can reach, taken out at build: what stands in their place
 * does what we do ask for, and throws for the rest. Each library draws or writes as before, which
 * tests/unit/build/lean-libraries.test.ts holds by comparing both.
 */
import type { Plugin } from 'vite';

const NEVER = 'function never() { throw new Error("left out: lib/build/lean-libraries.ts"); }';

/** By the end of a module's address: what is there instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  // Our ranges are places in a picture, numbers all: no colours, texts or shapes between two others.
  '/d3-interpolate/dist/d3-interpolate.mjs': `
    ${NEVER}
    export function interpolateNumber(a, b) {
      return a = +a, b = +b, (t) => a * (1 - t) + b * t;
    }
    export { interpolateNumber as interpolate, never as interpolateRound, never as piecewise };`,
  // What is read of a tick is its place. Days and counts are worded by lib/i18n.
  '/d3-format/dist/d3-format.mjs': `
    ${NEVER}
    export { never as format, never as formatPrefix, never as formatSpecifier };
    export { never as precisionFixed, never as precisionPrefix, never as precisionRound };`,
  // A scale of time makes its formats beforehand, whether or not it is asked for one.
  '/d3-time-format/dist/d3-time-format.mjs': `
    ${NEVER}
    export const utcFormat = () => never;
    export { never as timeFormat };`,
  '/d3-scale/src/tickFormat.js': `
    ${NEVER}
    export default never;`,
  // Bands of straight sides: no arcs or curves, and no line by itself. Three digits, as d3-shape asks.
  '/d3-path/dist/d3-path.mjs': `
    ${NEVER}
    export class Path {
      #path = '';
      #to(sign, x, y) {
        this.#path += sign + Math.round(x * 1e3) / 1e3 + ',' + Math.round(y * 1e3) / 1e3;
      }
      moveTo(x, y) { this.#to('M', x, y); }
      lineTo(x, y) { this.#to('L', x, y); }
      closePath() { this.#path += 'Z'; }
      toString() { return this.#path; }
    }
    export { never as path, never as pathRound };`,
  '/d3-shape/src/line.js': `
    ${NEVER}
    export default never;`,
  // Checks what strangers hand in, by a library five times its size. Our events are typed, and
  // ical.js reads in the tests what comes out.
  '/ics/dist/schema/index.js': `
    exports.__esModule = true;
    exports.validateHeader = exports.validateHeaderAndEvent = (value) => ({ error: null, value });`,
  // Counts characters, where octets count: lib/exports/fold-octets.ts folds.
  '/ics/dist/utils/fold-line.js': `
    exports.__esModule = true;
    exports.default = (line) => line;`,
  // Each of our events has its own identity, which is the same at every export.
  '/ics/dist/defaults.js': `
    exports.headerDefaults = () => ({ method: 'PUBLISH' });
    exports.eventDefaults = () => ({});`,
};

const POLYFILL = '/webextension-polyfill/dist/browser-polyfill.js';

/** The interfaces that our pages have (wxt.config.ts, permissions), of the forty that it knows. */
const INTERFACES = ['alarms', 'i18n', 'notifications', 'runtime', 'storage'];

/** The table of what can be asked of each interface: JSON, put into the polyfill as it is published. */
const TABLE = /(?<=const apiMetadata = )\{\n.*?\n {6}\}(?=;)/s;

export const leanLibraries: Plugin = {
  name: 'balise:lean-libraries',
  enforce: 'pre',
  load(id) {
    const path = pathOf(id);
    return Object.entries(INSTEAD).find(([end]) => path.endsWith(end))?.[1] ?? null;
  },
  transform(code, id) {
    return pathOf(id).endsWith(POLYFILL)
      ? { code: code.replace(TABLE, ofOurInterfaces), map: null }
      : null;
  },
};

function ofOurInterfaces(table: string): string {
  const whole = Object.entries(JSON.parse(table) as Record<string, unknown>);
  const ours = whole.filter(([name]) => INTERFACES.includes(name));
  return JSON.stringify(Object.fromEntries(ours));
}

function pathOf(id: string): string {
  return id.replaceAll('\\', '/');
}
