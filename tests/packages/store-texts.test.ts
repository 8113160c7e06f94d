import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import permissions from '../../docs/store/permissions.json' with { type: 'json' };

const STORE = 'docs/store';
const read = (path: string) => readFileSync(join(STORE, path), 'utf8').trim();

/** Of all three stores, the narrowest. */
const SUMMARY = 250;
const DESCRIPTION = { least: 250, most: 10_000 };
const JUSTIFICATION = 1_000;

for (const language of ['fr', 'en']) {
  test(`the texts in ${language} are as long as every store allows, and say « unofficial »`, () => {
    const summary = read(`${language}/summary.txt`);
    const description = read(`${language}/description.txt`);
    expect(summary.length).toBeLessThanOrEqual(SUMMARY);
    expect(summary).not.toContain('\n');
    expect(description.length).toBeGreaterThan(DESCRIPTION.least);
    expect(description.length).toBeLessThanOrEqual(DESCRIPTION.most);
    for (const text of [summary, description]) expect(text).toMatch(/non officiel|unofficial/i);
    // Stores take plain text.
    expect(description).not.toMatch(/[<>*#]|\]\(/);
  });
}

test('each permission and site has its reason in both languages, short enough for Chrome', () => {
  for (const reason of Object.values({ ...permissions.permissions, ...permissions.sites })) {
    for (const text of [reason.fr, reason.en]) {
      expect(text.length).toBeGreaterThan(40);
      expect(text.length).toBeLessThanOrEqual(JUSTIFICATION);
    }
  }
});

test('the pictures have the sizes that the stores want: five screenshots and a tile', () => {
  const size = (name: string) => {
    const bytes = readFileSync(join(STORE, 'pictures', name));
    return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
  };
  const names = readdirSync(join(STORE, 'pictures'));
  for (const language of ['fr', 'en']) {
    const screenshots = names.filter((name) => name.startsWith(`screenshot-${language}-`));
    // Chrome takes five at most.
    expect(screenshots.length).toBeGreaterThanOrEqual(3);
    expect(screenshots.length).toBeLessThanOrEqual(5);
    expect(new Set(screenshots.map(size))).toEqual(new Set(['1280x800']));
    expect(size(`tile-${language}.png`)).toBe('440x280');
  }
});

test('the release checklist names every archive and command that there is', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = `${read('release.md')} ${read('README.md')} ${read('SOURCE.md')}`;
  const named = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? '');
  expect(named).toEqual(expect.arrayContaining(['zip', 'rebuild', 'pictures']));
  for (const name of named) expect(scripts[name], name).toBeDefined();
});
