import type { Preferences } from '../domain/preferences.ts';
import type { Current } from './schema/current.ts';

/** What a piece of work may change: who is current, and what the person chose. */
export interface State extends Current {
  preferences: Preferences;
}

/** Something stored made no sense, and was set aside. */
export function noteLostRecord(state: State, at: number): void {
  state.failure = { subject: 'record', reason: 'record-lost', count: 0, at };
}
