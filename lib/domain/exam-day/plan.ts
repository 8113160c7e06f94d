/** What is left until the exam day: competences and pix, never hours, and nothing predicted. */
import { CERTIFIABLE_COUNT, countAtLevelOne, isCertifiable } from '../training/certifiable.ts';
import { candidates, isInTime, pathToCertifiable } from '../training/next-competence.ts';
import type { PlainDate } from '../plain-date.ts';
import { countUnread, type Profile } from '../training/profile.ts';
import { remainingPix, type Scorecard } from '../training/scorecard.ts';
import { examAhead } from './exam-day.ts';

const WEEK = 7;

/** By week only where there are weeks to speak of. */
const BY_WEEK_FROM_DAYS = 2 * WEEK;

export interface Plan {
  /** Competences still to bring to level 1 for the certification. */
  missing: number;
  /** Those to do, the best first: as many as are missing, or all that are doable before the day. */
  path: Scorecard[];
  /** Pix to earn on the way. */
  pix: number;
  /** Of those missing, how many no competence is doable for before the day; 0 where some were never read. */
  short: number;
  /** What is read does not make up what is missing, and not all was read. */
  isUnread: boolean;
  /** Competences a week, whole, where more than two weeks remain; else null. */
  perWeek: number | null;
}

/** Certifiable by the count, or by Pix's own word. */
export function isReady(account: Profile & { certifiable: { value: boolean } | null }): boolean {
  return isCertifiable(countAtLevelOne(account)) || account.certifiable?.value === true;
}

/** Null: no day is ahead, or nothing is missing. */
export function planUntil(profile: Profile, today: PlainDate): Plan | null {
  const ahead = examAhead(profile.examDay, today);
  const missing = CERTIFIABLE_COUNT - countAtLevelOne(profile);
  if (!ahead || ahead.left < 0 || missing <= 0) return null;
  const path = pathToCertifiable(profile, today);
  const { left } = ahead;
  const isUnread = path.length < missing && countUnread(profile) > 0;
  return {
    missing,
    path,
    pix: path.reduce((sum, card) => sum + remainingPix(card), 0),
    short: isUnread ? 0 : missing - path.length,
    isUnread,
    perWeek: left > BY_WEEK_FROM_DAYS ? Math.ceil(missing / Math.floor(left / WEEK)) : null,
  };
}

/** What can still be done before the day: the begun ones, then those that can still be begun. */
export function stillDoable(
  profile: Profile,
  today: PlainDate,
): { begun: Scorecard[]; toBegin: Scorecard[] } {
  const doable = candidates(profile, today).filter((card) => isInTime(card, profile, today));
  return {
    begun: doable.filter(({ status }) => status !== 'not-started'),
    toBegin: doable.filter(({ status }) => status === 'not-started'),
  };
}
