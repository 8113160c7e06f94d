import { defineConfig } from '@playwright/test';
import { times } from '../support/print-count.ts';

/** Playwright runs these journeys and counts them; Firefox itself is driven by puppeteer-core. */
export default defineConfig({
  testDir: '.',
  outputDir: '../.artifacts/journeys-firefox',
  // Beside the two browsers of the other journeys: a fourth only waited for two cores.
  workers: 1,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // No journey is about speed: a machine may be slow, and what hangs is still found. A proof at length
  // looks through all that there is, however long that takes.
  timeout: times(600_000, 0),
  expect: { timeout: 60_000 },
});
