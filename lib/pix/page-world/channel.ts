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

/** The page-world end. `onSilence` is called when the isolated script asks for silence. */
export function joinChannel(onSilence: () => void): {
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
      document.addEventListener(silenceOf(secret), onSilence);
      send('');
    },
    ONCE,
  );
  send('');

  return { send, close: () => unlisten(silenceOf(secret), onSilence) };
}

/** The isolated end: hears messages until `signal` aborts, and can ask the page's world to stop. */
export function openChannel(
  signal: AbortSignal,
  onMessage: (message: string) => void,
): { askForSilence: () => void } {
  const secret = crypto.randomUUID();
  const untilTaken = new AbortController();
  const offer = () => void document.dispatchEvent(new CustomEvent(SECRET, { detail: secret }));
  document.addEventListener(READY, offer, {
    signal: AbortSignal.any([signal, untilTaken.signal]),
  });
  document.addEventListener(
    secret,
    (event) => {
      const detail: unknown = event instanceof CustomEvent ? event.detail : null;
      if (detail === '') untilTaken.abort();
      else if (typeof detail === 'string') onMessage(detail);
    },
    { signal },
  );
  offer();
  return { askForSilence: () => void document.dispatchEvent(new Event(silenceOf(secret))) };
}

function silenceOf(secret: string): string {
  return `${secret}!`;
}
