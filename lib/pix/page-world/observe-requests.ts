/**
 * Looks at the answers that the page itself asks for, and leaves `fetch` and XMLHttpRequest as the
 * page knows them: same arguments, same promise, same errors. What goes wrong in here stays here.
 */
import {
  mayBeWatched,
  watchedAddress,
  type WatchedAddress,
  type WatchedKind,
} from '../addresses.ts';
import { readBody } from './read-body.ts';

/** An answer to a watched request. Its body is read only if `read` is called. */
export interface Answer {
  address: WatchedAddress;
  observedAt: number;
  status: number;
  /** Text of the body; null when over the limit. */
  read: () => Promise<string | null>;
}

/** Starts looking. The returned function puts things back as they were. */
export function observeRequests(onAnswer: (answer: Answer) => void): () => void {
  const stopFetch = observeFetch(onAnswer);
  const stopXhr = observeXhr(onAnswer);
  return () => {
    stopFetch();
    stopXhr();
  };
}

const now = Date.now;
const { apply } = Reflect;
// Called with the promise as `this`, by way of `apply`.
// oxlint-disable-next-line typescript/unbound-method
const { then } = Promise.prototype;

function observeFetch(onAnswer: (answer: Answer) => void): () => void {
  return replaceFunction(window, 'fetch', ([input, init], result) => {
    const address = addressOf(methodOf(input, init), input);
    if (!address) return;
    const observedAt = now();
    const look = (response: Response) =>
      quietly(() => {
        // The page may read its body at the next moment: the copy is taken now, whether used or not.
        const copy = response.clone();
        const read = () => readBody(copy, address.kind);
        onAnswer({ address, observedAt, status: response.status, read });
      });
    apply(then, result, [look, ignore]);
  });
}

function observeXhr(onAnswer: (answer: Answer) => void): () => void {
  const watched = new WeakMap<XMLHttpRequest, { address: WatchedAddress; observedAt: number }>();
  // Called with the request as `this`, by way of `apply`.
  // oxlint-disable-next-line typescript/unbound-method
  const { addEventListener } = XMLHttpRequest.prototype;

  function onLoad(this: XMLHttpRequest): void {
    quietly(() => {
      const request = watched.get(this);
      if (request) {
        const read = () => readXhr(this, request.address.kind);
        onAnswer({ ...request, status: this.status, read });
      }
    });
  }

  return replaceFunction(XMLHttpRequest.prototype, 'open', (args, _result, xhr) => {
    const address = addressOf(args[0], args[1]);
    if (address) {
      watched.set(xhr, { address, observedAt: now() });
      // Adding the same listener again, on a request that is opened again, changes nothing.
      apply(addEventListener, xhr, ['load', onLoad]);
    } else {
      watched.delete(xhr);
    }
  });
}

/** Puts a transparent proxy in the place of a function; its own look never reaches the caller. */
function replaceFunction<Holder extends object>(
  holder: Holder,
  key: keyof Holder,
  look: (args: unknown[], result: unknown, self: Holder) => void,
): () => void {
  const original = holder[key];
  if (typeof original !== 'function') return ignore;
  // A proxy would call itself « function () { [native code] } », without the name it stands for.
  const asText = Function.prototype.toString.bind(original);
  const handler: ProxyHandler<typeof original> & { __proto__: null } = {
    // What the page puts on all objects is no trap of ours.
    __proto__: null,
    apply(target, self: Holder, args: unknown[]) {
      const result: unknown = apply(target, self, args);
      quietly(() => look(args, result, self));
      return result;
    },
    get: (target, property) =>
      property === 'toString' ? asText : (Reflect.get(target, property) as unknown),
  };
  const proxy = new Proxy(original, handler);
  holder[key] = proxy;
  return () => {
    if (holder[key] === proxy) holder[key] = original;
  };
}

/** First, and by its text alone: nearly all that a page asks for is none of our business. */
function addressOf(method: unknown, input: unknown): WatchedAddress | null {
  const text = textOf(input);
  if (!mayBeWatched(text) || typeof method !== 'string') return null;
  const url = new URL(text, location.href);
  return url.origin === location.origin ? watchedAddress(method.toUpperCase(), url.pathname) : null;
}

function textOf(input: unknown): string {
  if (typeof input === 'string') return input;
  if (input instanceof Request) return input.url;
  return input instanceof URL ? input.href : '';
}

function methodOf(input: unknown, init: unknown): unknown {
  const said = (init as { method?: unknown } | null | undefined)?.method;
  return said ?? (input instanceof Request ? input.method : 'GET');
}

/** Whatever the page asked it to be: text, a parsed document, or bytes. */
function readXhr(xhr: XMLHttpRequest, kind: WatchedKind): Promise<string | null> {
  const { response, responseType } = xhr as { response: BodyInit; responseType: string };
  return readBody(
    new Response(responseType === 'json' ? JSON.stringify(response) : response),
    kind,
  );
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // Whatever it is, the page must not notice.
  }
}

export function ignore(): void {
  // The page's own code deals with what went wrong.
}
