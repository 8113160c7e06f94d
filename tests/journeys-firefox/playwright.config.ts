import { defineConfig } from '@playwright/test';

/** Playwright runs these journeys and counts them; Firefox itself is driven by puppeteer-core. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.artifacts/journeys-firefox',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
});
