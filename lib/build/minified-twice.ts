import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Terser, over what the bundler's own minifier has left: it joins and inlines what the other lets
 * be. It takes a second for what a browser reads again and again (popup, worker, what comes into
 * Pix pages); the wallet page would take ten times as long, for half a percent.
 */
export const minifiedTwice: Plugin = {
  name: 'balise:minified-twice',
  apply: 'build',
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const compress = { ecma: 2020, passes: 3 } as const;
      const { code } = await minify(file.code, { compress, ecma: 2020, module: format === 'es' });
      if (code !== undefined) file.code = code;
    }
  },
};
