import type { Plugin } from 'vite';

/**
 * Has a page of one script load it as a classic one, in its head. A module is put off until the page
 * is parsed and its styles are there; this one asks the storage as soon as it comes, and stands
 * before the body, where a first frame can still be held back (components/popup/hold-paint.ts).
 */
export const classicScript: Plugin = {
  name: 'balise:classic-script',
  enforce: 'post',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
    if (chunks.length !== 1) this.error('a page with a classic script has one, and no later parts');
    for (const chunk of chunks) chunk.code = `(()=>{"use strict";${chunk.code}})();`;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue;
      file.source = String(file.source).replace('<script type="module" crossorigin', '<script');
    }
  },
};
