import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const compileSvelte = svelte({ configFile: false, preprocess: [vitePreprocess()] });

/** Those that change the world around them: modules, timers, the time zone. */
const ALONE = 'tests/unit/**/*.alone.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // A shared machine may be slow; what hangs is still found.
          testTimeout: 20_000,
          environment: 'node',
          // What is tested keeps nothing between calls; a process for each file took half the time.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/demo-pix/**/*.test.ts'],
          exclude: [ALONE],
        },
      },
      {
        test: {
          name: 'alone',
          testTimeout: 20_000,
          environment: 'node',
          include: [ALONE],
        },
      },
      {
        plugins: [compileSvelte, svelteTesting()],
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/component/**/*.test.ts'],
        },
      },
    ],
  },
});
