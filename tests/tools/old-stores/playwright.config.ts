/**
 * Made the fixtures of tests/fixtures/stores, with the build of the commit that they are named
 * after. In a checkout of that commit, with these files and tests/support/old-stores beside its own:
 *
 * npm run build && npx playwright test --config tests/tools/old-stores/playwright.config.ts
 *
 * With a later build it would only show what that build stores.
 */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../.artifacts/old-stores',
  workers: 1,
  timeout: 900_000,
  expect: { timeout: 60_000 },
});
