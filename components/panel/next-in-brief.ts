import type { PanelView } from '../../lib/app/panel/view.ts';
import type { Suggestion } from '../../lib/domain/training/next-competence.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { PANEL_MESSAGES } from '../../lib/i18n/panel/panel.ts';
import { NEXT_COMPETENCE_MESSAGES } from '../../lib/i18n/training/next-competence.ts';
import { SHORT_NAMES } from '../../lib/i18n/training/short-names.ts';

type View = Extract<PanelView, { kind: 'panel' }>;

/** What can be trained next; null where nothing can, or nothing is to be suggested. */
export function suggestionAtRest({ training, isCampaign }: View): Suggestion | null {
  const advice = training?.advice;
  return advice?.kind === 'train' && !isCampaign ? advice.suggestions[0] : null;
}

/** What comes next, in the few words that there is room for at rest; empty in a campaign. */
export function nextInBrief({ training, isCampaign }: View, language: Language): string {
  const t = PANEL_MESSAGES[language];
  const next = NEXT_COMPETENCE_MESSAGES[language];
  const names = SHORT_NAMES[language];
  if (isCampaign) return '';
  if (!training) return t.nothingRead;
  const { advice } = training;
  switch (advice.kind) {
    case 'train': {
      const [{ code, remaining }] = advice.suggestions;
      return t.brief(names[code], remaining);
    }
    case 'wait':
      return advice.on === 'unknown'
        ? next.retryUndated(names[advice.code])
        : next.retryOn(names[advice.code], advice.on);
    case 'unread':
      return next.nextUnread(advice.count);
    case 'put-aside':
      return next.nextAside;
    case 'done':
      return next.nextDone;
  }
}
