import type { HTTPRequest, Page } from 'puppeteer-core';
import { answerFor, quietly } from './answer.ts';
import type { DemoPix } from './index.ts';

/** The same as `routeDemoPix`, for one tab: WebDriver BiDi intercepts by tab. */
export async function routeDemoPixIn(page: Page, demo: DemoPix): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request, demo));
}

async function answer(request: HTTPRequest, demo: DemoPix): Promise<void> {
  // Nothing of these leaves the browser.
  if (!/^https?:/.test(request.url())) return quietly(request.continue());
  const response = await answerFor(demo, {
    method: request.method(),
    url: request.url(),
    headers: request.headers(),
    body: (await request.fetchPostData()) ?? null,
  });
  await quietly(response ? request.respond(response) : request.abort());
}
