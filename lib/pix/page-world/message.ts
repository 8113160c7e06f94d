/** What crosses from the page's world: of an answer, a line that the browser said, and its text. */
import { watchedUrl, type WatchedKind } from '../addresses.ts';
import type { Answer } from './observe-requests.ts';

/** An answer that the page received, as plain text. */
export interface AnswerMessage {
  kind: Exclude<WatchedKind, 'assessment'>;
  /** The number in the address, empty where there is none. */
  id: string;
  status: number;
  /** When the page sent its request, milliseconds since 1970. */
  observedAt: number;
  /** The body, a file's one character a byte; null when it was over the limit. */
  text: string | null;
}

/** What an assessment is; nothing of its questions, which the same answer holds. */
export interface AssessmentMessage {
  kind: 'assessment';
  id: string;
  certification: boolean;
  /** The competence that it trains; null for a campaign, which trains several. */
  competenceId: string | null;
}

export type PageMessage = AnswerMessage | AssessmentMessage;

/** @param text null: it was over the limit */
export function written({ method, status, observedAt, url }: Answer, text: string | null): string {
  const line = `${status} ${observedAt} ${method} ${url}`;
  return text === null ? line : `${line}\n${text}`;
}

/** Of an assessment, in the place of its text. */
export function whatItIs(certification: boolean, competenceId: string): string {
  return (certification ? '1' : '0') + competenceId;
}

/** The message in what came through the channel; null for what is none, or not ours to look at. */
export function readMessage(told: string, origin: string): PageMessage | null {
  const end = told.indexOf('\n');
  const text = end < 0 ? null : told.slice(end + 1);
  const found = /^(\d{3}) (\d{1,16}) (\w+) (\S+)$/.exec(end < 0 ? told : told.slice(0, end));
  const address = found && watchedUrl(found[3] ?? '', found[4] ?? '', origin);
  if (!found || !address) return null;
  const { kind, id } = address;
  if (kind !== 'assessment') {
    return { kind, id, status: Number(found[1]), observedAt: Number(found[2]), text };
  }
  const competenceId = text?.slice(1) ?? '';
  const certification = text?.startsWith('1') ?? false;
  return { kind, id, certification, competenceId: competenceId === '' ? null : competenceId };
}
