/** What a language needs to be spoken by Balise, and what one of them still lacks, by name. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../lib/domain/language.ts';
import { SETTINGS_MESSAGES } from '../../../lib/i18n/wallet/settings/settings.ts';
import { filesIn, leavesOf } from './catalogues.ts';

type Catalogue = Record<string, unknown>;

/** By `file NAME`: whatever a file of lib/i18n exports by language, but for what schools read in French. */
const catalogues = new Map<string, Catalogue>();
for (const file of filesIn('lib/i18n', '.ts')) {
  const exported = (await import(join(process.cwd(), file))) as Record<string, unknown>;
  for (const [name, held] of Object.entries(exported)) {
    if (typeof held !== 'object' || held === null || !('fr' in held)) continue;
    if ('en' in held) catalogues.set(`${file} ${name}`, held);
  }
}

const policy = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
  properties: { language: { enum: string[] } };
};

/** A line for each thing that is missing; none: it is spoken everywhere. */
function missingIn(language: string): string[] {
  const missing: string[] = [];
  for (const [name, catalogue] of catalogues) {
    if (!(language in catalogue)) missing.push(`${name}: ${language}`);
    else missing.push(...unsaid(name, catalogue, language));
  }
  const own = join('public/_locales', language, 'messages.json');
  if (!existsSync(own)) missing.push(own);
  if (!policy.properties.language.enum.includes(language)) {
    missing.push(`public/managed-schema.json: ${language}`);
  }
  for (const [other, { languages }] of Object.entries(SETTINGS_MESSAGES)) {
    if (!(language in languages)) missing.push(`the name of ${language} in ${other}`);
  }
  return missing;
}

/** Sentences that French has. */
function unsaid(name: string, catalogue: Catalogue, language: string): string[] {
  const paths = (held: unknown) => leavesOf(held).map(([path]) => path.join('.'));
  const said = new Set(paths(catalogue[language]));
  return paths(catalogue.fr)
    .filter((path) => !said.has(path))
    .map((path) => `${name}: ${language}.${path}`);
}

test.each(LANGUAGES)('nothing is missing in %s', (language) => {
  expect(missingIn(language)).toEqual([]);
});

describe('of a language that is to be added', () => {
  test('each catalogue, what the browser shows, the policy and its name are named', () => {
    const missing = missingIn('br');
    expect(catalogues.size).toBeGreaterThan(50);
    expect(missing).toHaveLength(catalogues.size + 2 + LANGUAGES.length);
    expect(missing).toContain('lib/i18n/remedies.ts REMEDY_MESSAGES: br');
    expect(missing).toContain('public/_locales/br/messages.json');
    expect(missing).toContain('public/managed-schema.json: br');
    expect(missing).toContain('the name of br in fr');
  });

  test('a sentence that is left out of a catalogue is named', () => {
    const half = { fr: { one: 'un', two: { three: 'trois' } }, br: { one: 'unan' } };
    expect(unsaid('lib/i18n/x.ts X', half, 'br')).toEqual(['lib/i18n/x.ts X: br.two.three']);
  });
});
