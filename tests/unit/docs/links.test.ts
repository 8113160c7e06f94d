/** Every link of the documents leads somewhere: to a file, a heading, a picture. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const SKIPPED = new Set(['node_modules', '.output', '.git', '.wxt', '.artifacts']);

function documentsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : documentsIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** Targets of Markdown links and pictures, without those that stand in code. */
function linksOf(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The names by which a hosting site lets one link to a heading. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

const documents = documentsIn('.');

test('there are documents to look at', () => {
  expect(documents).toContain('README.md');
  expect(documents.length).toBeGreaterThan(5);
});

describe.each(documents)('%s', (path) => {
  const text = readFileSync(path, 'utf8');
  const links = linksOf(text);

  test('leads to files and headings that exist', () => {
    const lost = links.filter((link) => {
      if (/^(https?:|mailto:)/.test(link)) return false;
      const [file = '', heading] = link.split('#');
      const target = file === '' ? path : normalize(join(dirname(path), decodeURI(file)));
      if (!existsSync(target)) return true;
      return heading !== undefined && !headingsOf(readFileSync(target, 'utf8')).includes(heading);
    });
    expect(lost).toEqual([]);
  });

  test('leads outside by addresses that can be parsed, over https', () => {
    const outside = links.filter((link) => /^[a-z]+:/.test(link));
    expect(outside.filter((link) => !link.startsWith('https://') || !URL.canParse(link))).toEqual(
      [],
    );
  });
});
