/**
 * The channel from the page's own world to the isolated script.
 *
 * Both scripts start before any script of the page. In that moment the isolated script makes up a
 * secret and hands it over by a synchronous event; from then on messages are events whose very
 * name is the secret, so that the page can neither hear nor imitate them. It is handed over once: a
 * page that asks later gets no answer.
 *
 * A page that opened this one in a window of its own was there before us, and may have learnt the
 * secret. What comes through is therefore believed only once the browser says the same:
 * capture/witness.ts.
 */
import { bare, ONCE } from './originals.ts';

const READY = 'balise:ready';
const SECRET = 'balise:secret';

/**
 * What the isolated script asks of the page's world: to end for good; or, before an exam that may not
 * come, to put all back as it was and wait; and to go on.
 */
const ORDERS = ['silence', 'pause', 'wake'] as const;

export type Order = (typeof ORDERS)[number];

/** The page-world end. `obey` has what to do at each order. */
export function joinChannel(obey: Record<Order, () => void>): {
  send: (message: string) => void;
  close: () => void;
} {
  // Taken now, before the page can put its own in their place and learn the secret.
  const dispatch = document.dispatchEvent.bind(document);
  const unlisten = document.removeEventListener.bind(document);
  const Carrier = CustomEvent;
  let secret = READY;
  const send = (detail: string) => void dispatch(new Carrier(secret, bare({ detail })));

  document.addEventListener(
    SECRET,
    (event) => {
      secret = (event as CustomEvent<string>).detail;
      for (const order of ORDERS) document.addEventListener(nameOf(order, secret), obey[order]);
      send('');
    },
    ONCE,
  );
  send('');

  const close = () => {
    // One by one: by now the page may have changed how a list is gone through.
    unlisten(nameOf('silence', secret), obey.silence);
    unlisten(nameOf('pause', secret), obey.pause);
    unlisten(nameOf('wake', secret), obey.wake);
  };
  return { send, close };
}

/** The isolated end. */
export interface Channel {
  /** Hands the secret over, in the moment in which both scripts start; heard is nothing yet. */
  handOver: () => void;
  /** Hears messages until the signal aborts. */
  listen: (signal: AbortSignal, onMessage: (message: string) => void) => void;
  ask: (order: Order) => void;
}

/** Hands over the secret; to be listened to in the same moment. */
export function openChannel(): Channel {
  const secret = crypto.randomUUID();
  const taken = new AbortController();
  const offer = () => void document.dispatchEvent(new CustomEvent(SECRET, { detail: secret }));

  function listen(signal: AbortSignal, onMessage: (message: string) => void): void {
    document.addEventListener(
      secret,
      (event) => {
        const detail: unknown = event instanceof CustomEvent ? event.detail : null;
        if (detail === '') taken.abort();
        else if (typeof detail === 'string') onMessage(detail);
      },
      { signal },
    );
    if (taken.signal.aborted) return;
    const until = AbortSignal.any([signal, taken.signal]);
    document.addEventListener(READY, offer, { signal: until });
    offer();
  }

  return {
    handOver: () => listen(taken.signal, () => undefined),
    listen,
    ask: (order) => {
      // What nobody has taken is not offered any more.
      if (order === 'silence') taken.abort();
      document.dispatchEvent(new Event(nameOf(order, secret)));
    },
  };
}

function nameOf(order: Order, secret: string): string {
  return `${secret} ${order}`;
}
