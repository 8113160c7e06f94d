/**
 * `npm run rebuild`: unpacks the Firefox sources archive elsewhere, runs `npm ci` there and compares
 * what it builds with .output, as a reviewer of addons.mozilla.org does. After `npm run zip`.
 */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
  'npx --no-install vitest run --config tests/packages/vitest.config.ts archives',
  { shell: true, stdio: 'inherit', env: { ...process.env, BALISE_REBUILD: 'npm ci' } },
);
process.exitCode = status ?? 1;
