import { sayingOf } from '../certificate-words.ts';
import {
  ALL_COMPETENCES_COUNT,
  CERTIFIABLE_COUNT,
  countAtLevelOne,
  goalFor,
  isCertifiable,
} from '../../domain/training/certifiable.ts';
import { hasNewResult, needsAttention } from '../../domain/certificate/alerts.ts';
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
  /** What the badge is about, which its colour says too. */
  about: 'count' | 'attention' | 'result';
  title: string;
}

/**
 * Badge `3/5` below 5, then `5✓` to `15✓`, nothing at 16; in its place `✓` for a result that just came,
 * `!` as long as a certificate asks for attention. The title says it in words (product.md 4); during a
 * certification nothing of it is about training.
 * @param nameOfOther whose the certificate is, where that is not who is shown
 */
export function toolbarFor(
  profile: Profile | null,
  certificate: CertificateLine | null,
  { paris, here }: Days,
  language: Language,
  isCertification = false,
  nameOfOther: string | null = null,
): Toolbar {
  const ofProfile = profileInToolbar(profile, here, language, isCertification);
  if (!certificate || !needsAttention(certificate.watch, paris, certificate.alertDays)) {
    return ofProfile;
  }
  const saying = sayingOf(certificate, paris, language, nameOfOther);
  const t = TOOLBAR_MESSAGES[language];
  const isResult = hasNewResult(certificate.watch);
  const isToRenew = !isResult && !certificate.isOther;
  const what = (isToRenew ? t.goesOn : t.named)(saying.title, saying.line);
  return {
    ...ofProfile,
    ...(isResult ? RESULT : ATTENTION),
    title: t.alert(what, profile && ofProfile.title),
  };
}

const RESULT = { badge: '✓', about: 'result' } as const;
const ATTENTION = { badge: '!', about: 'attention' } as const;

function profileInToolbar(
  profile: Profile | null,
  today: PlainDate,
  language: Language,
  isCertification: boolean,
): Toolbar {
  const t = TOOLBAR_MESSAGES[language];
  if (!profile) return { count: null, badge: '', about: 'count', title: t.empty };
  const count = countAtLevelOne(profile);
  const goal = goalFor(count);
  return {
    count,
    badge: badgeFor(count),
    about: 'count',
    title: t.title(
      [t.countOf(count, goal), ...examInWords(profile, today, language)].join(', '),
      isCertification ? null : nextInWords(profile, today, language),
    ),
  };
}

function badgeFor(count: number): string {
  if (count >= ALL_COMPETENCES_COUNT) return '';
  return isCertifiable(count) ? `${count}✓` : `${count}/${CERTIFIABLE_COUNT}`;
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
    case 'unread':
    case 'put-aside':
    case 'done':
      return null;
  }
}
