/**
 * How the code of the wallet page is cut into files: a setting of the bundler. Left to itself it makes
 * one for every set of parts that share something, some eighty: twenty to fetch before the first
 * paint. Cut by when it is needed there are two: what opening the page imports, and what may come
 * later, which is asked for as soon as the first cards are painted. The PDF libraries are in the
 * thread of PDFs alone, which brings what a job needs.
 *
 * Nothing that opening the page imports may wait at its top level: later files import from its file,
 * and would wait for it as it waits for them.
 */

export const WALLET_CHUNKS = {
  groups: [
    // All that opening the page imports.
    { name: 'wallet', tags: ['$initial' as const], priority: 3 },
    { name: 'later', test: /./, priority: 1 },
  ],
};

/** The same in threads: each library in a file of its own, so that what it weighs is seen. */
export const THREAD_CHUNKS = {
  groups: [
    // pdf.js is two halves.
    { name: 'pdf-js-core', test: /[\\/]pdf\.worker\.min\.mjs/, priority: 3 },
    { name: 'pdf-js', test: /[\\/]pdfjs-dist[\\/]/, priority: 2 },
    { name: 'pdf-lib', test: /[\\/](?:@cantoo[\\/]pdf-lib|@fontsource)[\\/]/, priority: 2 },
  ],
};
