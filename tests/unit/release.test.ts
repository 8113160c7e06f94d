import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { missingFor, type ReleaseFiles } from '../tools/archives/release-checks.ts';

const READY: ReleaseFiles = {
  version: '1.2.0',
  lockedVersions: ['1.2.0', '1.2.0'],
  changelog:
    '# Changelog\n\n## Unreleased\n\n## 1.2.0 - 2026-12-01\n\n- Something new.\n\n## 1.1.0 - 2026-11-01\n\n- Older.\n',
  today: '2026-12-02',
  tag: 'v1.2.0',
};

const without = (text: string, by = '') => READY.changelog.replace(text, by);

describe('a release', () => {
  test('may go out when version, tag and changelog say the same', () => {
    expect(missingFor(READY)).toEqual([]);
    expect(missingFor({ ...READY, tag: null })).toEqual([]);
    expect(missingFor({ ...READY, changelog: without('## Unreleased\n\n') })).toEqual([]);
  });

  test.each<[string, Partial<ReleaseFiles>, RegExp]>([
    [
      'a version that a store refuses',
      {
        version: '1.2.0-beta',
        lockedVersions: ['1.2.0-beta'],
        changelog: without('1.2.0 -', '1.2.0-beta -'),
        tag: null,
      },
      /three numbers/,
    ],
    ['a lockfile of another version', { lockedVersions: ['1.2.0', '1.1.0'] }, /package-lock/],
    ['a tag of another version', { tag: 'v1.3.0' }, /The tag/],
    ['no entry in the changelog', { changelog: without('1.2.0', '1.2.1') }, /has no/],
    ['a day to come', { today: '2026-11-30' }, /no day up to today/],
    ['no day', { changelog: without('2026-12-01', 'soon') }, /no day up to today/],
    ['an empty entry', { changelog: without('- Something new.') }, /says nothing/],
    [
      'entries left under « Unreleased »',
      { changelog: without('## Unreleased\n', '## Unreleased\n\n- Forgotten.\n') },
      /Unreleased/,
    ],
  ])('is stopped by %s', (_what, change, sentence) => {
    const [first = '', ...others] = missingFor({ ...READY, ...change });
    expect(first).toMatch(sentence);
    expect(others).toEqual([]);
  });
});

test('the workflows use actions by commit, with read access, and keep no token', () => {
  const folder = '.github/workflows';
  for (const file of readdirSync(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const used = [...text.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(text).toContain('persist-credentials: false');
    expect(text).toContain('run: .ci/run');
  }
});
