/** Each kind of rule, held against a small tree to which forbidden imports are added by hand. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import floors, { FLOORS, inPixPages, PIX_SCRIPTS, SOURCES } from '../../../.dependency-cruiser.mjs';
import { lookInto, violations } from '../../support/floors.ts';

const ONE = 'export const one = 1;';

/** A file in each folder that has a floor, and libraries such as an import would find them. */
const TREE = {
  ...Object.fromEntries(FLOORS.flat().map((folder) => [`${folder}/one.ts`, ONE])),
  ...Object.fromEntries(
    ['zod', 'svelte', 'idb'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`],
      [`node_modules/${name}/index.js`, ONE],
    ]),
  ),
};

/** What is said of the tree with these files more, by path. */
async function said(more: Record<string, string>, rules = floors): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'balise-floors-'));
  try {
    for (const [path, text] of Object.entries({ ...TREE, ...more })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return violations(await lookInto(rules, rules === floors ? SOURCES : PIX_SCRIPTS, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const from = (path: string) => `export { one } from '${path}';`;
const typeFrom = (path: string) => `export type { one } from '${path}';`;

/** A look takes a moment, and more where other programs run. */
const PATIENCE = { timeout: 300_000 };

test('nothing is said of imports from floors below', PATIENCE, async () => {
  const lean = {
    'entrypoints/background.ts': from('../lib/app/one.ts'),
    'components/wallet/a.ts': `${from('../training/one.ts')}\nimport '../base/one.ts';`,
    'lib/store/a.ts': typeFrom('../pix/one.ts'),
    'lib/store/b.ts': from('./a.ts'),
    'lib/store/schema/zod.ts': from('zod'),
  };
  expect(await said(lean)).toEqual([]);
});

test('each forbidden import is reported, and no other', PATIENCE, async () => {
  const found = await said({
    'lib/store/up.ts': from('../vault/one.ts'),
    'lib/i18n/up-by-many.ts': from('../app/one.ts'),
    'lib/app/from-what-starts.ts': from('../../entrypoints/one.ts'),
    'lib/pix/a-type-from-above.ts': typeFrom('../store/one.ts'),
    'lib/vault/later.ts': `void import('../sync/one.ts');`,
    'components/popup/sideways.ts': from('../wallet/one.ts'),
    'components/base/Component.svelte': `<script lang="ts">import { one } from '../wallet/one.ts';</script>{one}`,
    'lib/domain/a-library.ts': from('idb'),
    'lib/domain/from-above.ts': from('../time/one.ts'),
    'lib/pix/capture/draws.ts': from('svelte'),
    'lib/pix/capture/checks.ts': typeFrom('zod'),
    'lib/backup/checks.ts': from('zod'),
    'lib/time/nowhere.ts': from('./nowhere-at-all.ts'),
    'lib/crypto/a.ts': typeFrom('./b.ts'),
    'lib/crypto/b.ts': typeFrom('./a.ts'),
    'lib/new/one.ts': ONE,
    'lib/app/from-a-new-folder.ts': from('../new/one.ts'),
  });
  expect(found.filter((one) => !one.includes('svelte/internal'))).toEqual([
    'a floor for each folder: lib/app/from-a-new-folder.ts > lib/new/one.ts',
    'capture without Svelte and zod: lib/pix/capture/checks.ts > node_modules/zod/index.js',
    'capture without Svelte and zod: lib/pix/capture/draws.ts > node_modules/svelte/index.js',
    'floor of components/base: components/base/Component.svelte > components/wallet/one.ts',
    'floor of components/popup: components/popup/sideways.ts > components/wallet/one.ts',
    'floor of lib/app: lib/app/from-what-starts.ts > entrypoints/one.ts',
    'floor of lib/domain: lib/domain/from-above.ts > lib/time/one.ts',
    'floor of lib/i18n: lib/i18n/up-by-many.ts > lib/app/one.ts',
    'floor of lib/pix: lib/pix/a-type-from-above.ts > lib/store/one.ts',
    'floor of lib/store: lib/store/up.ts > lib/vault/one.ts',
    'floor of lib/vault: lib/vault/later.ts > lib/sync/one.ts',
    'no circle: lib/crypto/a.ts > lib/crypto/b.ts > lib/crypto/a.ts',
    'nothing that cannot be found: lib/time/nowhere.ts > ./nowhere-at-all.ts',
    'pure rules: lib/domain/a-library.ts > node_modules/idb/index.js',
    'pure rules: lib/domain/from-above.ts > lib/time/one.ts',
    'zod from one module: lib/backup/checks.ts > node_modules/zod/index.js',
    'zod from one module: lib/pix/capture/checks.ts > node_modules/zod/index.js',
  ]);
});

test(
  'a library that comes into Pix pages by way of others is reported, a type is not',
  PATIENCE,
  async () => {
    const scripts = ['entrypoints/pix-capture.ts', 'entrypoints/pix-page-world.content.ts'];
    const tree = {
      ...Object.fromEntries(scripts.map((path) => [path, from('../lib/pix/a.ts')])),
      'lib/pix/a.ts': `${from('./b.ts')}\n${typeFrom('zod')}`,
    };
    expect(await said({ ...tree, 'lib/pix/b.ts': ONE }, inPixPages)).toEqual([]);
    const found = await said({ ...tree, 'lib/pix/b.ts': from('idb') }, inPixPages);
    expect(found).toEqual(
      scripts.map(
        (path) =>
          `no library while a Pix page starts: ${path} > lib/pix/a.ts > lib/pix/b.ts > node_modules/idb/index.js`,
      ),
    );
  },
);

test(
  'zod that comes into the panel is reported, another library and a type are not',
  PATIENCE,
  async () => {
    const panel = 'entrypoints/pix-panel.ts';
    const tree = { [panel]: `${from('../lib/app/a.ts')}\n${from('svelte')}` };
    expect(await said({ ...tree, 'lib/app/a.ts': typeFrom('zod') }, inPixPages)).toEqual([]);
    expect(await said({ ...tree, 'lib/app/a.ts': from('zod') }, inPixPages)).toEqual([
      `no zod in Pix pages: ${panel} > lib/app/a.ts > node_modules/zod/index.js`,
    ]);
  },
);
