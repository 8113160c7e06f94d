/**
 * `npm run release [-- TAG]`: says what a release lacks and stops there; else packs the four archives
 * twice, compares them, and writes their digests beside them. It publishes nothing: docs/store/release.md.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, OUTPUT, writeArchives } from './archives/archives.ts';
import { missingFor } from './archives/release-checks.ts';

interface Lockfile {
  version?: unknown;
  packages?: Record<string, { version?: unknown } | undefined>;
}

const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'];

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function stop(missing: readonly string[]): void {
  console.error(missing.join('\n'));
  process.exitCode = 1;
}

async function digests(): Promise<string> {
  buildAll();
  const lines = (await writeArchives(OUTPUT)).map(
    ({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}`,
  );
  return `${lines.join('\n')}\n`;
}

async function release(tag: string | null): Promise<void> {
  const absent = FILES.filter((file) => !existsSync(file));
  if (absent.length > 0) return stop(absent.map((file) => `${file} is missing.`));
  const { version } = json('package.json') as { version: string };
  const lock = json('package-lock.json') as Lockfile;
  const missing = missingFor({
    version,
    lockedVersions: [lock.version, lock.packages?.['']?.version],
    changelog: readFileSync('CHANGELOG.md', 'utf8'),
    today: new Date().toISOString().slice(0, 10),
    tag,
  });
  if (missing.length > 0) return stop(missing);
  const first = await digests();
  if ((await digests()) !== first) {
    return stop(['Two builds of the same sources are not the same bytes.']);
  }
  writeFileSync(join(OUTPUT, 'SHA256SUMS.txt'), first);
  process.stdout.write(first);
}

await release(process.argv[2] ?? null);
