/**
 * The private channel from the page's own world to the isolated script.
 *
 * Both scripts start before any script of the page. In that moment the page's world makes up a
 * secret and hands it over by a synchronous event; from then on messages are events whose very
 * name is the secret, so that the page can neither hear nor imitate them. The offer is made once:
 * a page that asks later gets no answer.
 */
import type { WatchedKind } from '../addresses.ts';

const OFFER = 'balise:offer';
const ASK = 'balise:ask';

/** What the page's world tells: an answer that the page received, as plain text. */
export type PageMessage =
  | {
      kind: Exclude<WatchedKind, 'assessment'>;
      /** The number in the address, empty where there is none. */
      id: string;
      status: number;
      /** When the page sent its request, milliseconds since 1970. */
      observedAt: number;
      /** The body, a file's one character a byte; null when it was over the limit. */
      text: string | null;
    }
  | {
      kind: 'assessment';
      id: string;
      certification: boolean;
      /** The competence that it trains; null for a campaign, which trains several. */
      competenceId: string | null;
    };

/** The page-world end. `onSilence` is called when the isolated script asks for silence. */
export function offerChannel(onSilence: () => void): {
  send: (message: PageMessage) => void;
  close: () => void;
} {
  // Taken now, before the page can put its own in their place and learn the secret.
  const dispatch = document.dispatchEvent.bind(document);
  const unlisten = document.removeEventListener.bind(document);
  const Carrier = CustomEvent;
  const secret = crypto.randomUUID();
  const accepted = `${secret}:accepted`;
  const silence = `${secret}:silence`;

  const offer = () => void dispatch(new Carrier(OFFER, { detail: secret }));
  const stopOffering = () => {
    unlisten(ASK, offer);
    unlisten(accepted, stopOffering);
  };
  document.addEventListener(accepted, stopOffering);
  document.addEventListener(ASK, offer);
  document.addEventListener(silence, onSilence);
  offer();

  return {
    send: (message) => void dispatch(new Carrier(secret, { detail: written(message) })),
    close: () => {
      stopOffering();
      unlisten(silence, onSilence);
    },
  };
}

/** The isolated end: hears messages until `signal` aborts, and can ask the page's world to stop. */
export function acceptChannel(
  signal: AbortSignal,
  onMessage: (message: unknown) => void,
): { askForSilence: () => void } {
  let secret: string | null = null;
  document.addEventListener(
    OFFER,
    (event) => {
      const offered = detailOf(event);
      if (secret !== null || !offered) return;
      secret = offered;
      document.dispatchEvent(new CustomEvent(`${secret}:accepted`));
      document.addEventListener(secret, (told) => onMessage(read(detailOf(told) ?? '')), {
        signal,
      });
    },
    { signal, once: true },
  );
  document.dispatchEvent(new CustomEvent(ASK));
  return {
    askForSilence: () => {
      if (secret !== null) document.dispatchEvent(new CustomEvent(`${secret}:silence`));
    },
  };
}

function detailOf(event: Event): string | null {
  const detail: unknown = event instanceof CustomEvent ? event.detail : null;
  return typeof detail === 'string' ? detail : null;
}

/** What is said of an answer, and below it the answer's own text, which need not be made JSON twice. */
function written(message: PageMessage): string {
  const { text = null, ...said } = message as PageMessage & { text?: string | null };
  const line = JSON.stringify(said);
  return text === null ? line : `${line}\n${text}`;
}

function read(detail: string): unknown {
  const end = detail.indexOf('\n');
  try {
    const said = JSON.parse(end < 0 ? detail : detail.slice(0, end)) as object;
    return { ...said, text: end < 0 ? null : detail.slice(end + 1) };
  } catch {
    return null;
  }
}
