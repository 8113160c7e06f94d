/**
 * How the code of the wallet page is cut into files. Left to itself the bundler makes one for every
 * set of parts that share something, some eighty: twenty to fetch before the first paint, and as many
 * headers in the archive. Cut by when it is needed instead, there are two, and one a part.
 */

/** What is big and asked for by itself stays in its own files: pdf.js, pdf-lib, what surrounds them. */
const OF_PDF = /[\\/](?:pdfjs-dist|pdf-lib|certificate-pdf|exports[\\/]pdf)[\\/]/;

export const WALLET_CHUNKS = {
  groups: [
    // All that opening the page imports.
    { name: 'wallet', tags: ['$initial' as const], priority: 2 },
    // What several of the parts share that come later.
    {
      name: 'later',
      test: (id: string) => !OF_PDF.test(id),
      minShareCount: 2,
      priority: 1,
    },
  ],
};
