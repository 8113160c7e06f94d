import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import permissions from '../../docs/store/permissions.json' with { type: 'json' };
import { BUILDS, filesOf, folderOf, inLanguage, manifestOf } from './builds.ts';

const LANGUAGES = ['fr', 'en'] as const;

/** Width and height of a PNG. Source: the PNG specification, 11.2.2. */
function sizeOfPng(path: string): [number, number] {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

for (const build of BUILDS) {
  describe(build, () => {
    const manifest = manifestOf(build);

    test('asks for what docs/store/permissions.json gives a reason for, and nothing else', () => {
      expect([...manifest.permissions].sort()).toEqual(Object.keys(permissions.permissions).sort());
      const sites = new Set(manifest.content_scripts.flatMap(({ matches }) => matches));
      expect([...sites].sort()).toEqual(Object.keys(permissions.sites).sort());
      expect([...sites].sort()).toEqual(['https://app.pix.fr/*', 'https://app.pix.org/*']);
      expect(manifest.optional_permissions).toBeUndefined();
      expect(manifest.host_permissions).toBeUndefined();
      expect(manifest.optional_host_permissions).toBeUndefined();
    });

    test('starts three scripts in a page of Pix, the one that draws once the page is ready', () => {
      const scripts = manifest.content_scripts.map(({ js, run_at, world }) => [js, run_at, world]);
      expect(scripts.sort()).toEqual([
        [['content-scripts/pix-page-world.js'], 'document_start', 'MAIN'],
        [['pix-capture.js'], 'document_start', undefined],
        [['pix-panel.js'], 'document_idle', undefined],
      ]);
    });

    test('opens nothing to pages and other extensions, and loads no code from elsewhere', () => {
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.externally_connectable).toBeUndefined();
      const policy = manifest.content_security_policy.extension_pages;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      for (const [path, bytes] of filesOf(folderOf(build))) {
        if (!/\.(html|js)$/.test(path)) continue;
        const text = bytes.toString('utf8');
        expect(text, path).not.toMatch(/<(script|link|img)[^>]+(src|href)="https?:/);
        expect(text, path).not.toMatch(/import\(["'`]https?:|importScripts\(["'`]https?:/);
        expect(text, path).not.toMatch(/\beval\(|\bnew Function\(/);
      }
    });

    test('has its name, its icons and its version as the stores want them', () => {
      expect(manifest.manifest_version).toBe(3);
      expect(manifest.version).toMatch(/^\d+(\.\d+){1,3}$/);
      expect(manifest.short_name.length).toBeLessThanOrEqual(12);
      for (const language of LANGUAGES) {
        const name = inLanguage(build, manifest.name, language);
        const description = inLanguage(build, manifest.description, language);
        // Chrome 75, Edge 45, addons.mozilla.org 50.
        expect(name.length).toBeLessThanOrEqual(45);
        expect(name).toMatch(/unofficial|non officiel/);
        expect(description.length).toBeGreaterThan(60);
        expect(description.length).toBeLessThanOrEqual(132);
      }
      for (const [size, path] of Object.entries(manifest.icons)) {
        expect(sizeOfPng(join(folderOf(build), path))).toEqual([Number(size), Number(size)]);
      }
      expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '48', '128']));
    });

    test('holds nothing that only a developer needs', () => {
      const paths = [...filesOf(folderOf(build)).keys()];
      expect(paths.filter((path) => /\.(map|ts|svelte)$|(^|\/)\./.test(path))).toEqual([]);
    });
  });
}

test('Chrome, Edge and their kin: from 123 on, a worker, no key and no update address', () => {
  const manifest = manifestOf('chrome-mv3');
  expect(manifest.minimum_chrome_version).toBe('123');
  expect(manifest.background).toEqual({ service_worker: 'background.js' });
  expect(manifest.incognito).toBe('not_allowed');
  // Edge refuses both in an upload.
  expect(manifest.key).toBeUndefined();
  expect(manifest.update_url).toBeUndefined();
  expect(manifest.browser_specific_settings).toBeUndefined();
});

test('Firefox: from 142 on, an event page, a permanent id, no data collected but by the sync', () => {
  const { background, browser_specific_settings: settings } = manifestOf('firefox-mv3');
  expect(background).toEqual({ scripts: ['background.js'] });
  // Not to be there would take Balise from every Firefox that never remembers history.
  expect(manifestOf('firefox-mv3').incognito).toBeUndefined();
  expect(settings?.gecko).toEqual({
    // Never to change: to Firefox another id is another add-on, with an empty storage.
    id: '{388cf015-0a07-4939-b6ad-7aeddb0f6e26}',
    strict_min_version: '142.0',
    // The sync alone, once the pupil asks for it.
    data_collection_permissions: {
      required: ['none'],
      optional: ['websiteContent', 'personallyIdentifyingInfo'],
    },
  });
  // Not offered for Android: docs/decisions.md.
  expect(settings).not.toHaveProperty('gecko_android');
});

/** In `npm test` that for Firefox was built elsewhere, from the archive of the sources. */
test('both builds are the same, byte for byte, but for the manifest', () => {
  const [chrome, firefox] = BUILDS.map((build) => {
    const files = filesOf(folderOf(build));
    files.delete('manifest.json');
    return files;
  });
  expect([...(firefox?.keys() ?? [])].sort()).toEqual([...(chrome?.keys() ?? [])].sort());
  for (const [path, bytes] of chrome ?? []) {
    expect(Buffer.compare(bytes, firefox?.get(path) ?? Buffer.of()), path).toBe(0);
  }
});

/**
 * What Safari knows of a manifest, by Apple's « Assessing your Safari web extension's browser
 * compatibility » and browser-compat-data 8.1 (2026-11-29).
 */
const KNOWN_TO_SAFARI = {
  keys: [
    'action',
    'background',
    'browser_specific_settings',
    'commands',
    'content_scripts',
    'content_security_policy',
    'default_locale',
    'description',
    'icons',
    'manifest_version',
    'name',
    'permissions',
    'short_name',
    'version',
  ],
  permissions: ['alarms', 'storage', 'unlimitedStorage'],
  action: ['default_icon', 'default_popup', 'default_title'],
  contentScript: ['all_frames', 'js', 'matches', 'run_at', 'world'],
};

test('Safari: nothing that it does not know, and the same scripts as everywhere', () => {
  const manifest = manifestOf('safari-mv3');
  const unknown = (held: object, known: readonly string[]) =>
    Object.keys(held).filter((key) => !known.includes(key));
  expect(unknown(manifest, KNOWN_TO_SAFARI.keys)).toEqual([]);
  expect(manifest.permissions.toSorted()).toEqual(KNOWN_TO_SAFARI.permissions);
  expect(unknown((manifest as { action?: object }).action ?? {}, KNOWN_TO_SAFARI.action)).toEqual(
    [],
  );
  for (const script of manifest.content_scripts) {
    expect(unknown(script, KNOWN_TO_SAFARI.contentScript)).toEqual([]);
  }
  expect(manifest.manifest_version).toBe(3);
  expect(manifest.browser_specific_settings).toEqual({ safari: { strict_min_version: '26.0' } });
  expect(manifest.content_scripts).toEqual(manifestOf('chrome-mv3').content_scripts);
  const scripts = (build: 'safari-mv3' | 'chrome-mv3') =>
    [...filesOf(folderOf(build)).keys()].filter((path) => path.endsWith('.js')).sort();
  expect(scripts('safari-mv3')).toEqual(scripts('chrome-mv3'));
});
