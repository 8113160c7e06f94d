import { bare, bodyOf, decode, Decoder, pipeTo, Sink, whenDone } from './originals.ts';

/** Far above any real Pix document (a profile is some 20 kB), far below what would weigh. */
const BODY_LIMIT = 1_000_000;

/** Bytes of an official PDF, some 200 kB in truth; as base64 it must fit in a message (messages.ts). */
const FILE_LIMIT = 6_000_000;

/** Nobody catches it but the pipe. */
const TOO_MUCH = new Error();

const MORE_TO_COME = bare({ stream: true });

/**
 * The text of a response that is ours to consume (a clone); null when it is over the limit, and empty
 * when it broke off. What is over the limit is not even received: the page's own copy goes on by
 * itself.
 *
 * A file's bytes come as text too, one character a byte: messages between the worlds are text, and
 * `x-user-defined` is the decoder that leaves the low 8 bits of each character as the byte was.
 */
export function readBody(
  response: Response,
  isFile: boolean,
  tell: (text: string | null) => void,
): void {
  const body = bodyOf(response);
  if (!body) return tell('');
  const decoder = new Decoder(isFile ? 'x-user-defined' : 'utf-8');
  let text = '';
  let isOver = false;
  const write = (bytes: Uint8Array) => {
    text += decode(decoder, bytes, MORE_TO_COME);
    isOver = text.length > (isFile ? FILE_LIMIT : BODY_LIMIT);
    if (!isOver) return;
    // At once: the pipe ends only with the page's own copy. What is left of ours is cancelled.
    tell(null);
    throw TOO_MUCH;
  };
  whenDone(
    pipeTo(body, new Sink(bare({ write }))),
    () => tell(text + decode(decoder)),
    () => {
      if (!isOver) tell('');
    },
  );
}
