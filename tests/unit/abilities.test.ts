/** What a browser may lack is asked for by what it can do, in one place each; never by its name. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './i18n/catalogues.ts';

const sources = [
  'lib/app',
  'lib/store',
  'lib/vault',
  'lib/sync',
  'lib/pix',
  'components',
  'entrypoints',
]
  .flatMap((folder) => filesIn(folder, '.ts', '.svelte'))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

const naming = (pattern: RegExp) =>
  sources.filter(({ source }) => pattern.test(source)).map(({ file }) => file);

test('no part of Balise asks which browser this is', () => {
  const byName =
    /userAgent|navigator\.vendor|getBrowserInfo|import\.meta\.env\.(?:BROWSER|CHROME|FIREFOX|SAFARI|EDGE)|\bis(?:Firefox|Chrom\w+|Safari|Edge)\b/;
  // The diagnostic tells it to whoever helps, and decides nothing by it.
  expect(naming(byName)).toEqual(['lib/app/diagnostics/diagnostic.ts']);
});

/** Firefox for Android has no windows and no shortcuts; Safari neither notifications nor a school's settings. */
test.each([
  [
    'notifications',
    /browser\.notifications|known\.notifications/,
    ['lib/app/alerts/notifications.ts'],
  ],
  ['windows', /browser\.windows/, ['lib/app/worker/windows.ts']],
  ['shortcuts', /\bcommands\.getAll/, ['lib/app/toolbar/shortcut.ts']],
  ['a school’s settings', /browser\.storage\.managed/, ['lib/app/worker/managed-storage.ts']],
  ['the place in the toolbar', /getUserSettings/, ['lib/app/toolbar/out-of-sight.ts']],
  ['the colour of the badge’s text', /setBadgeTextColor/, ['lib/app/toolbar/keep-true.ts']],
  ['asking for access to a tab', /addHostAccessRequest/, ['lib/app/obstacles/pages-of-pix.ts']],
  ['closing the storage to pages', /setAccessLevel/, ['lib/app/worker/store.ts']],
  ['Firefox’s consent', /data_collection_permissions/, ['lib/app/actions/sync.ts']],
] as const)('%s: asked for in one place', (_ability, pattern, places) => {
  expect(naming(pattern)).toEqual(places);
});
