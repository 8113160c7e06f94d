import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { assertNoNetwork } from './lib/build/assert-no-network.ts';
import { leanLibraries } from './lib/build/lean-libraries.ts';
import { pdfjsWithoutCodeFromText } from './lib/build/pdfjs-plugin.ts';
import { WALLET_CHUNKS } from './lib/build/wallet-chunks.ts';

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
].join('; ');

/**
 * Where promises of the browser are native (all that we ask for), the polyfill is left out: the
 * wallet page alone has it. See docs/decisions.md.
 */
const withoutPolyfill: Plugin = {
  name: 'balise:without-polyfill',
  enforce: 'pre',
  resolveId(id, importer) {
    return id === '@wxt-dev/webextension-polyfill/browser'
      ? this.resolve('@wxt-dev/browser', importer, { skipSelf: true })
      : null;
  },
};

/**
 * Parts of what we build with that no bundle of ours can reach, but that keep each other alive. Of
 * Svelte's runtime: the custom element that it declares at load, and the taking over of markup made
 * on a server. Svelte guards the latter by `hydrating`, « so it can be treeshaken out », which its
 * own error paths undo. Of WXT: what it hands to a content script, for ours has a page-life.ts.
 */
const UNREACHABLE = {
  'wxt/dist/utils/content-script-context.mjs': 'export class ContentScriptContext {}',
  'svelte/src/internal/client/dom/elements/custom-element.js':
    'export const create_custom_element = undefined;',
  'svelte/src/internal/client/dom/hydration.js': `
    export const hydrating = false;
    export const hydrate_node = null;
    export function set_hydrating() {}
    export function set_hydrate_node(node) { return node; }
    export function hydrate_next() {}
    export function reset() {}
    export function hydrate_template() {}
    export function next() {}
    export function skip_nodes() {}
    export function read_hydration_instruction() {}`,
};

const withoutUnreachable: Plugin = {
  name: 'balise:without-unreachable',
  enforce: 'pre',
  load(id) {
    const found = Object.entries(UNREACHABLE).find(([file]) => id.endsWith(`/${file}`));
    return found ? found[1] : null;
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // `tree` keeps innerHTML out of Svelte's runtime; the polyfill of preloading would bring a fetch.
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [leanLibraries, pdfjsWithoutCodeFromText],
    worker: { format: 'es', plugins: () => [pdfjsWithoutCodeFromText] },
  }),
  hooks: {
    'build:done': ({ config }) => assertNoNetwork(config.outDir),
    // The popup is built by itself: chunks shared with the wallet page would bring the wallet's needs.
    'entrypoints:grouped': (_wxt, groups) => {
      const pages = groups.find((group) => Array.isArray(group));
      const popup = pages?.findIndex(({ type }) => type === 'popup') ?? -1;
      if (pages && popup >= 0) groups.push(pages.splice(popup, 1));
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      config.plugins = [withoutUnreachable, config.plugins];
      if (entrypoints.some(({ type }) => type === 'unlisted-page')) {
        const output = { codeSplitting: WALLET_CHUNKS };
        Object.assign(config, mergeConfig(config, { build: { rollupOptions: { output } } }));
      } else {
        config.plugins = [withoutPolyfill, config.plugins];
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Balise',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    permissions: ['storage', 'alarms', 'notifications'],
    content_security_policy: { extension_pages: PAGE_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: '{388cf015-0a07-4939-b6ad-7aeddb0f6e26}',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
