import type { Account } from '../state/account.ts';
import type { Language } from '../state/catalogue.ts';
import type { DemoResponse, DemoSettings } from '../state/types.ts';

/** One `/api` request, once the session is known. */
export interface Call {
  readonly params: readonly string[];
  readonly url: URL;
  readonly body: unknown;
  readonly language: Language;
  readonly account: Account;
  readonly server: ServerState;
}

/** What API answers may read or change beyond the pupil's own account. */
export interface ServerState {
  readonly settings: DemoSettings;
  readonly lastQuestionStates: string[];
  nextAnswerId(): string;
  signInWith(username: string): { token: string; userId: number } | null;
  signOut(): void;
}

export type Answer = (call: Call) => DemoResponse;

/** Walks into an unknown JSON body; undefined wherever the path does not lead. */
function at(body: unknown, ...path: string[]): unknown {
  let here = body;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

export function textAt(body: unknown, ...path: string[]): string {
  const found = at(body, ...path);
  return typeof found === 'string' ? found : '';
}
