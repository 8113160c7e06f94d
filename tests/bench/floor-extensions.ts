/**
 * Two extensions that do next to nothing, to tell what any extension of our shape costs a page: one
 * with an empty script in each world, one that also draws a box of the panel's size.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const EMPTY = '(() => {})();';

/** Once the page is there, as the panel; a white box with one word in it. */
const BOX = `addEventListener('load', () => requestIdleCallback(() => {
  const host = document.createElement('balise-box');
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = ':host { all: initial; position: absolute; z-index: 500 }' +
    'aside { position: fixed; right: 16px; bottom: 16px; width: 324px; height: 330px;' +
    'border: 1px solid #ccc; border-radius: 14px; background: #fff; font: 13px sans-serif }';
  const box = document.createElement('aside');
  box.textContent = 'Balise';
  root.append(style, box);
  document.documentElement.append(host);
}));`;

export type Floor = 'empty' | 'box';

/** Writes one of them into a new folder of `parent`, and answers with its path. */
export function writeFloor(parent: string, floor: Floor): string {
  const folder = join(parent, floor);
  mkdirSync(folder);
  const scripts = { 'page-world.js': EMPTY, 'isolated.js': floor === 'box' ? BOX : EMPTY };
  for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, name), text);
  const start = { matches: ['https://app.pix.fr/*'], run_at: 'document_start' };
  const manifest = {
    manifest_version: 3,
    name: floor,
    version: '1',
    content_scripts: [
      { ...start, js: ['page-world.js'], world: 'MAIN' },
      { ...start, js: ['isolated.js'] },
    ],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
