/** What a piece of advice says: the popup and the panel in Pix pages show it. */
import type { CompetenceCode } from '../../lib/domain/competence.ts';
import type { Advice, TrainingAction } from '../../lib/domain/next-competence.ts';
import { FULL_NAMES } from '../../lib/i18n/full-names.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { NEXT_COMPETENCE_MESSAGES } from '../../lib/i18n/next-competence.ts';

export interface AdviceWords {
  eyebrow: string;
  /** The competence that it is about; null when it is about none. */
  code: CompetenceCode | null;
  title: string | null;
  why: string;
  /** What its link does; null when nothing can be trained now. */
  action: TrainingAction | null;
}

export function adviceWords(advice: Advice, language: Language): AdviceWords {
  const t = NEXT_COMPETENCE_MESSAGES[language];
  const names = FULL_NAMES[language];
  switch (advice.kind) {
    case 'train': {
      const { code, action, remaining, targetLevel } = advice.suggestions[0];
      const why = t.why(action, remaining, targetLevel);
      return { eyebrow: t.nextNow, code, title: `${code} ${names[code]}`, why, action };
    }
    case 'wait': {
      const { code, on } = advice;
      const title = t.retryOn(names[code], on);
      return { eyebrow: t.nextLater, code, title, why: t.waitingWhy, action: null };
    }
    case 'put-aside':
      return { ...ABOUT_NONE, eyebrow: t.nextAside, why: t.asideWhere };
    case 'done':
      return { ...ABOUT_NONE, eyebrow: t.nextDone, why: t.everythingDone };
  }
}

const ABOUT_NONE = { code: null, title: null, action: null };
