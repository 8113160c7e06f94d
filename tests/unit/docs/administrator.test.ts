// @vitest-environment happy-dom
/** What an administrator pastes is what the browsers' schema and our own check know. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { NO_SCHOOL } from '../../../lib/domain/school-settings.ts';
import { wordFrom } from '../../../lib/store/schema/school.ts';
import permissions from '../../../docs/store/permissions.json' with { type: 'json' };
import { halves, pasted, settingTables } from '../../support/administrator-page.ts';

const SCHEMA = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as {
  properties: Record<string, object>;
};
const isManaged = new Ajv({ strict: false }).compile(SCHEMA);

/** Every setting of the block passes Chromium's schema and our own check. */
function expectKnown(settings: Record<string, unknown>): void {
  expect(Object.keys(settings).length).toBeGreaterThan(0);
  for (const name of Object.keys(settings)) expect(Object.keys(NO_SCHOOL)).toContain(name);
  expect(isManaged(settings)).toBe(true);
  expect(wordFrom(settings)).toMatchObject({ kind: 'said', school: { ignored: [] } });
}

test('schema, check and both tables of the page name the same settings', () => {
  const names = Object.keys(NO_SCHOOL);
  expect(Object.keys(SCHEMA.properties)).toEqual(names);
  expect(settingTables()).toEqual([names, names]);
});

test('Chromium’s schema holds nothing that keeps an extension from loading', () => {
  expect(SCHEMA).toMatchObject({ type: 'object' });
  expect(SCHEMA).not.toHaveProperty('additionalProperties');
  for (const one of Object.values(SCHEMA.properties)) {
    expect(one).toMatchObject({ type: expect.stringMatching(/^(boolean|string)$/) as string });
  }
});

test('for Chrome on Linux', () => {
  const policies = JSON.parse(pasted('json', 'chromium', 'a'.repeat(32))) as {
    ExtensionSettings: Record<string, object>;
    '3rdparty': { extensions: Record<string, Record<string, unknown>> };
  };
  expect(Object.keys(policies.ExtensionSettings)).toEqual(['a'.repeat(32)]);
  expectKnown(policies['3rdparty'].extensions['a'.repeat(32)] ?? {});
});

test('for the registry of Windows', () => {
  const lines = pasted('reg', 'chrome').trim().split('\n');
  expect(lines[0]).toBe('Windows Registry Editor Version 5.00');
  const [installs = '', ...values] = lines.filter((line) => line.startsWith('"'));
  const [, text = ''] = /^"ExtensionSettings"="(.*)"$/.exec(installs) ?? [];
  const linux = JSON.parse(pasted('json', 'chromium')) as { ExtensionSettings: object };
  expect(JSON.parse(text.replaceAll('\\"', '"'))).toEqual(linux.ExtensionSettings);
  const keys = lines.filter((line) => line.startsWith('['));
  expect(keys).toEqual([
    '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome]',
    '[HKEY_LOCAL_MACHINE\\Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\IDENTIFIANT\\policy]',
  ]);
  const settings = values.map((line) => {
    const [, name = '', word, said] = /^"(\w+)"=(?:dword:0000000([01])|"(\w+)")$/.exec(line) ?? [];
    return [name, said ?? word === '1'] as const;
  });
  // The head, two keys with a blank line before each, the installation.
  expect(values.length).toBe(lines.length - 6);
  expectKnown(Object.fromEntries(settings));
});

test('for macOS', () => {
  const page = new DOMParser().parseFromString(pasted('xml', 'chrome'), 'application/xml');
  expect(page.querySelector('parsererror')).toBeNull();
  const names = [...page.querySelectorAll('dict > key')].map((key) => key.textContent);
  const values = [...page.querySelectorAll('dict > :not(key)')].map(({ nodeName }) => nodeName);
  expect(values).toEqual(names.map(() => 'true'));
  expectKnown(Object.fromEntries(names.map((name) => [name, true])));
});

test('for Google’s console', () => {
  const given = JSON.parse(pasted('json', 'google-admin')) as Record<string, { Value: unknown }>;
  expectKnown(Object.fromEntries(Object.entries(given).map(([name, { Value }]) => [name, Value])));
});

test('for Firefox', () => {
  const { policies } = JSON.parse(pasted('json', 'firefox')) as {
    policies: {
      ExtensionSettings: Record<string, { install_url: string }>;
      '3rdparty': { Extensions: Record<string, Record<string, unknown>> };
    };
  };
  // Nothing is left to be replaced: the store of Mozilla knows an add-on by the id of its manifest.
  const [[id, { install_url }] = ['', { install_url: '' }]] = Object.entries(
    policies.ExtensionSettings,
  );
  expect(Object.keys(policies['3rdparty'].Extensions)).toEqual([id]);
  expect(install_url).toContain(`/latest/${id}/`);
  for (const settings of Object.values(policies['3rdparty'].Extensions)) expectKnown(settings);
});

/** docs/store/permissions.json is held to the manifests by tests/packages/manifest.test.ts. */
test('each half of the page names every permission, both sites and what Firefox asks consent for', () => {
  const config = readFileSync('wxt.config.ts', 'utf8');
  const [, asked = ''] = /optional: \[(.*?)\]/.exec(config) ?? [];
  const consents = [...asked.matchAll(/'(\w+)'/g)].map(([, one]) => one ?? '');
  expect(consents.length).toBeGreaterThan(1);
  const names = [...Object.keys(permissions.permissions), ...Object.keys(permissions.sites)];
  for (const half of halves()) {
    for (const name of [...names, ...consents]) expect(half).toContain(`\`${name}\``);
  }
});
