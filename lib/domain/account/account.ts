import type { ExamDay } from '../exam-day/exam-day.ts';
import type { CompetenceCode } from '../training/competence.ts';
import type { PixSite, UnknownCompetence } from '../reading.ts';
import type { Scorecard } from '../training/scorecard.ts';
import type { Visit } from './visit.ts';

/** How a competence's standing came to be known. */
export type KnowledgeSource = 'answer' | 'page' | 'level-up';

export interface KnownScorecard extends Scorecard {
  /** When Pix was asked (milliseconds since 1970): a later question outranks an earlier one. */
  seenAt: number;
}

/** Everything that Balise keeps of one Pix account. */
export interface PixAccount {
  /** First name at most, to tell brothers and sisters apart; null when it was never seen. */
  firstName: string | null;
  /** What the person calls it here; null = by the first name. */
  nickname: string | null;
  site: PixSite;
  /** Language of the Pix pages this account uses, such as `fr`; null when never seen. */
  language: string | null;
  scorecards: Partial<Record<CompetenceCode, KnownScorecard>>;
  maxLevel: number | null;
  unknown: UnknownCompetence[];
  /** Last time anything about the competences was read; null = never. */
  readAt: number | null;
  source: KnowledgeSource | null;
  /** Pix's own answer to « certifiable? », and when it was given. */
  certifiable: { value: boolean; seenAt: number } | null;
  /** Competences that the pupil does not want suggested; a choice that can be taken back. */
  ignored: CompetenceCode[];
  /** When the pupil looked at their progress; null = never. */
  visit: Visit | null;
  /** What was said of the day of the certification; null = nothing yet. */
  examDay: ExamDay | null;
}

export function newAccount(site: PixSite): PixAccount {
  return {
    firstName: null,
    nickname: null,
    site,
    language: null,
    scorecards: {},
    maxLevel: null,
    unknown: [],
    readAt: null,
    source: null,
    certifiable: null,
    ignored: [],
    visit: null,
    examDay: null,
  };
}

/** What to call an account by; null when nothing is known. */
export function nameOf({
  nickname,
  firstName,
}: Pick<PixAccount, 'nickname' | 'firstName'>): string | null {
  return nickname ?? firstName;
}
