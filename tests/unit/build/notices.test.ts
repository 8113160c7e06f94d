/** Whatever goes into a bundle is named with its licence, without anybody having to think of it. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { Notices, noticesOf, packageOf } from '../../../lib/build/notices.ts';

const MODULES = resolve('node_modules');

/** The notices of a bundle made of these lines. */
async function noticesFor(code: string): Promise<string> {
  const notices = new Notices();
  const entry = 'virtual:entry';
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      notices.plugin,
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? resolve('entry.js') : null),
        load: (id) => (id === resolve('entry.js') ? code : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  return notices.text(MODULES);
}

test('names what the bundle holds, also by way of others, and nothing else', async () => {
  const text = await noticesFor(`import { scaleTime } from 'd3-scale'; console.log(scaleTime());`);
  for (const name of ['d3-scale', 'd3-array', 'd3-time'])
    expect(text).toContain(`\n${name}\n  Copyright`);
  expect(text).toContain('Mike Bostock');
  expect(text).toContain('Permission to use, copy, modify, and/or distribute this software');
  expect(text).not.toContain('d3-shape');
});

test('a package that is used only by another’s half that nothing asks for is not named', async () => {
  const text = await noticesFor(
    `import { zip } from 'd3-array'; import 'd3-shape'; console.log(zip);`,
  );
  expect(text).toContain('d3-array');
  expect(text).not.toContain('d3-shape');
});

test('what stands inside a package as it is published is named too', async () => {
  const text = await noticesFor(
    `import { version } from 'pdfjs-dist/legacy/build/pdf.min.mjs'; console.log(version);`,
  );
  expect(text).toMatch(/\ncore-js\n {2}Copyright .*Pushkarev/);
  expect(text).toMatch(/pdfjs-dist\n {2}Copyright .*Mozilla Foundation/);
  expect(text).toContain('Apache License');
});

test('a licence that several share stands once, whatever its lines; its holders are all there', () => {
  const one = { name: 'one', holders: ['Copyright A'], text: 'You may\nuse it.' };
  const two = { name: 'two', holders: ['Copyright B'], text: 'You may use it.' };
  const three = { name: 'three', holders: ['Copyright C'], text: 'You may not.' };
  const text = noticesOf([two, three, one]);
  expect(text.match(/You may\s+use it/g)).toHaveLength(1);
  expect(text.indexOf('Copyright B')).toBeLessThan(text.indexOf('You may\nuse it.'));
  expect(text).toContain('You may not.');
  expect(noticesOf([one, three, two])).toBe(text);
});

test('a module’s package, wherever it stands', () => {
  expect(packageOf('/home/node_modules/a/node_modules/@b/c/d.js?inline')).toBe('@b/c');
  expect(packageOf('C:\\x\\node_modules\\zod\\mini.js')).toBe('zod');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('/home/balise/lib/domain/day.ts')).toBeNull();
});

test('a package without a licence stops the build', () => {
  const notices = new Notices();
  const modules = { '/x/node_modules/nobody-s/index.js': {} };
  const { generateBundle } = notices.plugin;
  if (typeof generateBundle !== 'function') throw new Error('expected a plain hook');
  void generateBundle.call(
    {} as never,
    {} as never,
    { 'a.js': { type: 'chunk', modules } } as never,
    false,
  );
  expect(() => notices.text(MODULES)).toThrow('no licence to give in nobody-s');
});
