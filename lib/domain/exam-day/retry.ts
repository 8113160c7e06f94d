/** When a competence that Pix made wait is doable again: the midnight of a day, where the pupil is. */
import type { PlainDate } from '../plain-date.ts';
import { candidates } from '../training/next-competence.ts';
import type { Profile } from '../training/profile.ts';
import type { CompetenceCode } from '../training/competence.ts';

/** The competences worth training that are doable again since today, best first. */
export function freeSince(profile: Profile, today: PlainDate): CompetenceCode[] {
  return candidates(profile, today)
    .filter(({ status, retryOn }) => status === 'completed' && retryOn === today)
    .map(({ code }) => code);
}

/** Whether one of them is going to be doable again on a day that is known. */
export function willBeFree(profile: Profile, today: PlainDate): boolean {
  return candidates(profile, today).some(
    ({ status, retryOn }) =>
      status === 'completed' && retryOn !== null && retryOn !== 'unknown' && retryOn > today,
  );
}

/** At most one notification a day, for all that is doable again. */
export function mayNoticeRetry(
  { retryNotices, retryNoticedOn }: { retryNotices: boolean; retryNoticedOn: PlainDate | null },
  today: PlainDate,
): boolean {
  return retryNotices && retryNoticedOn !== today;
}
