/**
 * What the browser gives, as it is before any script of the page can put its own in its place. What is
 * handed to the browser here has no prototype: it would be asked for what the page put on one.
 */
const { apply, getOwnPropertyDescriptor, setPrototypeOf } = Reflect;

/** A method, or the getter of a property, that is called with its object first. */
function kept(prototype: object, name: string): (self: object, ...args: unknown[]) => unknown {
  const { get, value } = (getOwnPropertyDescriptor(prototype, name) ?? {}) as {
    get?: () => unknown;
    value?: () => unknown;
  };
  const original = get ?? value;
  // Whatever is named below is a method or a getter of every browser.
  return (self, ...args) => apply(original as () => unknown, self, args) as unknown;
}

/** The same object, by itself. */
export function bare<T extends object>(object: T): T {
  setPrototypeOf(object, null);
  return object;
}

export { apply, getOwnPropertyDescriptor };
export const { now } = Date;
export const { defineProperty } = Reflect;
export const Decoder = TextDecoder;
export const Wrapper = Proxy;

/** Not by `await`: it would ask the page's own `then`. What the callbacks answer is lost. */
export const whenDone = kept(Promise.prototype, 'then') as (
  self: Promise<unknown>,
  done: (value: never) => void,
  failed: (error: unknown) => void,
) => unknown;

export const listen = kept(EventTarget.prototype, 'addEventListener') as (
  self: EventTarget,
  type: string,
  listener: (event: Event) => void,
  options: object,
) => void;

export const ONCE = bare({ once: true });

const answer = Response.prototype;
export const cloneOf = kept(answer, 'clone') as (self: Response) => Response;
export const urlOf = kept(answer, 'url') as (self: Response) => string;
export const statusOf = kept(answer, 'status') as (self: Response) => number;
export const bodyOf = kept(answer, 'body') as (self: Response) => ReadableStream | null;
/**
 * Not by a reader: what it answers is an object, of which a promise asks the `then` that a page may have
 * put on all objects. A pipe hands the bytes over by themselves.
 */
export const pipeTo = kept(ReadableStream.prototype, 'pipeTo') as (
  self: ReadableStream,
  to: WritableStream,
) => Promise<unknown>;
export const Sink = WritableStream<Uint8Array>;
export const decode = kept(TextDecoder.prototype, 'decode') as (
  self: TextDecoder,
  bytes?: Uint8Array,
  options?: object,
) => string;

const request = XMLHttpRequest.prototype;
export const requestUrlOf = kept(request, 'responseURL') as (self: XMLHttpRequest) => string;
export const requestStatusOf = kept(request, 'status') as (self: XMLHttpRequest) => number;
/** Of a request for anything but text it throws: what the page may change before us is not read. */
export const requestTextOf = kept(request, 'responseText') as (self: XMLHttpRequest) => string;
