/** `npm run floors`: draws what leans on what into docs/architecture.md, from the imports as they are. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import floors, { SOURCES } from '../../.dependency-cruiser.mjs';
import { lookInto, pictureOf } from '../support/floors.ts';

const PAGE = 'docs/architecture.md';
const BETWEEN = /(<!-- floors -->\n)[\s\S]*?(<!-- \/floors -->)/;

const drawn = pictureOf(await lookInto(floors, SOURCES));
const page = readFileSync(PAGE, 'utf8');
if (!BETWEEN.test(page)) throw new Error(`${PAGE} has no place for the floors`);
writeFileSync(
  PAGE,
  page.replace(BETWEEN, (_all, start: string, end: string) => `${start}${drawn}\n${end}`),
);
execFileSync('npx', ['--no-install', 'prettier', '--write', PAGE]);
