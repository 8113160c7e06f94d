import type { PixAccount } from '../../domain/account/account.ts';
import type { ExamDay } from '../../domain/exam-day/exam-day.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { ChosenLanguage, PanelPreferences } from '../../domain/preferences.ts';
import type { Glance } from '../../store/schema/glance.ts';

type DigestAccount = Pick<
  PixAccount,
  'site' | 'language' | 'scorecards' | 'maxLevel' | 'readAt' | 'certifiable' | 'ignored'
> & {
  /** Its day alone: neither hour nor place is for a page. */
  examDay: Pick<ExamDay, 'day'> | null;
};

/** All that a Pix page gets to know of what is kept: the profile of its own pupil, no certificate. */
export interface Digest {
  account: DigestAccount | null;
  panel: PanelPreferences;
  /** The language chosen; null = the one of Pix. */
  language: ChosenLanguage;
  /** The day on which who is shown was first known here; null = nobody is. */
  firstDay: PlainDate | null;
  /** How to pin the icon is to be said. */
  pinHint: boolean;
}

/**
 * Named field by field: what a glance holds later does not leak into a page by itself.
 * @param isOutOfSight the browser says that the icon is not in its toolbar
 */
export function digestOf(
  { account, panel, language, firstDay, pinHint }: Glance,
  isOutOfSight: boolean,
): Digest {
  return {
    account: account && {
      site: account.site,
      language: account.language,
      scorecards: account.scorecards,
      maxLevel: account.maxLevel,
      readAt: account.readAt,
      certifiable: account.certifiable,
      ignored: account.ignored,
      examDay: account.examDay && { day: account.examDay.day },
    },
    panel,
    language,
    firstDay,
    pinHint: pinHint && isOutOfSight,
  };
}
