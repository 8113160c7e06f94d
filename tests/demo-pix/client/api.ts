import type { Answer } from './records.ts';
import { currentSession, emptySession } from './session.ts';

const JSON_API = 'application/vnd.api+json';
const APP_VERSION = '5.0.0-demonstration';

export class ApiError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the server answered ${status}`);
    this.status = status;
  }
}

/** Reads a document: a plain object of headers among foreign keys. Source: `pix-app.md 10.1`. */
export function get(path: string): Promise<Answer> {
  const url = `/api/${path}`;
  const headers: Record<string, string> = { Accept: JSON_API, ...commonHeaders() };
  const options = {
    url,
    method: 'GET',
    type: 'GET',
    headers,
    credentials: 'same-origin' as const,
    data: {},
  };
  return call(url, options);
}

/** Writes, on the other path: a `Headers` instance and a signal. Source: `pix-app.md 10.1`. */
export function send(method: string, path: string, body?: unknown): Promise<Answer> {
  const url = `/api/${path}`;
  const headers = new Headers({ Accept: JSON_API, ...commonHeaders() });
  if (body !== undefined) headers.set('Content-Type', JSON_API);
  const content = body === undefined ? null : JSON.stringify(body);
  const { signal } = new AbortController();
  return call(url, { signal, url, method, body: content, headers });
}

/** Only headers, as the button that downloads a certificate does. */
export async function getFile(path: string): Promise<{ file: Blob; name: string }> {
  const { fetch } = globalThis;
  const response = await fetch(`/api/${path}`, { headers: commonHeaders() });
  if (!response.ok) throw new ApiError(response.status);
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename=([\w.-]+)/.exec(disposition)?.[1] ?? 'certification-pix.pdf';
  return { file: await response.blob(), name };
}

function commonHeaders(): Record<string, string> {
  const session = currentSession();
  const authorization = session ? { Authorization: `Bearer ${session.token}` } : {};
  return { 'X-App-Version': APP_VERSION, ...authorization };
}

async function call(url: string, options: RequestInit & { url: string }): Promise<Answer> {
  // Looked up at each call and called bare, so that `this` is undefined as in Pix.
  const { fetch } = globalThis;
  const response = await fetch(url, options);
  if (response.status === 401 && currentSession()) return leaveForSignIn();
  if (!response.ok) throw new ApiError(response.status);
  if (response.status === 204) return { data: null };
  return (await response.json()) as Answer;
}

function leaveForSignIn(): Promise<never> {
  emptySession();
  location.assign('/');
  return new Promise(() => undefined);
}
