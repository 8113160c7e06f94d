import type { DemoPix, DemoRequest, DemoResponse } from './index.ts';

const PIX_ORIGINS = ['https://app.pix.fr', 'https://app.pix.org'];

/** Every request to another place than Pix, aborted; a test empties it with `length = 0`. */
export const foreignRequests: string[] = [];

/** Pix's answer as a browser driver can give it; null for a request that must not leave. */
export async function answerFor(
  demo: DemoPix,
  request: DemoRequest,
): Promise<(Omit<DemoResponse, 'delayMs' | 'body'> & { body: string | Buffer }) | null> {
  const { origin, href } = new URL(request.url);
  if (!PIX_ORIGINS.includes(origin)) {
    foreignRequests.push(href);
    return null;
  }
  const { status, headers, body, delayMs } = await demo.handle(request);
  if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
  return { status, headers, body: typeof body === 'string' ? body : Buffer.from(body) };
}

/** The page may have gone away in the meantime, which is no fault of the test. */
export async function quietly(done: Promise<void>): Promise<void> {
  try {
    await done;
  } catch {
    return;
  }
}
