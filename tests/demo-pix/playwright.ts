import type { BrowserContext, Route } from '@playwright/test';
import type { DemoPix } from './index.ts';

const PIX_ORIGINS = ['https://app.pix.fr', 'https://app.pix.org'];

/** Every request to another place than Pix, aborted; a test empties it with `length = 0`. */
export const foreignRequests: string[] = [];

/** Serves the demonstration at Pix's real addresses and lets nothing else out. */
export async function routeDemoPix(context: BrowserContext, demo: DemoPix): Promise<void> {
  await context.route(/^https?:\/\//, async (route) => {
    const { origin, href } = new URL(route.request().url());
    if (PIX_ORIGINS.includes(origin)) return answer(route, demo);
    foreignRequests.push(href);
    return quietly(route.abort());
  });
}

async function answer(route: Route, demo: DemoPix): Promise<void> {
  const request = route.request();
  const { status, headers, body, delayMs } = await demo.handle({
    method: request.method(),
    url: request.url(),
    headers: request.headers(),
    body: request.postData(),
  });
  if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
  const content = typeof body === 'string' ? body : Buffer.from(body);
  await quietly(route.fulfill({ status, headers, body: content }));
}

/** The page may have gone away in the meantime, which is no fault of the test. */
async function quietly(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch {
    return;
  }
}
