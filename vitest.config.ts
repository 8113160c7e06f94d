import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const compileSvelte = svelte({ configFile: false, preprocess: [vitePreprocess()] });

/** Those that change the world around them: modules, timers, the time zone. */
const ALONE = 'tests/unit/**/*.alone.test.ts';

/** No test is about speed: a machine may be as slow as it likes, and what hangs is still found. */
const PATIENCE = { testTimeout: 600_000, hookTimeout: 600_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          ...PATIENCE,
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
          ...PATIENCE,
          environment: 'node',
          include: [ALONE],
        },
      },
      {
        plugins: [compileSvelte, svelteTesting()],
        test: {
          name: 'component',
          ...PATIENCE,
          environment: 'happy-dom',
          setupFiles: 'tests/component/patience.ts',
          include: ['tests/component/**/*.test.ts'],
        },
      },
    ],
  },
});
