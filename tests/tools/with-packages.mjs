// @ts-check
/**
 * Runs a TypeScript tool of this folder on a machine that has only Node and npm: installs the
 * packages first when they are missing or not those of the lockfile.
 *
 * node tests/tools/with-packages.mjs tests/tools/test.ts [arguments]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const OLDEST_NODE = [20, 19];
const STAMP = 'node_modules/.balise-lockfile';

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    fail(
      `Balise needs Node ${OLDEST_NODE.join('.')} or later; this is Node ${process.versions.node}.`,
    );
  }
}

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing the packages (npm ci)…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed: see above. Is the npm registry within reach?');
  writeFileSync(STAMP, wanted);
}

const [tool, ...rest] = process.argv.slice(2);
if (!tool) fail('Which tool? node tests/tools/with-packages.mjs tests/tools/test.ts');
checkNode();
installPackages();
const { status, error } = spawnSync(process.execPath, ['--import', 'tsx', tool, ...rest], {
  stdio: 'inherit',
});
if (error) fail(`${tool} could not be run: ${error.message}`);
process.exit(status ?? 1);
