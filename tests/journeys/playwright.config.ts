import { defineConfig } from '@playwright/test';
import { times } from '../support/print-count.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../.artifacts/journeys',
  // Each keeps a browser of several processes busy: more only wait for two cores.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // No journey is about speed: a machine may be slow, and what hangs is still found. A proof at length
  // looks through all that there is, however long that takes.
  timeout: times(600_000, 0),
  expect: { timeout: 60_000 },
});
