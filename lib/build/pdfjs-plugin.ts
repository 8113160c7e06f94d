import type { Plugin } from 'vite';

/** Where pdf.js, or the polyfills in it, make or load other code; and what does the same without. */
const INSTEAD: readonly (readonly [RegExp, string])[] = [
  [/Function\("return this"\)\(\)/g, 'globalThis'],
  // Node only.
  [/Function\('return require\("'\+\w+\+'"\)'\)\(\)/g, 'void 0'],
  // Asks whether it may: no.
  [/new Function\(""\)/g, '(()=>{throw new Error})()'],
  // Faster shades, when it may; null says that it may not.
  [/new Function\("src","srcOffset","dest","destOffset",\w+\)/g, 'null'],
  // A worker that pdf.js would load by itself (we hand it ours), a decoder that we do not ship.
  [
    /import\(\s*\/\*webpackIgnore: true\*\/\s*\/\*@vite-ignore\*\/\s*[\w.]+\)/g,
    'Promise.reject(new Error("not shipped"))',
  ],
];

/**
 * Takes out of pdf.js what our policy forbids anyway and stores frown upon. Should a new pdf.js have
 * other such places, the build stops: what they are for has to be looked at first.
 */
export const pdfjsWithoutCodeFromText: Plugin = {
  name: 'balise:pdfjs-without-code-from-text',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /pdfjs-dist\/legacy\/build\/pdf(?:\.worker)?\.min\.mjs/ },
    handler: (source, id) => {
      const code = INSTEAD.reduce((text, [place, other]) => text.replace(place, other), source);
      if (/\b(?:new )?Function\(|\beval\(|\bimport\(\s/.test(code))
        throw new Error(`look at ${id} again`);
      return { code, map: null };
    },
  },
};
