import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

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

/** In a Pix page components stand in a shadow root: each brings its style there by itself. */
const styleWithinComponents: Plugin = {
  name: 'balise:style-within-components',
  enforce: 'pre',
  transform: {
    order: 'pre',
    filter: { id: /\.svelte$/ },
    handler: (code) => ({ code: `<svelte:options css="injected" />${code}`, map: null }),
  },
};

export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/webextension-polyfill'],
  imports: false,
  // `tree` keeps innerHTML out of Svelte's runtime; the polyfill of preloading would bring a fetch.
  svelte: { vite: { compilerOptions: { fragments: 'tree' } } },
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  zip: { excludeSources: ['tests/**', 'stats.html'] },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) return;
      config.plugins = [styleWithinComponents, config.plugins];
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
              id: 'balise@balise.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
