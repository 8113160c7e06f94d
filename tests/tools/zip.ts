/** `npm run zip`: builds for Chromium and Firefox, then writes the four archives into .output. */
import { createHash } from 'node:crypto';
import { buildAll, OUTPUT, writeArchives } from './archives/archives.ts';

buildAll();
for (const { name, bytes } of await writeArchives(OUTPUT)) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${name}  ${Math.ceil(bytes.length / 1024)} kB`);
}
