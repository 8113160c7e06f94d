/** `web-ext lint`, as addons.mozilla.org does it: no error, no warning, no notice. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, manifestOf } from './builds.ts';

interface Findings {
  errors: unknown[];
  warnings: unknown[];
  notices: unknown[];
}

function lint(folder: string): Findings & { status: number | null } {
  const { stdout, status } = spawnSync(
    `npx --no-install web-ext lint --warnings-as-errors --output json --source-dir "${folder}"`,
    { shell: true, encoding: 'utf8' },
  );
  const { errors, warnings, notices } = JSON.parse(stdout) as Findings;
  return { errors, warnings, notices, status };
}

const CLEAN = { errors: [], warnings: [], notices: [], status: 0 };

test('the Firefox build', () => {
  expect(lint(folderOf('firefox-mv3'))).toEqual(CLEAN);
});

/**
 * The linter knows Firefox only: it wants an add-on id and an event page, which Chrome's manifest
 * must not have. So all of Chrome's build is looked at under the manifest with these two things
 * said as Firefox says them.
 */
test('the Chrome and Edge build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'balise-lint-'));
  try {
    cpSync(folderOf('chrome-mv3'), folder, { recursive: true });
    const { browser_specific_settings } = manifestOf('firefox-mv3');
    const { minimum_chrome_version, background, ...manifest } = manifestOf('chrome-mv3');
    expect([minimum_chrome_version, background.service_worker]).toEqual(['123', 'background.js']);
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({
        ...manifest,
        background: { scripts: [background.service_worker] },
        browser_specific_settings,
      }),
    );
    expect(lint(folder)).toEqual(CLEAN);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
