/**
 * The isolated half of reading Pix: turns what the page received into readings, for the account
 * that it belongs to, and goes silent for good at the first sign of a certification.
 */
import type { CompetenceCode } from '../../domain/training/competence.ts';
import type { DownloadedPdf, PixSite, Reading, ShownFacts } from '../../domain/reading.ts';
import { competenceOfId } from '../competence-ids.ts';
import { levelUpFrom, type LevelUp } from '../level-up.ts';
import { openChannel, type Channel } from '../page-world/channel.ts';
import {
  readMessage,
  type AnswerMessage,
  type AssessmentMessage,
  type PageMessage,
} from '../page-world/message.ts';
import {
  assessmentIdOf,
  isBeforeExamPath,
  isCertificationPath,
  isPublicCertificatePath,
  isSignedOutPath,
  pageKindOf,
} from '../routes.ts';
import type { PageSeen } from './document/page-seen.ts';
import { languageOfPages, nearestLanguage } from './document/language.ts';
import { BannerWatch, watchCertificationSigns } from './certification.ts';
import { CompetencesPageWatch } from './competences-page/watch.ts';
import { onceBeforeExamIsLeft } from './document/before-exam.ts';
import { watchNavigation } from './document/navigation.ts';
import { readAnswer, type Content, type Failure, type OwnContent } from './read-answer.ts';
import { Session } from './session.ts';
import { Witness } from './witness.ts';

/** A document, from its load or from the end of a pause to the next silence: what is told, and to whom. */
export interface Period {
  /** Ends everything; `beSilent` and `pause` must make it abort. */
  signal: AbortSignal;
  /**
   * Silence, for as long as the document lives. `begun`: the exam is going on, or may be; else what
   * stands before it is read.
   */
  beSilent: (begun: boolean) => void;
  /** What stands before an exam is read: silence, until that is left and no exam was begun. */
  pause: () => void;
  report: (reading: Reading) => void;
  /** The pupil downloads the official PDF of a certificate. */
  onDownload: (pdf: DownloadedPdf) => void;
  /** The pupil is on a page, or more is known of the same one. */
  onPage: (page: PageSeen, href: string) => void;
  onSignOut: () => void;
}

/** What a document has told, which a pause does not undo. */
interface Remembered {
  channel: Channel;
  session: Session;
  trainedIn: Map<string, CompetenceCode | null>;
  levelsTold: Set<string>;
}

/** Pix asks for less than this before it knows who is there. */
const EARLY_LIMIT = 20;

/** Certificates of which it is remembered what was shown; nobody has as many. */
const SHOWN_LIMIT = 50;

/**
 * @param begin begins a period: the first, or after a pause the next, with who was signed in before it
 * (null: nobody). Answers with null where nothing of ours may run any more.
 */
export function startCapture(
  site: PixSite,
  begin: (after: { userId: string | null } | null) => Period | null,
): void {
  const first = begin(null);
  const { pathname } = location;
  const isBeforeExam = isBeforeExamPath(pathname);
  if (isCertificationPath(pathname) && !isBeforeExam) return first?.beSilent(true);
  if (!first) return;
  const session = new Session();
  const remembered = {
    channel: openChannel(),
    session,
    trainedIn: new Map<string, CompetenceCode | null>(),
    levelsTold: new Set<string>(),
  };
  const goOn = () => {
    const next = begin({ userId: session.userId });
    if (!next) return;
    capture(site, next, { ...remembered, since: performance.now() }, goOn);
    remembered.channel.ask('wake');
  };
  if (!isBeforeExam) return capture(site, first, { ...remembered, since: 0 }, goOn);
  remembered.channel.handOver();
  pauseBeforeExam(first, remembered.channel, goOn);
}

/** What stands before an exam is read: nothing of ours is in the page, until the pupil goes on from it. */
function pauseBeforeExam(period: Period, channel: Channel, goOn: () => void): void {
  channel.ask('pause');
  period.pause();
  onceBeforeExamIsLeft({
    without: goOn,
    forExam: (begun) => {
      channel.ask('silence');
      period.beSilent(begun);
    },
  });
}

function capture(
  site: PixSite,
  period: Period,
  { channel, session, trainedIn, levelsTold, since }: Remembered & { since: number },
  goOn: () => void,
): void {
  const { signal } = period;
  /** Once an answer gave the profile, the page has nothing to add, until an answer fails. */
  let answersTellTheProfile = false;

  /**
   * What was answered before Pix said who is there, which may be a visitor without an account: told
   * then, or let go. Null once somebody may be taken for who these answers are about: who comes from
   * what stands before an exam has an account, and Pix may have said whose while nobody listened.
   */
  let early: AnswerMessage[] | null = since === 0 && session.isUnknown ? [] : null;

  /**
   * What Pix said here of each certificate, by Pix's number: its PDF says little by itself, and what was
   * told before may not have been kept (it was deleted, and is wanted again).
   */
  const shown = new Map<string, Map<ShownFacts['source'], ShownFacts>>();

  const witness = new Witness(signal, since);
  channel.listen(signal, (told) => {
    const message = readMessage(told, location.origin);
    // A certification is believed whoever says it.
    if (message?.kind === 'assessment' && message.certification) silence();
    else if (message) witness.ask(message, () => hear(message));
  });
  const silence = () => {
    channel.ask('silence');
    period.beSilent(true);
  };
  const onCertificationPath = (pathname: string) => {
    if (isBeforeExamPath(pathname)) pauseBeforeExam(period, channel, goOn);
    else silence();
  };
  const banner = new BannerWatch(signal, silence);
  const competencesPage = new CompetencesPageWatch(signal, (content) => {
    if (session.isOpen) tell({ kind: 'page', userId: session.userId, ...content }, Date.now());
  });

  watchCertificationSigns(signal, silence);
  watchNavigation(signal, {
    leaving: (to) => {
      if (isCertificationPath(to.pathname)) onCertificationPath(to.pathname);
    },
    arrived: onPage,
  });
  // Loaded, loaded again or restored: whatever this address tells was told before.
  onPage(new URL(location.href), false);

  function onPage(url: URL, isNew: boolean): void {
    if (isSignedOutPath(url.pathname)) signOut();
    banner.follow(url.pathname);
    if (signal.aborted) return;
    if (answersTellTheProfile) competencesPage.stop();
    else competencesPage.follow(url.pathname);
    const page = pageSeen(url);
    const levelUp = isNew ? newLevelUp(url, page) : null;
    period.onPage({ ...page, levelUp }, url.href);
    if (levelUp) tell({ kind: 'level-up', userId: session.userId, ...levelUp }, Date.now());
  }

  function pageSeen(url: URL): PageSeen {
    const assessmentId = assessmentIdOf(url.pathname);
    const trained = trainedIn.get(assessmentId ?? '');
    return {
      kind: pageKindOf(url.pathname),
      assessmentId,
      isKnownTraining: trained !== undefined,
      trained: trained ?? null,
      levelUp: null,
    };
  }

  /** A level is reached once in a training, whatever its history tells again. */
  function newLevelUp(url: URL, { assessmentId, trained }: PageSeen): LevelUp | null {
    const levelUp = levelUpFrom(url, trained);
    if (!levelUp) return null;
    const name = [assessmentId, levelUp.code, levelUp.level].join();
    if (levelsTold.has(name)) return null;
    levelsTold.add(name);
    return levelUp;
  }

  function signOut(): void {
    session.signOut();
    period.onSignOut();
  }

  function hear(message: PageMessage): void {
    if (message.kind === 'assessment') onAssessment(message);
    else onAnswer(message);
  }

  function onAssessment(message: AssessmentMessage): void {
    trainedIn.set(message.id, competenceOfId(message.competenceId ?? ''));
    period.onPage(pageSeen(new URL(location.href)), location.href);
  }

  function onAnswer(message: AnswerMessage): void {
    // Pix answers these to their owner alone; where anybody's certificate is shown, still none is.
    if (isOwnKind(message.kind) && isPublicCertificatePath(location.pathname)) return;
    const content = readAnswer(message, nearestLanguage(site));
    if (content.kind === 'failure') return onFailure(message, content);
    if (content.kind === 'account') {
      if (content.isAnonymous) return onVisitor(message.observedAt);
      // Somebody else, in a document that has spoken for one: until it is loaded anew, nobody.
      if (!session.signIn(content.userId)) return signOut();
      const { userId, firstName } = content;
      const language = languageOfPages(site, content.language);
      tell({ kind: 'account', userId, firstName, language }, message.observedAt);
      return releaseEarly();
    }
    if (early && session.isUnknown) {
      if (early.length < EARLY_LIMIT) early.push(message);
      return;
    }
    if (!('userId' in content)) return onOwn(content, message.observedAt);
    if (!session.accepts(content.userId)) return;
    if (content.kind === 'profile') {
      answersTellTheProfile = true;
      competencesPage.stop();
    }
    tell(content, message.observedAt);
  }

  function onOwn(content: OwnContent, observedAt: number): void {
    if (!session.isOpen) return;
    const { userId } = session;
    if (content.kind !== 'certificate-file') {
      noteShown(content, observedAt);
      return tell({ ...content, userId }, observedAt);
    }
    const { pixId, base64 } = content;
    const told = [...(shown.get(pixId)?.values() ?? [])];
    period.onDownload({ site, userId, pixId, base64, told });
  }

  function noteShown(content: Exclude<OwnContent, { kind: 'certificate-file' }>, seenAt: number) {
    const isList = content.kind === 'certificates';
    const source = isList ? 'pix-list' : 'pix-detail';
    for (const facts of isList ? content.certificates : [content.facts]) {
      const { pixId } = facts;
      if (pixId === null || (shown.size === SHOWN_LIMIT && !shown.has(pixId))) continue;
      const told = shown.get(pixId) ?? new Map<ShownFacts['source'], ShownFacts>();
      shown.set(pixId, told.set(source, { source, facts, seenAt }));
    }
  }

  function releaseEarly(): void {
    const answers = early ?? [];
    early = null;
    answers.forEach(onAnswer);
  }

  /** Without an account there is nobody to keep anything for. */
  function onVisitor(observedAt: number): void {
    early = [];
    signOut();
    tell({ kind: 'failure', subject: 'account', reason: 'anonymous', userId: null }, observedAt);
  }

  function onFailure(message: AnswerMessage, failure: Failure): void {
    const isForeign =
      !isOwnKind(message.kind) &&
      message.id !== '' &&
      session.userId !== null &&
      message.id !== session.userId;
    if (isForeign) return;
    const { userId } = session;
    if (failure.reason === 'signed-out') signOut();
    if (failure.subject === 'profile') {
      answersTellTheProfile = false;
      competencesPage.follow(location.pathname);
    }
    tell({ ...failure, userId }, message.observedAt);
    // Who is there will not be said: what was answered meanwhile is of whom it names.
    if (failure.subject === 'account') releaseEarly();
  }

  function tell(content: Content, observedAt: number): void {
    period.report({ ...content, site, observedAt });
  }
}

/** Whether an address names a certificate, or nothing, where others name a user. */
function isOwnKind(kind: AnswerMessage['kind']): boolean {
  return kind === 'certificates' || kind === 'certificate' || kind === 'certificate-file';
}
