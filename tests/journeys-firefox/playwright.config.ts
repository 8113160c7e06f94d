import { defineConfig } from '@playwright/test';

/** Playwright runs these journeys and counts them; Firefox itself is driven by puppeteer-core. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.artifacts/journeys-firefox',
  // Beside the two browsers of the other journeys: a fourth only waited for two cores.
  workers: 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 10_000 },
});
