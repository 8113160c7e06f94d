/**
 * What the add-on says of the works of others in it. rollup-plugin-license looks at each bundle; a
 * build has several, in pages and in their threads, and one file.
 */
import license, { type Dependency } from 'rollup-plugin-license';
import type { Plugin } from 'vite';

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

/** Works under the MIT licence that are no packages here: the bundler's helpers, and a part of pdf.js. */
const NO_PACKAGES: Readonly<Record<string, string>> = {
  'core-js':
    'Copyright 2013-2025 Denis Pushkarev (zloirock.ru), 2025-2026 CoreJS Company (core-js.io)',
  rolldown: 'Copyright (c) 2024-present VoidZero Inc. & Contributors',
  vite: 'Copyright (c) 2019-present, VoidZero Inc. and Vite contributors',
};

/** Some packages, WXT's among them, name this licence and leave its text out. */
const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** Gathers the packages of all bundles of a build. */
export class Notices {
  readonly #works = new Map(
    Object.entries(NO_PACKAGES).map(([name, holder]) => [
      name,
      `Name: ${name}\n${holder}\n\n${MIT}`,
    ]),
  );

  /** One for each bundle, which stops when a package has no licence that could be given. */
  plugin(): Plugin {
    const output = (packages: Dependency[]) => packages.forEach((one) => this.#note(one));
    // Its types are Rollup's, whose hooks the bundler has too.
    return license({ thirdParty: { output } }) as unknown as Plugin;
  }

  text(): string {
    const works = [...this.#works].toSorted(([one], [other]) => (one < other ? -1 : 1));
    const said = works.map(([, work]) => work);
    return `Balise contains these works of others.\n\n${said.join(RULE)}\n`;
  }

  #note(work: Dependency): void {
    const { name, license: terms, licenseText } = work;
    if (licenseText === null && terms !== 'MIT') throw new Error(`no licence to give for ${name}`);
    const said = licenseText === null ? `${work.text()}\n\n${MIT}` : work.text();
    this.#works.set(name ?? '', said.replaceAll('\r\n', '\n'));
  }
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;
