/**
 * How the code of the wallet page is cut into files: a setting of the bundler. Left to itself it makes
 * one for every set of parts that share something, some eighty: twenty to fetch before the first
 * paint. Cut by when it is needed there are two: what opening the page imports, and what may come
 * later, which is asked for as soon as the first cards are painted. Aside stay the PDF libraries and
 * what cannot be read without them.
 *
 * Nothing that opening the page imports may wait at its top level: later files import from its file,
 * and would wait for it as it waits for them.
 */

/** The making of the PDF, which is asked for by itself and begins with pdf-lib. */
const MAKES_PDF = /[\\/]exports[\\/]pdf[\\/]/;

export const WALLET_CHUNKS = {
  groups: [
    // All that opening the page imports.
    { name: 'wallet', tags: ['$initial' as const], priority: 3 },
    // Each in a file of its own, with what it needs and nothing of ours: what it weighs is seen.
    { name: 'pdf-js', test: /[\\/]pdfjs-dist[\\/]/, priority: 2 },
    { name: 'pdf-lib', test: /[\\/](?:@cantoo[\\/]pdf-lib|@fontsource)[\\/]/, priority: 2 },
    // What begins with pdf.js: a PDF is opened to be read, or drawn to be looked at.
    {
      name: 'with-pdf-js',
      test: /[\\/](?:open-in-worker|pdfjs-thread|cautious|draw-pages)\.ts/,
      priority: 2,
    },
    { name: 'later', test: (id: string) => !MAKES_PDF.test(id), priority: 1 },
  ],
};
