/** What is left out of Svelte must not be missed: whatever would reach it stops the build. */
import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { leanSvelte } from '../../../lib/build/lean-svelte.ts';

const RUNTIME = 'node_modules/svelte/src/internal';
const ENTRY = '/virtual/Entry.svelte';

/** A component as `wxt build` compiles it, with Svelte's runtime. @throws what stops a build */
async function built(source: string, plugins: readonly Plugin[]): Promise<string> {
  const { js } = compile(source, { generate: 'client', fragments: 'tree', filename: ENTRY });
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? js.code : null),
  };
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    resolve: { conditions: ['browser'] },
    build: { write: false, lib: { entry: ENTRY, formats: ['es'], fileName: 'entry' } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

const USUAL = `
  <script>let { list } = $props(); let open = $state(false);</script>
  <button onclick={() => (open = !open)}>{open}</button>
  {#each list as one (one)}{#if open}<p class:one>{one}</p>{/if}{/each}`;

test('a usual component is built, and without what it does not need', async () => {
  const whole = await built(USUAL, []);
  const lean = await built(USUAL, leanSvelte);
  expect(lean.length).toBeLessThan(whole.length);
});

describe('the build stops at', () => {
  test.each([
    ['a boundary', '<svelte:boundary><p>1</p></svelte:boundary>'],
    ['a component of Svelte 4', '<script>export let a;</script><p>{a}</p>'],
  ])('%s', async (_, source) => {
    await expect(built(source, leanSvelte)).rejects.toThrow('balise:lean-svelte');
  });
});

describe('what stands instead is of the same Svelte:', () => {
  const loads = leanSvelte.flatMap(({ load }) =>
    typeof load === 'function' ? [load as (id: string) => unknown] : [],
  );
  const places = [
    'client/dom/elements/custom-element.js',
    'client/dom/hydration.js',
    'client/dom/blocks/boundary.js',
  ];

  test.each(places)('%s says all that the real one says', (place) => {
    const real = readFileSync(`${RUNTIME}/${place}`, 'utf8');
    const instead = String(
      loads.map((load) => load(`/x/svelte/src/internal/${place}`)).find(Boolean),
    );
    const names = [...real.matchAll(/^export (?:let|const|async function\*?|function) (\w+)/gm)];
    expect(names.length).toBeGreaterThan(0);
    for (const [, name] of names) expect(instead).toMatch(new RegExp(`\\b${name ?? '?'}\\b`));
  });
});
