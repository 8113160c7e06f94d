import { defineConfig } from 'vitest/config';

/** What the stores get, held against what they ask: on the builds of .output, so after them. */
export default defineConfig({
  test: {
    name: 'packages',
    environment: 'node',
    include: ['tests/packages/**/*.test.ts'],
    // No test is about speed.
    testTimeout: 600_000,
  },
});
