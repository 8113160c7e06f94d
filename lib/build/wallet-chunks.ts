/**
 * How the code of the wallet page is cut into files. Left to itself the bundler makes one for every
 * set of parts that share something, some eighty: twenty to fetch before the first paint, and as many
 * headers in the archive. Cut by when it is needed instead, there are two, and one a part.
 *
 * Nothing that opening the page imports may wait at its top level: later files import from its file,
 * and would wait for it as it waits for them.
 */

/** What surrounds the PDF libraries and is asked for by itself stays in its own files. */
const AROUND_PDF = /[\\/](?:certificate-pdf|exports[\\/]pdf)[\\/]/;

export const WALLET_CHUNKS = {
  groups: [
    // All that opening the page imports.
    { name: 'wallet', tags: ['$initial' as const], priority: 3 },
    // Each in a file of its own, with what it needs and nothing of ours: what it weighs is seen.
    { name: 'pdf-js', test: /[\\/]pdfjs-dist[\\/]/, priority: 2 },
    { name: 'pdf-lib', test: /[\\/](?:@cantoo[\\/]pdf-lib|@fontsource)[\\/]/, priority: 2 },
    // What several of the parts share that come later.
    {
      name: 'later',
      test: (id: string) => !AROUND_PDF.test(id),
      minShareCount: 2,
      priority: 1,
    },
  ],
};
