import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Bundle {
  readonly script: string;
  readonly styles: string;
}

let built: Promise<Bundle> | undefined;

/** The client, built once per process. */
export function bundle(): Promise<Bundle> {
  built ??= makeBundle();
  return built;
}

async function makeBundle(): Promise<Bundle> {
  const [script, styles] = await Promise.all([buildScript(), readStyles()]);
  return { script, styles };
}

async function buildScript(): Promise<string> {
  // Vite sets it for the whole process; a test runner's own value must come through unchanged.
  const environment = process.env.NODE_ENV;
  const root = fileURLToPath(new URL('./client/', import.meta.url));
  const result = await build({
    root,
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: `${root}main.ts`, output: { entryFileNames: 'app.js' } },
    },
  });
  if (environment === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = environment;
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error('the demonstration client was not built');
  return script.code;
}

async function readStyles(): Promise<string> {
  const folder = new URL('./styles/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  const files = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  return files.join('\n');
}
