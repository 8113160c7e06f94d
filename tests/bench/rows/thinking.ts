/** Parsing a profile and ranking what to train, in the browser. */
import { resolve } from 'node:path';
import { build } from 'vite';
import { inTab, type Bench } from '../bench-run.ts';
import { profileDocument } from '../../support/records/documents.ts';
import { plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';

interface Thinking {
  think: (text: string) => unknown;
}

const TIMES_A_BLOCK = 200;

export async function thinkingRow({ without, rounds }: Bench): Promise<Row> {
  const script = await bundled();
  const text = JSON.stringify(profileDocument('4242'));
  return inTab(without, async (tab) => {
    await tab.goto('about:blank');
    await tab.evaluate(script);
    const measures = await tab.evaluate(
      ([document, blocks, times]) => {
        const { think } = (globalThis as unknown as { thinking: Thinking }).thinking;
        return Array.from({ length: blocks + 1 }, () => {
          const start = performance.now();
          for (let count = 0; count < times; count += 1) think(document);
          return (performance.now() - start) / times;
        }).slice(1);
      },
      [text, rounds, TIMES_A_BLOCK] as const,
    );
    return plainRow('Parse and rank a profile', 0.2, 'ms', spreadOf(measures));
  });
}

async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve('tests/bench/rows/think.ts'), formats: ['iife'], name: 'thinking' },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('the code to measure was not built');
  // As a script it makes a variable that later calls can see.
  return `${chunk.code}; globalThis.thinking = thinking;`;
}
