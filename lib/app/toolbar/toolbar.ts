import { sayingOf } from '../certificate-line/saying.ts';
import { ALL_COMPETENCES_COUNT, countAtLevelOne, goalFor } from '../../domain/certifiable.ts';
import { needsAttention } from '../../domain/certificate/alerts.ts';
import { adviceFor } from '../../domain/next-competence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Profile } from '../../domain/profile.ts';
import type { Say } from '../../i18n/browser-held.ts';
import type { Language } from '../../i18n/index.ts';
import { TOOLBAR_MESSAGES } from '../../i18n/toolbar.ts';
import type { CertificateLine } from '../../store/schema/glance.ts';

type Sentences = (typeof TOOLBAR_MESSAGES)[Language];

/** What the toolbar says. `count` is null while nothing was read. */
export interface Toolbar {
  count: number | null;
  badge: string;
  title: string;
}

/**
 * Badge `3/5` below 5, then `9/16`, nothing at 16; `!` in its place as long as a certificate asks
 * for attention. The title says it in words (product.md 4).
 * @param say in that language
 */
export function toolbarFor(
  profile: Profile | null,
  certificate: CertificateLine | null,
  today: PlainDate,
  language: Language,
  say: Say,
): Toolbar {
  const t = TOOLBAR_MESSAGES[language];
  const ofProfile = profileInToolbar(profile, today, t, say);
  if (!certificate || !needsAttention(certificate.watch, today, certificate.alertDays)) {
    return ofProfile;
  }
  const { title, line } = sayingOf(certificate, today, language, say);
  return { ...ofProfile, badge: '!', title: t.alert(title, line, profile && ofProfile.title) };
}

function profileInToolbar(
  profile: Profile | null,
  today: PlainDate,
  t: Sentences,
  say: Say,
): Toolbar {
  if (!profile) return { count: null, badge: '', title: say('empty') };
  const count = countAtLevelOne(profile);
  const goal = goalFor(count);
  return {
    count,
    badge: count >= ALL_COMPETENCES_COUNT ? '' : `${count}/${goal}`,
    title: t.title(t.countOf(count, goal), nextInWords(profile, today, t, say)),
  };
}

function nextInWords(profile: Profile, today: PlainDate, t: Sentences, say: Say): string | null {
  const advice = adviceFor(profile, today);
  switch (advice.kind) {
    case 'train': {
      const [{ code, remaining, targetLevel }] = advice.suggestions;
      return t.next(`${code} ${say(code)}`, remaining, targetLevel);
    }
    case 'wait':
      return t.wait(say(advice.code), advice.on);
    case 'put-aside':
    case 'done':
      return null;
  }
}
