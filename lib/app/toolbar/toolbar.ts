import { sayingOf } from '../certificate-words.ts';
import {
  ALL_COMPETENCES_COUNT,
  countAtLevelOne,
  goalFor,
} from '../../domain/training/certifiable.ts';
import { needsAttention } from '../../domain/certificate/alerts.ts';
import { adviceFor } from '../../domain/training/next-competence.ts';
import { examAhead } from '../../domain/exam-day/exam-day.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Profile } from '../../domain/training/profile.ts';
import type { Language } from '../../i18n/index.ts';
import { EXAM_DAY_MESSAGES } from '../../i18n/training/exam-day.ts';
import { FULL_NAMES } from '../../i18n/training/full-names.ts';
import { TOOLBAR_MESSAGES } from '../../i18n/toolbar.ts';
import type { CertificateLine } from '../../store/schema/glance.ts';
import type { Days } from '../../time/days.ts';

/** What the toolbar says. `count` is null while nothing was read. */
export interface Toolbar {
  count: number | null;
  badge: string;
  title: string;
}

/**
 * Badge `3/5` below 5, then `9/16`, nothing at 16; `!` in its place as long as a certificate asks
 * for attention. The title says it in words (product.md 4); during a certification nothing of it is
 * about training.
 */
export function toolbarFor(
  profile: Profile | null,
  certificate: CertificateLine | null,
  { paris, here }: Days,
  language: Language,
  isCertification = false,
): Toolbar {
  const ofProfile = profileInToolbar(profile, here, language, isCertification);
  if (!certificate || !needsAttention(certificate.watch, paris, certificate.alertDays)) {
    return ofProfile;
  }
  const { title, line } = sayingOf(certificate, paris, language);
  return {
    ...ofProfile,
    badge: '!',
    title: TOOLBAR_MESSAGES[language].alert(title, line, profile && ofProfile.title),
  };
}

function profileInToolbar(
  profile: Profile | null,
  today: PlainDate,
  language: Language,
  isCertification: boolean,
): Toolbar {
  const t = TOOLBAR_MESSAGES[language];
  if (!profile) return { count: null, badge: '', title: t.empty };
  const count = countAtLevelOne(profile);
  const goal = goalFor(count);
  return {
    count,
    badge: count >= ALL_COMPETENCES_COUNT ? '' : `${count}/${goal}`,
    title: t.title(
      [t.countOf(count, goal), ...examInWords(profile, today, language)].join(', '),
      isCertification ? null : nextInWords(profile, today, language),
    ),
  };
}

/** « certification dans 12 jours »: of a day that is still ahead. */
function examInWords(profile: Profile, today: PlainDate, language: Language): string[] {
  const ahead = examAhead(profile.examDay, today);
  if (!ahead || ahead.left < 0) return [];
  return [TOOLBAR_MESSAGES[language].exam(EXAM_DAY_MESSAGES[language].when(ahead.left))];
}

function nextInWords(profile: Profile, today: PlainDate, language: Language): string | null {
  const t = TOOLBAR_MESSAGES[language];
  const names = FULL_NAMES[language];
  const advice = adviceFor(profile, today);
  switch (advice.kind) {
    case 'train': {
      const [{ code, remaining, targetLevel }] = advice.suggestions;
      return t.next(`${code} ${names[code]}`, remaining, targetLevel);
    }
    case 'wait':
      return advice.on === 'unknown'
        ? t.waitUndated(names[advice.code])
        : t.wait(names[advice.code], advice.on);
    case 'put-aside':
    case 'done':
      return null;
  }
}
