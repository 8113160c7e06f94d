/**
 * `web-ext lint`, as addons.mozilla.org does it: no error, no warning, no notice. The linter knows
 * Firefox only; the build for Chrome and Edge has the same files but for its manifest, which
 * manifest.test.ts looks at.
 */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { folderOf } from './builds.ts';

interface Findings {
  errors: unknown[];
  warnings: unknown[];
  notices: unknown[];
}

test('the Firefox build', () => {
  const { stdout, status } = spawnSync(
    `npx --no-install web-ext lint --warnings-as-errors --output json --source-dir "${folderOf('firefox-mv3')}"`,
    { shell: true, encoding: 'utf8' },
  );
  const { errors, warnings, notices } = JSON.parse(stdout) as Findings;
  expect({ errors, warnings, notices, status }).toEqual({
    errors: [],
    warnings: [],
    notices: [],
    status: 0,
  });
});
