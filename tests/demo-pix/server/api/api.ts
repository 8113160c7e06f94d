import type { Account } from '../state/account.ts';
import { PROFILE_ROUTES } from './api-profile.ts';
import { PUBLIC_ROUTES } from './api-public.ts';
import { TRAINING_ROUTES } from './api-training.ts';
import type { ServerState } from './call.ts';
import type { Language } from '../state/catalogue.ts';
import { refused } from '../documents/json-api.ts';
import type { DemoRequest, DemoResponse } from '../state/types.ts';

const OWN_ROUTES = [...PROFILE_ROUTES, ...TRAINING_ROUTES];

/** Finds the route of an `/api` address; 401 without the session's bearer token. */
export function answerApi(
  request: DemoRequest,
  url: URL,
  language: Language,
  signedIn: { token: string; account: Account } | null,
  server: ServerState,
): DemoResponse {
  const body = parsed(request.body);
  for (const [method, pattern, answer] of PUBLIC_ROUTES) {
    const params = method === request.method ? pattern.exec(url.pathname)?.slice(1) : undefined;
    if (params) return answer({ params, url, body, server });
  }
  if (!signedIn || authorization(request) !== `Bearer ${signedIn.token}`) {
    return refused(401, 'Unauthorized');
  }
  for (const [method, pattern, answer] of OWN_ROUTES) {
    const params = method === request.method ? pattern.exec(url.pathname)?.slice(1) : undefined;
    if (params) {
      return answer({ params, url, body, language, account: signedIn.account, server });
    }
  }
  return refused(404, 'Not Found');
}

function authorization({ headers }: DemoRequest): string | undefined {
  const name = Object.keys(headers).find((header) => header.toLowerCase() === 'authorization');
  return name === undefined ? undefined : headers[name];
}

function parsed(body: string | null): unknown {
  if (!body) return null;
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return Object.fromEntries(new URLSearchParams(body));
  }
}
