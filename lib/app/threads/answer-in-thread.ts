import type { ThreadAnswer } from './ask-thread.ts';

/** What is worked out, and what of it is handed over instead of copied. */
export interface Worked {
  value: unknown;
  handedOver?: Transferable[];
}

/** In a thread: answers its one request. */
export function answerInThread(work: (request: never) => Promise<Worked>): void {
  const answer = (message: ThreadAnswer<unknown>, handedOver: Transferable[] = []) =>
    self.postMessage(message, { transfer: handedOver });
  self.addEventListener('message', ({ data }: MessageEvent) => {
    work(data as never).then(
      ({ value, handedOver }) => answer({ balise: 'done', value }, handedOver),
      () => answer({ balise: 'failed' }),
    );
  });
}
