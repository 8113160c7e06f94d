import { watchedUrl } from '../addresses.ts';
import type { PageMessage } from '../page-world/message.ts';

/** Characters that may wait at once for the browser's word: three of the largest files. */
const WAITING_LIMIT = 20_000_000;

interface Waiting {
  answer: string;
  weight: number;
  believe: () => void;
}

/**
 * What the browser itself says was asked for in this document, and how it was answered: a script of
 * the page can neither make it up nor take it back. An answer that came through the channel is
 * believed once the browser has told of it, and only once. A page that learnt the channel's secret, by
 * opening this one in a window of its own, can so tell of nothing that Pix did not answer here.
 */
export class Witness {
  /** Answers that the browser told of and nobody has brought yet, with how many. */
  readonly #told = new Map<string, number>();
  #waiting: Waiting[] = [];

  /** @param since milliseconds of the document: what was asked for before is not told a second time */
  constructor(signal: AbortSignal, since: number) {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.startTime >= since) this.#note(entry as PerformanceResourceTiming);
      }
    });
    observer.observe({ type: 'resource', buffered: true });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      this.#waiting = [];
    });
  }

  /** Calls `believe` once the browser has said the same; never when it does not. */
  ask(message: PageMessage, believe: () => void): void {
    const isAssessment = message.kind === 'assessment';
    const answer = nameOf(message, isAssessment ? 200 : message.status);
    if (isBlind() || this.#take(answer)) return believe();
    const weight = isAssessment ? 0 : (message.text?.length ?? 0);
    const waits = this.#waiting.reduce((sum, one) => sum + one.weight, weight);
    if (waits <= WAITING_LIMIT) this.#waiting.push({ answer, weight, believe });
  }

  #note({ name, initiatorType, responseStatus }: PerformanceResourceTiming): void {
    if (initiatorType !== 'fetch' && initiatorType !== 'xmlhttprequest') return;
    const { origin } = location;
    const address = watchedUrl('GET', name, origin) ?? watchedUrl('POST', name, origin);
    if (!address) return;
    const answer = nameOf(address, responseStatus);
    this.#told.set(answer, (this.#told.get(answer) ?? 0) + 1);
    const first = this.#waiting.findIndex((one) => one.answer === answer);
    if (first >= 0 && this.#take(answer)) this.#waiting.splice(first, 1)[0]?.believe();
  }

  #take(answer: string): boolean {
    const left = this.#told.get(answer) ?? 0;
    if (left > 0) this.#told.set(answer, left - 1);
    return left > 0;
  }
}

/** An answer that was made again from the browser's cache was told with 304, and given with 200. */
function nameOf({ kind, id }: { kind: string; id: string }, status: number): string {
  const isGood = (status >= 200 && status < 300) || status === 304;
  return [kind, id, isGood ? 'good' : status].join();
}

/** Firefox tells of nothing, not even of the page itself, when it resists fingerprinting. */
function isBlind(): boolean {
  return performance.getEntriesByType('navigation').length === 0;
}
