import type { BrowserContext, Route } from '@playwright/test';
import { answerFor, quietly } from './answer.ts';
import type { DemoPix } from './index.ts';

/** Serves the demonstration at Pix's real addresses and lets nothing else out. */
export async function routeDemoPix(context: BrowserContext, demo: DemoPix): Promise<void> {
  await context.route(/^https?:\/\//, (route) => answer(route, demo));
}

async function answer(route: Route, demo: DemoPix): Promise<void> {
  const request = route.request();
  const response = await answerFor(demo, {
    method: request.method(),
    url: request.url(),
    headers: request.headers(),
    body: request.postData(),
  });
  await quietly(response ? route.fulfill(response) : route.abort());
}
