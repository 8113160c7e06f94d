import type { ReadingFailure } from '../domain/failure.ts';
import { ENGLISH_NAMES } from './competence-names.ts';
import { formatsFor } from './formats.ts';
import type { Messages } from './fr.ts';

const { longDate, plural, soonDate, shortDate, time, ago } = formatsFor('en-GB');

const SUBJECTS: Record<ReadingFailure['subject'], string> = {
  account: 'your account',
  profile: 'your profile',
  scorecard: 'one competence',
  certifiable: 'Pix’s “certifiable” answer',
  page: 'the Competences page',
  certificates: 'the list of your certifications',
  certificate: 'a certificate',
  'certificate-file': 'the PDF of a certificate',
  record: 'what Balise had kept',
};

const REASONS: Record<ReadingFailure['reason'], (count: number) => string> = {
  'signed-out': () => 'Pix asks you to sign in again',
  'not-found': () => 'Pix answered “not found”',
  'server-error': () => 'Pix had a problem',
  refused: () => 'Pix refused to answer',
  'not-json': () => 'the answer could not be read',
  'too-large': () => 'the answer was far too long',
  unexpected: () => 'the answer had an unknown shape',
  partial: (count) =>
    plural(count, {
      one: 'one competence was missing or unreadable',
      other: `${count} competences were missing or unreadable`,
    }),
  'set-aside': (count) =>
    plural(count, {
      one: 'one competence that Balise does not know was set aside',
      other: `${count} competences that Balise does not know were set aside`,
    }),
  'partial-list': (count) =>
    plural(count, {
      one: 'one certification could not be read',
      other: `${count} certifications could not be read`,
    }),
  'record-lost': () => 'unreadable, set aside with nothing erased',
};

export const ENGLISH: Messages = {
  names: ENGLISH_NAMES,

  unofficial: 'unofficial',
  accountWithoutName: 'Pix account',
  seen: (readAt, now) => `seen ${ago(readAt, now)}`,
  seenOnPage: (readAt, now) => `read on the page ${ago(readAt, now)}`,
  neverSeen: 'nothing read yet',

  countOf: (count, goal) =>
    `${plural(count, { one: `${count} competence`, other: `${count} competences` })} of ${goal} at level 1 or more`,
  headline: (count, missing) => {
    if (count === 0) return 'First goal: 5 competences at level 1';
    return plural(missing, {
      one: 'Only one more competence to be certifiable',
      other: `Only ${missing} more competences to be certifiable`,
    });
  },
  headlineCertifiable: (count) => `Certifiable: ${count} competences of 16 at level 1`,
  headlineAll: 'Well done, all 16 competences are at level 1',
  alreadyThere: 'Already at level 1 or more:',
  noneThere: 'Every competence starts at 0; level 1 takes 8 pix.',
  showNames: (count) => `See the ${count} at level 1 or more`,

  pixAgrees: (seenAt) => `Pix confirms it: certifiable profile (${shortDate(seenAt)}).`,
  pixNotYet: (seenAt) => `Says Pix: not certifiable yet (${shortDate(seenAt)}).`,
  pixSaysYesButCountBelow: (seenAt, count) =>
    `Pix says “certifiable” (${shortDate(seenAt)}), Balise counts ${count} of 5: Pix has the last word.`,
  pixSaysNoButCountReached: (seenAt, count) =>
    `Pix said “not certifiable yet” (${shortDate(seenAt)}), Balise counts ${count}: check on Pix, page Certification.`,

  nextNow: 'Do now',
  nextLater: 'Nothing to do today',
  nextDone: 'Nothing left to gain',
  why: (action, remaining, level) => {
    const left = `${remaining} pix to level ${level}`;
    if (action === 'resume') return `Only ${left}`;
    if (action === 'retry') return `Try again: only ${left}`;
    return `Not begun: ${left}`;
  },
  train: {
    start: 'Start on Pix',
    resume: 'Resume on Pix',
    retry: 'Try again on Pix',
  },
  retryOn: (name, day) => `${name}: try again on ${soonDate(day)}`,
  waitingWhy: 'Pix asks for some days before another try.',
  everythingDone: 'All that was read is at the highest level possible.',

  competences: 'The 16 competences',
  standing: (level, remaining) => `level ${level}, ${remaining} pix to the next`,
  standingHighest: (level) => `level ${level}, the highest possible`,
  standingNotStarted: 'not begun',
  standingUnknown: 'not read yet',

  certificate: 'Certificate',
  certificateOnPix: 'After the exam: Pix, “My certifications”',

  failure: ({ subject, reason, count, at }) =>
    `At ${time(at)}, reading ${SUBJECTS[subject]}: ${REASONS[reason](count)}.`,

  knownStays: 'What was known still shows.',
  pageReadInstead: 'The page was read instead.',
  readAgainOnPix: 'Open Pix to read everything again.',

  firstRun: {
    title: 'Pix certification coming up?',
    goal: 'To sit it, you need level 1 in at least 5 competences. Balise shows you where you stand.',
    openPix: 'Open Pix',
    privacy: 'Everything stays in this browser. Balise sends nothing.',
    onQuestions:
      'During a question, do not click on Balise: look at the pill on the page, or at the icon.',
  },

  steps: {
    title: 'The 5 steps',
    progress: (done) => `${done} of 5`,
    list: [
      'Sign in to Pix with your usual account, the one for the day itself.',
      'Open “Competences”: Balise reads the page.',
      'Begin competences: the fuller the circle, the closer to level 1.',
      'Answer up to level 1, click “Quit”, go on with another. Aim at 5, then 16.',
      'Open “Certification”: Pix confirms that you are certifiable.',
    ],
    schoolAccess: 'At school: by EduConnect, the ENT or Médiacentre.',
    isUsual: 'Is this your usual account?',
    confirm: 'Yes',
    dismiss: 'Do not show these steps again',
    done: 'done',
  },

  panel: {
    count: (count, goal) => `${count} of ${goal}`,
    fold: 'Fold Balise',
    unfold: 'Unfold Balise',
    toLeft: 'Move to the left',
    toRight: 'Move to the right',
    then: 'And then',
    pix: (remaining) => `${remaining} pix`,
    train: { start: 'Start', resume: 'Resume', retry: 'Try again' },
    hide: 'Do not show this panel again',
    hidden: 'Panel hidden. To see it again: the Balise icon, then “Settings”.',
    undo: 'Undo',
    reached: (name, level) => `Level ${level} reached: ${name}`,
    confirmOnPix: 'You have 5 competences at level 1. Pix’s Certification page can confirm it.',
    openCertification: 'Open Certification',
    allReached: 'All 16 competences are at level 1, well done!',
  },

  pill: {
    remaining: (remaining, level) => `only ${remaining} pix to level ${level}`,
    remainingAtStart: (remaining, level) => `${remaining} pix to level ${level} at the start`,
    highest: 'at the highest level',
    unknown: 'level not read yet',
    reached: (level) => `Level ${level} reached`,
    mayQuit: 'you may click on Quit',
  },

  alerts: {
    renewalTitle: (renewBy) => `Pix certificate: renew by ${longDate(renewBy)}`,
    daysLeft: (days) => plural(days, { one: '1 day left.', other: `${days} days left.` }),
    lastDay: 'That is today.',
    passed: 'That day has passed.',
    openWallet: 'Click to open your wallet.',
    resultTitle: 'Your Pix result is here',
    result: 'Certification obtained. Click to open your wallet.',
  },

  settings: {
    title: 'Settings',
    open: 'Settings',
    close: 'Back',
    panelShown: 'Panel in Pix',
    panelShownWhat: 'Shows the next competence on Pix’s pages, never during a certification.',
    panelSide: 'Side of the panel',
    left: 'Left',
    right: 'Right',
  },

  unreadableGlance: 'The data kept could not be read. It is intact.',
  newerData: 'This data comes from a newer Balise. Update Balise: nothing was changed.',

  toolbarEmpty: 'Balise (unofficial): open Pix to see where you stand',
  toolbar: (sentence, next) =>
    next === null ? `Balise: ${sentence}` : `Balise: ${sentence}. To do: ${next}`,
  toolbarNext: (name, remaining, level) => `${name} (${remaining} pix to level ${level})`,
};
