import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { waysOut } from './network-scan.ts';

/** @throws when a script of the built extension in this folder could reach the network */
export function assertNoNetwork(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.m?js$/.test(file),
  );
  if (scripts.length === 0) throw new Error(`No script in ${relative('.', folder)} to look into.`);
  const found = scripts.flatMap((file) =>
    waysOut(file.split(sep).join('/'), readFileSync(join(folder, file), 'utf8')),
  );
  if (found.length > 0) {
    throw new Error(`The build could reach the network:\n${found.join('\n')}`);
  }
}
