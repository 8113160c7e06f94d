/** Far above any real Pix document (a profile is some 20 kB), far below what would weigh. */
export const BODY_LIMIT = 1_000_000;

/**
 * The text of a response that is ours to consume (a clone); null when it is over the limit. What
 * is over the limit is not even received: the page's own copy goes on by itself.
 */
export async function readBody(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length > BODY_LIMIT) {
      void reader.cancel();
      return null;
    }
  }
}
