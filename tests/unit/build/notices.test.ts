/** Whatever goes into a bundle is named with its licence, without anybody having to think of it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { Notices } from '../../../lib/build/notices.ts';

/** The notices of a bundle made of these lines. */
async function noticesFor(code: string): Promise<string> {
  const notices = new Notices();
  const entry = 'virtual:entry';
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      notices.plugin(),
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? resolve('entry.js') : null),
        load: (id) => (id === resolve('entry.js') ? code : null),
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entry } },
  });
  return notices.text();
}

test('names what the bundle holds, also by way of others, and nothing else', async () => {
  const text = await noticesFor(`import { scaleTime } from 'd3-scale'; console.log(scaleTime());`);
  for (const name of ['d3-scale', 'd3-array', 'd3-time']) expect(text).toContain(`Name: ${name}\n`);
  expect(text).toContain('Copyright 2010-2021 Mike Bostock');
  expect(text).toContain('Permission to use, copy, modify, and/or distribute this software');
  expect(text).not.toContain('d3-shape');
});

test('a package that is used only by another’s half that nothing asks for is not named', async () => {
  const text = await noticesFor(
    `import { zip } from 'd3-array'; import 'd3-shape'; console.log(zip);`,
  );
  expect(text).toContain('Name: d3-array\n');
  expect(text).not.toContain('d3-shape');
});

test('what stands inside a package as it is published is named too', async () => {
  const text = await noticesFor(
    `import { version } from 'pdfjs-dist/legacy/build/pdf.min.mjs'; console.log(version);`,
  );
  expect(text).toMatch(/Name: core-js\nCopyright .*Pushkarev/);
  expect(text).toMatch(/Name: pdfjs-dist\n[^]{1,500}Apache License/);
});

const USED = 'console.log(timeDay, max);';

test('the same packages give the same text, in whatever order they come', async () => {
  const [one, other] = await Promise.all([
    noticesFor(`import { timeDay } from 'd3-time'; import { max } from 'd3-array'; ${USED}`),
    noticesFor(`import { max } from 'd3-array'; import { timeDay } from 'd3-time'; ${USED}`),
  ]);
  expect(one).toContain('Name: d3-array\n');
  expect(one).toBe(other);
});

test('a package without a licence stops the build', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'balise-notices-'));
  try {
    const nobody = join(folder, 'node_modules', 'nobody-s');
    mkdirSync(nobody, { recursive: true });
    writeFileSync(join(nobody, 'package.json'), '{ "name": "nobody-s", "version": "1.0.0" }');
    writeFileSync(join(nobody, 'index.js'), 'console.log("hello");');
    const code = `import ${JSON.stringify(join(nobody, 'index.js'))};`;
    await expect(noticesFor(code)).rejects.toThrow('no licence to give for nobody-s');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
