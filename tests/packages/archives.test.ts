import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { archives } from '../tools/archives.ts';
import { archiveSizes, HELD } from '../tools/sizes.ts';
import { filesOf, folderOf } from './builds.ts';

/** Vitest's own variables would change what is built. */
const env: NodeJS.ProcessEnv = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(NODE_ENV|MODE|DEV|PROD|VITEST.*)$/.test(name)),
);

/** The files of an archive, by their path. */
async function unpacked(bytes: Uint8Array = new Uint8Array()): Promise<Record<string, Uint8Array>> {
  const { files } = await JSZip.loadAsync(bytes);
  const read = Object.values(files).map(async (file) => [
    file.name,
    await file.async('uint8array'),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Record<string, Uint8Array>;
}

/** Named in full only where a name is compared: the version changes. */
const kind = (name: string) => name.replace(/^balise-[\d.]+-/, '');

test('two runs give the same bytes, whatever the time zone; Edge gets what Chrome gets', async () => {
  const first = await archives();
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const second = await archives();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(first.map(({ name }) => kind(name))).toEqual([
    'chrome.zip',
    'edge.zip',
    'firefox.zip',
    'firefox-sources.zip',
  ]);
  for (const [index, { bytes }] of first.entries()) {
    expect(Buffer.compare(bytes, second[index]?.bytes ?? new Uint8Array())).toBe(0);
  }
  const [chrome, edge] = first;
  expect(chrome?.bytes).toBe(edge?.bytes);
});

test('each archive holds its build, file by file', async () => {
  const made = await archives();
  for (const [index, build] of [
    [0, 'chrome-mv3'],
    [2, 'firefox-mv3'],
  ] as const) {
    const unzipped = await unpacked(made[index]?.bytes);
    const files = filesOf(folderOf(build));
    expect(Object.keys(unzipped).sort()).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files) {
      expect(Buffer.compare(bytes, unzipped[path] ?? new Uint8Array()), path).toBe(0);
    }
  }
});

test.each(['chrome-mv3', 'firefox-mv3'] as const)(
  'that of %s weighs no more than it may, with and without the PDF libraries',
  async (build) => {
    const { whole, withoutPdf } = await archiveSizes(folderOf(build));
    expect(whole).toBeLessThanOrEqual(HELD.archive);
    expect(withoutPdf).toBeLessThanOrEqual(HELD.archiveWithoutPdf);
  },
);

/**
 * With the packages of this checkout; `npm run rebuild` does it with an `npm ci` of its own, as the
 * reviewer of addons.mozilla.org does.
 */
test('the sources, unpacked elsewhere, build the very same add-on', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'balise-sources-'));
  try {
    const sources = await unpacked((await archives())[3]?.bytes);
    for (const [path, bytes] of Object.entries(sources)) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true });
      writeFileSync(join(elsewhere, path), bytes);
    }
    if (process.env.BALISE_REBUILD === 'npm ci') {
      const install = spawnSync('npm ci --no-audit --no-fund', {
        shell: true,
        cwd: elsewhere,
        env,
      });
      expect(install.status).toBe(0);
    } else {
      symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'), 'junction');
    }
    const { status, stderr } = spawnSync('npx --no-install wxt build -b firefox --mv3', {
      shell: true,
      cwd: elsewhere,
      env,
      encoding: 'utf8',
    });
    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    const rebuilt = filesOf(join(elsewhere, '.output', 'firefox-mv3'));
    const ours = filesOf(folderOf('firefox-mv3'));
    expect([...rebuilt.keys()].sort()).toEqual([...ours.keys()].sort());
    for (const [path, bytes] of ours) {
      expect(Buffer.compare(bytes, rebuilt.get(path) ?? Buffer.alloc(0)), path).toBe(0);
    }
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});
