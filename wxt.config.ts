import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { localesOf, schemaWith } from './lib/build/language-files.ts';
import { assertNoNetwork } from './lib/build/network/check.ts';
import { Notices, NOTICES_FILE } from './lib/build/notices.ts';
import { pdfjsWithoutCodeFromText } from './lib/build/pdfjs-plugin.ts';
import { THREAD_CHUNKS, WALLET_CHUNKS } from './lib/build/wallet-chunks.ts';
import { ADDED } from './lib/i18n/languages/added.ts';
import { PIX_PAGES } from './lib/pix/site.ts';

/** As the manifest says. What they know by themselves, such as light-dark(), is not written out. */
const OLDEST_BROWSERS = ['chrome123', 'firefox142'];

/** Nothing may load or connect but our own files: engineering.md D, « CSP for extension pages ». */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  // Not honoured by any browser yet: tests/journeys/promises/page-policy.spec.ts notices when one does.
  "webrtc 'block'",
].join('; ');

/**
 * Svelte for one group of entries. What stands in a page that is not ours brings its styles along,
 * into its own shadow root; our pages have style sheets, as their policy wants.
 */
function svelteFor({ inPage }: { inPage: boolean }) {
  return svelte({
    configFile: false,
    emitCss: !inPage,
    compilerOptions: {
      // Keeps innerHTML out of Svelte's runtime.
      fragments: 'tree',
      ...(inPage ? { css: 'injected' as const, discloseVersion: false } : {}),
    },
  });
}

/** What one family of browsers asks for, or alone knows; Chrome's is Edge's too. */
const OWN_KEYS: Record<string, object> = {
  chrome: {
    minimum_chrome_version: '123',
    // What a private window shows must leave nothing: not to be there is the one sure way.
    incognito: 'not_allowed',
    storage: { managed_schema: 'managed-schema.json' },
  },
  firefox: {
    // In sight from the first day: Firefox puts what says nothing behind its puzzle.
    action: { default_area: 'navbar' },
    browser_specific_settings: {
      gecko: {
        id: '{388cf015-0a07-4939-b6ad-7aeddb0f6e26}',
        strict_min_version: '142.0',
        // The sync alone, off until the pupil asks for it: what leaves is profiles and names.
        data_collection_permissions: {
          required: ['none'],
          optional: ['websiteContent', 'personallyIdentifyingInfo'],
        },
      },
    },
  },
  // Built and never tried: docs/decisions.md. The manifest's `commands` are known from 26 on.
  safari: { browser_specific_settings: { safari: { strict_min_version: '26.0' } } },
};

const notices = new Notices();

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({
    // Files of the extension are there at once: preloading them saves nothing, and its polyfill would
    // bring a fetch. One style sheet a page: no part that comes later has to wait for its own.
    build: { modulePreload: false, cssCodeSplit: false, target: OLDEST_BROWSERS },
    plugins: [pdfjsWithoutCodeFromText, notices.plugin()],
    worker: {
      format: 'es',
      plugins: () => [pdfjsWithoutCodeFromText, notices.plugin()],
      rolldownOptions: { output: { codeSplitting: THREAD_CHUNKS } },
    },
  }),
  hooks: {
    // A language is one file of ours; browsers want some of it in files of their own.
    'build:publicAssets': (_wxt, files) => {
      files.push(...localesOf(ADDED));
      const at = files.findIndex(({ relativeDest }) => relativeDest === 'managed-schema.json');
      const contents = schemaWith(readFileSync('public/managed-schema.json', 'utf8'));
      files.splice(at, 1, { relativeDest: 'managed-schema.json', contents });
    },
    'build:done': ({ config }) => {
      assertNoNetwork(config.outDir);
      writeFileSync(join(config.outDir, NOTICES_FILE), notices.text());
    },
    // The popup is built by itself: chunks shared with the wallet page would bring the wallet's needs.
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.find((group) => Array.isArray(group));
      const popup = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
      if (pages && popup >= 0) groups.push(pages.splice(popup, 1));
    },
    'vite:devServer:extendConfig': (config) => {
      config.plugins = [svelteFor({ inPage: false }), config.plugins];
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const inPage = entrypoints.some(({ name }) => name === 'pix-panel');
      config.plugins = [svelteFor({ inPage }), config.plugins];
      if (entrypoints.some(({ type }) => type === 'unlisted-page')) {
        const build = { rollupOptions: { output: { codeSplitting: WALLET_CHUNKS } } };
        Object.assign(config, mergeConfig(config, { build }));
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Balise',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      // Safari has none for extensions: badge and popup speak alone there.
      ...(browser === 'safari' ? [] : ['notifications']),
    ],
    // Not by WXT's own wrapper of such scripts: it announces itself on the page's document.
    content_scripts: [
      { matches: PIX_PAGES, js: ['pix-capture.js'], run_at: 'document_start' },
      { matches: PIX_PAGES, js: ['pix-panel.js'], run_at: 'document_idle' },
    ],
    content_security_policy: { extension_pages: PAGE_POLICY },
    // Both browsers give it, and no screen reader takes it: docs/decisions.md.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L', mac: 'MacCtrl+Shift+L' } },
    },
    ...(OWN_KEYS[browser] ?? OWN_KEYS.chrome),
  }),
});
