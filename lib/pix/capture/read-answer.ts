import type {
  DownloadedPdf,
  FailureReason,
  Reading,
  ReadingSubject,
} from '../../domain/reading.ts';
import { readAccount, type SignedInUser } from '../documents/account.ts';
import type { PageLanguage } from '../documents/certificate-level.ts';
import { readCertificate, readCertificates } from '../documents/certificate.ts';
import { readCertifiable } from '../documents/certifiable.ts';
import { parseDocument, parseList, type Document } from '../documents/json-api.ts';
import { readProfile } from '../documents/profile.ts';
import { readScorecardDocument } from '../documents/scorecard.ts';
import type { AnswerMessage } from '../page-world/message.ts';
import { pdfAsBase64 } from './pdf-text.ts';

type WithoutContext<R> = R extends unknown ? Omit<R, 'site' | 'observedAt'> : never;

/** A reading before it is told on which site and when. */
export type Content = WithoutContext<Reading>;

type WithoutOwner<C> = C extends unknown ? Omit<C, 'userId'> : never;

/** Answers that only their owner gets from Pix, and that do not say who that is. */
export type OwnContent =
  | WithoutOwner<Extract<Content, { kind: 'certificates' | 'certificate' }>>
  | ({ kind: 'certificate-file' } & Pick<DownloadedPdf, 'pixId' | 'base64'>);

export type Failure = WithoutOwner<Extract<Content, { kind: 'failure' }>>;

export type AnswerContent =
  | Extract<Content, { kind: 'profile' | 'scorecard' | 'certifiable' }>
  | Failure
  | ({ kind: 'account' } & SignedInUser)
  | OwnContent;

/** What an answer says: always something, be it why it could not be read. */
export function readAnswer(message: AnswerMessage, language: PageLanguage = 'fr'): AnswerContent {
  const { kind, text } = message;
  const refusal = refusalOf(message.status);
  if (refusal) return failure(kind, refusal);
  if (text === null) return failure(kind, 'too-large');
  if (kind === 'certificate-file') {
    const base64 = pdfAsBase64(text);
    return base64 ? { kind, pixId: message.id, base64 } : failure(kind, 'unexpected');
  }
  return readJson(kind, message.id, text, language) ?? failure(kind, whyUnread(text));
}

function readJson(
  kind: Exclude<AnswerMessage['kind'], 'certificate-file'>,
  id: string,
  text: string,
  language: PageLanguage,
): AnswerContent | null {
  if (kind === 'certificates') {
    const list = parseList(text);
    return list && { kind, ...readCertificates(list, language) };
  }
  const document = parseDocument(text);
  return document && contentOf(kind, id, document, language);
}

function contentOf(
  kind: Exclude<AnswerMessage['kind'], 'certificate-file' | 'certificates'>,
  id: string,
  document: Document,
  language: PageLanguage,
): AnswerContent | null {
  switch (kind) {
    case 'account': {
      const user = readAccount(document);
      return user && { kind, ...user };
    }
    case 'profile': {
      const profile = readProfile(document);
      // The address says whose profile was asked for: another one in it is not to be believed.
      return profile?.userId === id ? { kind, ...profile } : null;
    }
    case 'scorecard': {
      const scorecard = readScorecardDocument(document);
      return scorecard && { kind, userId: id, scorecard };
    }
    case 'certifiable': {
      const isCertifiable = readCertifiable(document);
      return isCertifiable === null ? null : { kind, userId: id, isCertifiable };
    }
    case 'certificate': {
      const facts = readCertificate(document, id, language);
      return facts && { kind, facts };
    }
  }
}

function failure(subject: ReadingSubject, reason: FailureReason): Failure {
  return { kind: 'failure', subject, reason };
}

function refusalOf(status: number): FailureReason | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401) return 'signed-out';
  if (status === 404) return 'not-found';
  return status >= 500 ? 'server-error' : 'refused';
}

function whyUnread(text: string): FailureReason {
  try {
    JSON.parse(text);
    return 'unexpected';
  } catch {
    return 'not-json';
  }
}
