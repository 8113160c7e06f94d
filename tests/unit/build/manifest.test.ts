import { readFileSync } from 'node:fs';
import { expect, test, describe } from 'vitest';
import * as keys from '../../../lib/store/keys.ts';
import config from '../../../wxt.config.ts';

interface Manifest {
  permissions: string[];
  content_security_policy: { extension_pages: string };
}

const manifests = (['chrome', 'firefox'] as const).map((browser) => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  const env = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  return manifest(env) as unknown as Manifest;
});

const scripts = import.meta.glob<string>('../../../entrypoints/{*.content.ts,*.content/index.ts}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const hosts = new Set(
  Object.values(scripts).flatMap((text) =>
    (/matches: \[([^\]]*)\]/.exec(text)?.[1] ?? '').match(/https?:[^']+/g),
  ),
);

/** What stands in code marks in the tables and sentences of a page. */
function named(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');
}

const PAGES = ['docs/privacy.fr.md', 'docs/privacy.en.md'];

/** Where things stand in the storage: the constants of keys.ts, and what its functions begin with. */
const storageNames = Object.entries(keys).flatMap(([name, held]) => {
  if (typeof held === 'string') return [held.startsWith('memory:') ? 'memory:' : held];
  if (!name.endsWith('Keyed')) return [];
  const key = (held as (one: string, at: number) => string)('x', 0);
  return [`${key.split(':')[0] ?? ''}:`];
});

describe.each(PAGES)('%s', (page) => {
  const names = named(page);

  test('names every permission, and no other', () => {
    const permissions = new Set(manifests.flatMap((manifest) => manifest.permissions));
    for (const permission of permissions) expect(names).toContain(permission);
    const rows =
      readFileSync(page, 'utf8')
        .split(/^\| permission.*$/m)[1]
        ?.split('\n\n')[0] ?? '';
    expect([...rows.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual([...permissions]);
  });

  test('names every site, and no other', () => {
    expect(hosts.size).toBe(2);
    expect(names.filter((name) => name.startsWith('http'))).toEqual([...hosts]);
  });

  test('names all that is stored', () => {
    expect(storageNames.length).toBeGreaterThan(10);
    for (const name of storageNames) expect(names).toContain(name);
  });
});

test('both pages name the same', () => {
  const [french = '', english = ''] = PAGES;
  expect(named(english)).toEqual(named(french));
});

describe.each(manifests)('the manifest', (manifest) => {
  test('opens nothing to pages or to other extensions', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
    expect(Object.keys(manifest)).not.toContain('host_permissions');
    expect(Object.keys(manifest)).not.toContain('optional_permissions');
  });

  test('lets our pages load nothing but our own, and connect to nothing', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});
