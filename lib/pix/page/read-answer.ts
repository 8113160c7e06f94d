import type { FailureReason, Reading, ReadingSubject } from '../../domain/reading.ts';
import { readAccount, type SignedInUser } from '../documents/account.ts';
import { readCertifiable } from '../documents/certifiable.ts';
import { parseDocument, type Document } from '../documents/json-api.ts';
import { readProfile } from '../documents/profile.ts';
import { readScorecardDocument } from '../documents/scorecard.ts';
import type { PageMessage } from '../page-world/channel.ts';

export type AnswerMessage = Exclude<PageMessage, { kind: 'assessment' }>;

type WithoutContext<R> = R extends unknown ? Omit<R, 'site' | 'observedAt'> : never;

/** A reading before it is told on which site and when. */
export type Content = WithoutContext<Reading>;

type AnswerContent =
  | Extract<Content, { kind: 'profile' | 'scorecard' | 'certifiable' | 'failure' }>
  | ({ kind: 'account' } & SignedInUser);

/** What an answer says: always something, be it why it could not be read. */
export function readAnswer(message: AnswerMessage): AnswerContent {
  const refusal = refusalOf(message.status);
  if (refusal) return failure(message.kind, refusal);
  if (message.text === null) return failure(message.kind, 'too-large');
  const document = parseDocument(message.text);
  if (!document)
    return failure(message.kind, looksLikeJson(message.text) ? 'unexpected' : 'not-json');
  return contentOf(message, document) ?? failure(message.kind, 'unexpected');
}

function contentOf(message: AnswerMessage, document: Document): AnswerContent | null {
  switch (message.kind) {
    case 'account': {
      const user = readAccount(document);
      return user && { kind: 'account', ...user };
    }
    case 'profile': {
      const profile = readProfile(document);
      // The address says whose profile was asked for: another one in it is not to be believed.
      return profile?.userId === message.id ? { kind: 'profile', ...profile } : null;
    }
    case 'scorecard': {
      const scorecard = readScorecardDocument(document);
      return scorecard && { kind: 'scorecard', userId: message.id, scorecard };
    }
    case 'certifiable': {
      const isCertifiable = readCertifiable(document);
      return isCertifiable === null
        ? null
        : { kind: 'certifiable', userId: message.id, isCertifiable };
    }
  }
}

function failure(subject: ReadingSubject, reason: FailureReason): AnswerContent {
  return { kind: 'failure', subject, reason };
}

function refusalOf(status: number): FailureReason | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return 'signed-out';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'server-error' : 'refused';
}

function looksLikeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
