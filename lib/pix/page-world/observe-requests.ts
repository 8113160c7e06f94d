/**
 * Looks at the answers that the page itself asks for, and leaves `fetch` and XMLHttpRequest as the
 * page knows them: same arguments, same promise, same errors. What goes wrong in here stays here.
 *
 * What is told of an answer is what the browser says of it, whatever the page may have said of its
 * address, or put in its place.
 */
import { isWatched } from '../addresses.ts';
import {
  apply,
  bare,
  cloneOf,
  defineProperty,
  getOwnPropertyDescriptor,
  listen,
  now,
  ONCE,
  requestStatusOf,
  requestTextOf,
  requestUrlOf,
  statusOf,
  urlOf,
  whenDone,
  Wrapper,
} from './originals.ts';
import { readBody } from './read-body.ts';

/** An answer to what may be a watched request. Its body is read only if `read` is called. */
export interface Answer {
  /** As it was asked for, in capitals. */
  method: string;
  /** Where it came from in the end. */
  url: string;
  observedAt: number;
  status: number;
  /** Tells the text of the body; null when over the limit. */
  read: (isFile: boolean, tell: (text: string | null) => void) => void;
}

/** Starts looking. The returned function puts things back as they were, and ends what is under way. */
export function observeRequests(onAnswer: (answer: Answer) => void): () => void {
  let isOver = false;

  const restoreFetch = replaceFunction(window, 'fetch', (args, result) => {
    const method = watchedMethod(
      args[0] as Input,
      methodOf(args[0] as Input, args[1] as { method?: unknown }),
    );
    if (method === null) return;
    const observedAt = now();
    const look = (response: Response) =>
      quietly(() => {
        if (isOver) return;
        // The page may read its body at the next moment: the copy is taken now, whether used or not.
        const copy = cloneOf(response);
        onAnswer({
          method,
          url: urlOf(response),
          observedAt,
          status: statusOf(response),
          read: (isFile, tell) => readBody(copy, isFile, tell),
        });
      });
    whenDone(result as Promise<unknown>, look, ignore);
  });

  const restoreOpen = replaceFunction(
    XMLHttpRequest.prototype,
    'open',
    (args, _result, request) => {
      const method = watchedMethod(args[1] as Input, args[0]);
      if (method === null) return;
      const observedAt = now();
      const look = ({ isTrusted }: Event) =>
        quietly(() => {
          // The page can tell itself that a request has ended, and what it answered.
          if (isOver || !isTrusted) return;
          const url = requestUrlOf(request);
          onAnswer({
            method,
            url,
            observedAt,
            status: requestStatusOf(request),
            // It may have been opened again since.
            read: (_isFile, tell) =>
              tell(requestUrlOf(request) === url ? requestTextOf(request) : ''),
          });
        });
      listen(request, 'load', look, ONCE);
    },
  );

  return () => {
    isOver = true;
    restoreFetch();
    restoreOpen();
  };
}

/** Puts a transparent proxy in the place of a function; its own look never reaches the caller. */
function replaceFunction<Holder extends object>(
  holder: Holder,
  key: keyof Holder & string,
  look: (args: unknown[], result: unknown, self: Holder) => void,
): () => void {
  const original = holder[key];
  if (typeof original !== 'function') return ignore;
  const handler: ProxyHandler<typeof original> = bare({
    apply(target: typeof original, self: Holder, args: unknown[]) {
      const result: unknown = apply(target, self, args);
      quietly(() => look(args, result, self));
      return result;
    },
  });
  const proxy = new Wrapper(original, handler);
  const put = (value: unknown) => defineProperty(holder, key, bare({ value }));
  put(proxy);
  return () => {
    // Whoever kept it calls the original by it, without a line of ours in between.
    delete handler.apply;
    if (getOwnPropertyDescriptor(holder, key)?.value === proxy) put(original);
  };
}

/** The method of what is ours to look at, as far as the page says; null for anything else. */
function watchedMethod(input: Input, method: unknown): string | null {
  const said = typeof method === 'string' ? method.toUpperCase() : '';
  return isWatched(said, textOf(input), location.origin) ? said : null;
}

/** What a request may be asked by: a text, a Request, a URL. */
type Input = string | { url?: string; href?: string; method?: string } | null | undefined;

function textOf(input: Input): string {
  return typeof input === 'string' ? input : (input?.url ?? input?.href ?? '');
}

function methodOf(input: Input, init: { method?: unknown } | null | undefined): unknown {
  return init?.method ?? (input as { method?: unknown } | null)?.method ?? 'GET';
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Whatever it is, the page must not notice.
  }
}

function ignore(): void {
  // The page's own code deals with what went wrong.
}
