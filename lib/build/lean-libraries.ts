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

export const leanLibraries: Plugin = {
  name: 'balise:lean-libraries',
  enforce: 'pre',
  load(id) {
    const path = id.replaceAll('\\', '/');
    return Object.entries(INSTEAD).find(([end]) => path.endsWith(end))?.[1] ?? null;
  },
};
