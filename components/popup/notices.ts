/** What went wrong: what could not be kept, shown or read, and what that means for what is shown. */
import { part, type Part } from '../drawn/draw.ts';
import type { ReadingFailure } from '../../lib/domain/failure.ts';
import { FAILURE_MESSAGES } from '../../lib/i18n/failures.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { KEPT_DATA_MESSAGES } from '../../lib/i18n/kept-data.ts';
import { TROUBLE_MESSAGES } from '../../lib/i18n/troubles.ts';
import type { Opened } from '../../lib/store/schema/envelope.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import type { Trouble } from '../../lib/store/schema/trouble.ts';

type Notices = [kept: Part | null, shown: Part | null, read: Part | null];

export function notices(
  read: Opened<Glance>,
  trouble: Trouble | null,
  language: Language,
): Notices {
  const kept = KEPT_DATA_MESSAGES[language];
  return [
    trouble && notice(TROUBLE_MESSAGES[language](trouble), trouble.reason),
    read.state === 'newer' || read.state === 'corrupt'
      ? notice(read.state === 'newer' ? kept.newerData : kept.unreadableGlance)
      : null,
    read.state === 'ok' ? failed(read.data, language) : null,
  ];
}

function failed({ failure, account }: Glance, language: Language): Part | null {
  const words = FAILURE_MESSAGES[language];
  return (
    failure &&
    notice(`${words.failure(failure)} ${consequence(failure, account, words)}`, failure.reason)
  );
}

function consequence(
  { at }: ReadingFailure,
  account: Glance['account'],
  words: (typeof FAILURE_MESSAGES)[Language],
): string {
  if (account?.readAt == null) return words.readAgainOnPix;
  const fromPage = account.source === 'page' && account.readAt >= at;
  return fromPage ? words.pageReadInstead : words.knownStays;
}

/** Announced politely when it appears. */
function notice(sentence: string, failure?: string): Part {
  return part('p', { class: 'notice', role: 'status', 'data-failure': failure }, sentence);
}
