import { describe, expect, test } from 'vitest';
import { archives } from '../tools/archives/archives.ts';
import { unpack } from '../tools/archives/pack.ts';
import { HELD, sizeWithoutPdf } from '../tools/archives/sizes.ts';
import { filesOf, folderOf } from './builds.ts';

/** Named in full only where a name is compared: the version changes. */
const kind = (name: string) => name.replace(/^balise-[\d.]+-/, '');

/** Packed once for all that is looked at: it takes a second each. */
const packed = archives();

test('two runs give the same bytes, whatever the time zone; Edge gets what Chrome gets', async () => {
  const first = await packed;
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

describe.each([
  [0, 'chrome-mv3'],
  [2, 'firefox-mv3'],
] as const)('archive %i, of %s', (index, build) => {
  test('holds its build, file by file', async () => {
    const unpacked = await unpack((await packed)[index]?.bytes ?? new Uint8Array());
    const files = filesOf(folderOf(build));
    expect([...unpacked.keys()].sort()).toEqual([...files.keys()].sort());
    for (const [path, bytes] of files) {
      expect(Buffer.compare(bytes, unpacked.get(path) ?? new Uint8Array()), path).toBe(0);
    }
  });

  test('weighs no more than it may, with and without the PDF libraries', async () => {
    const whole = ((await packed)[index]?.bytes.length ?? Infinity) / 1000;
    expect(whole).toBeLessThanOrEqual(HELD.archive);
    expect(await sizeWithoutPdf(folderOf(build))).toBeLessThanOrEqual(HELD.archiveWithoutPdf);
  });
});
