import { ALL_COMPETENCES_COUNT, countAtLevelOne, goalFor } from '../domain/certifiable.ts';
import { adviceFor } from '../domain/next-competence.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Profile } from '../domain/profile.ts';
import type { Messages } from '../i18n/index.ts';

/** What the toolbar says. `count` is null while nothing was read. */
export interface Toolbar {
  count: number | null;
  badge: string;
  title: string;
}

/** Badge `3/5` below 5, then `9/16`, nothing at 16; the title says it in words (product.md 4). */
export function toolbarFor(profile: Profile | null, today: PlainDate, t: Messages): Toolbar {
  if (!profile) return { count: null, badge: '', title: t.toolbarEmpty };
  const count = countAtLevelOne(profile);
  const goal = goalFor(count);
  return {
    count,
    badge: count >= ALL_COMPETENCES_COUNT ? '' : `${count}/${goal}`,
    title: t.toolbar(t.countOf(count, goal), nextInWords(profile, today, t)),
  };
}

function nextInWords(profile: Profile, today: PlainDate, t: Messages): string | null {
  const advice = adviceFor(profile, today);
  switch (advice.kind) {
    case 'train': {
      const [{ code, remaining, targetLevel }] = advice.suggestions;
      return t.toolbarNext(`${code} ${t.names.full[code]}`, remaining, targetLevel);
    }
    case 'wait':
      return t.retryOn(t.names.full[advice.code], advice.on);
    case 'put-aside':
    case 'done':
      return null;
  }
}
