/**
 * What the add-on says of the works of others in it, written at each build from the modules that
 * went into the bundles: a new dependency is named without anybody having to think of it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

/** One work of others: who holds it, and under which words. */
export interface Work {
  name: string;
  holders: string[];
  text: string;
}

/** WXT's packages leave their repository's licence out, but for one. */
const LICENCE_OF: Readonly<Record<string, string>> = {
  wxt: '@wxt-dev/webextension-polyfill',
  '@wxt-dev/browser': '@wxt-dev/webextension-polyfill',
};

/** What a licence file leaves open. Sources: the head of pdf.mjs; the polyfill's package.json. */
const HOLDERS: Readonly<Record<string, string>> = {
  'pdfjs-dist': 'Copyright 2012-2026 Mozilla Foundation',
  'webextension-polyfill': 'By Mozilla',
};

/** In the place of a long text: the notice that the licence itself asks for (MPL 2.0, 3.2 and exhibit A). */
const SHORT: Readonly<Record<string, string>> = {
  'webextension-polyfill': `This Source Code Form is subject to the terms of the Mozilla Public
License, v. 2.0. If a copy of the MPL was not distributed with this
file, You can obtain one at https://mozilla.org/MPL/2.0/.

Its source is at https://github.com/mozilla/webextension-polyfill. From its table of
interfaces, those that Balise has no permission for are left out.`,
};

/** A work that stands inside a package as it is published, and whose licence has the same words. */
const INSIDE: Readonly<Record<string, { name: string; holder: string; like: string }>> = {
  'pdfjs-dist': {
    name: 'core-js',
    holder:
      'Copyright 2013-2025 Denis Pushkarev (zloirock.ru), 2025-2026 CoreJS Company (core-js.io)',
    like: 'svelte',
  },
};

/** Gathers the packages of every bundle that is built, in the pages and in their threads. */
export class Notices {
  readonly #packages = new Set<string>();

  readonly plugin: Plugin = {
    name: 'balise:notices',
    generateBundle: (_options, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') Object.keys(file.modules).forEach((id) => this.#note(id));
      }
    },
  };

  /** @throws when a package has no licence that could be given */
  text(modules: string): string {
    return noticesOf([...this.#packages].flatMap((name) => worksIn(modules, name)));
  }

  #note(id: string): void {
    const name = packageOf(id);
    if (name !== null) this.#packages.add(name);
  }
}

/** By a module's address, also of one that a bundler made up: `\0vite/preload-helper.js`. */
export function packageOf(id: string): string | null {
  const path = id.replaceAll('\\', '/');
  const [, made] = /^\0(vite|rolldown)\//.exec(path) ?? [];
  const inner = path.split('/node_modules/').slice(1).at(-1);
  return made ?? /^(?:@[^/]+\/)?[^/]+/.exec(inner ?? '')?.[0] ?? null;
}

/** A text that several share stands once, after all of its holders. */
export function noticesOf(works: readonly Work[]): string {
  const groups = new Map<string, Work[]>();
  for (const work of works.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const words = work.text.replace(/\s+/g, ' ').trim();
    groups.set(words, [...(groups.get(words) ?? []), work]);
  }
  const parts = [...groups.values()].map((group) => {
    const held = group.map(({ name, holders }) => [name, ...holders].join('\n  '));
    return `${held.join('\n')}\n\n${group[0]?.text ?? ''}`;
  });
  return `Balise contains these works of others.\n\n${parts.join(RULE)}\n`;
}

const RULE = `\n\n${'-'.repeat(72)}\n\n`;

function worksIn(modules: string, name: string): Work[] {
  const text = licenceIn(join(modules, LICENCE_OF[name] ?? name));
  const { holders, body } = parted(text);
  const work = {
    name,
    holders: [...holders, ...(HOLDERS[name] === undefined ? [] : [HOLDERS[name]])],
    text: SHORT[name] ?? body,
  };
  const inside = INSIDE[name];
  if (!inside) return [work];
  const like = parted(licenceIn(join(modules, inside.like))).body;
  return [work, { name: inside.name, holders: [inside.holder], text: like }];
}

/** How to use a licence for one's own work, and the licences of what a bundler itself is made of. */
const AFTER_TERMS = /^# Licenses of bundled|^\s*end of terms and conditions/im;

function licenceIn(folder: string): string {
  const file = existsSync(folder)
    ? readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one))
    : undefined;
  if (file === undefined)
    throw new Error(`no licence to give in ${folder.split('/node_modules/').at(-1) ?? ''}`);
  const [terms = ''] = readFileSync(join(folder, file), 'utf8').split(AFTER_TERMS);
  return terms.replaceAll('\r\n', '\n').trim();
}

const TITLE = /^(#.*|.*\b(MIT|ISC) Licen[cs]e\b.*)?$/i;

/** Where a paragraph goes on in the next line: each is one line here, and a kB less in the archive. */
const WRAPPED = /(?<=\S)\n[ \t]*(?=[^\s-])/g;

/** Whom the head of a licence names, and what follows: the same of all that share the licence. */
function parted(licence: string): { holders: string[]; body: string } {
  const lines = licence.split('\n');
  const isHead = (line: string) => TITLE.test(line.trim()) || /^copyright\b/i.test(line.trim());
  const start = lines.findIndex((line) => !isHead(line));
  const holders = lines.slice(0, start).filter((line) => !TITLE.test(line.trim()));
  return {
    holders: holders.map((line) => line.trim()),
    body: lines.slice(start).join('\n').replace(WRAPPED, ' '),
  };
}
