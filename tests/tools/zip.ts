/** `npm run zip`: builds for Chromium and Firefox, then writes the four archives into .output. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeArchives } from './archives.ts';

for (const build of ['wxt build', 'wxt build -b firefox --mv3']) {
  const { status, stderr } = spawnSync(`npx --no-install ${build}`, {
    shell: true,
    encoding: 'utf8',
  });
  if (status !== 0) {
    console.error(`${build} failed:\n${stderr}`);
    process.exit(1);
  }
}
for (const { name, bytes } of await writeArchives('.output')) {
  const hash = createHash('sha256').update(bytes).digest('hex');
  console.log(`${hash}  ${name}  ${Math.ceil(bytes.length / 1024)} kB`);
}
