import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import { configs, parser } from 'typescript-eslint';

/**
 * What Svelte's own plugin says of components and their state. Rules that need types are oxlint's
 * (.oxlintrc.json), for all that is not markup: with them this took 28 s of processor, for scripts that
 * hand on what is worked out elsewhere and whose types svelte-check reads.
 */
export default defineConfig(
  configs.strict,
  configs.stylistic,
  svelte.configs.recommended,
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser } },
    rules: {
      // Our links lead to Pix, not to routes of ours.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['components/wallet/certificates/form/draft.svelte.ts'],
    // A drawer of drafts, not something shown: what is shown is in each of them.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
);
