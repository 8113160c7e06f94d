/**
 * The mute pill of a question page: it takes no focus, no click, moves nothing and says nothing
 * aloud. Only looking at it tells something.
 */
import { remainingPix } from '../../lib/domain/scorecard.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { PILL_MESSAGES } from '../../lib/i18n/pill.ts';
import type { PanelView } from '../../lib/app/panel/view.ts';
import { part, type Part } from '../drawn/draw.ts';
import { levelDisc } from '../drawn/level-disc.ts';

type PillView = Extract<PanelView, { kind: 'pill' }>;

/** @param answered answers were given since the pix were read: the figure is the one of the start */
export function pill(view: PillView, answered: boolean, language: Language): Part {
  const { code, card, atHighest, reached } = view;
  const t = PILL_MESSAGES[language];
  return part(
    'div',
    {
      class: `pill${reached === null ? '' : ' reached'}`,
      'data-pill': code,
      'data-level-reached': reached !== null && code,
    },
    levelDisc(code, card, { size: 30, atHighest }),
    part(
      'p',
      {},
      part('strong', {}, code),
      ' ',
      ...(reached === null
        ? [part('span', { class: 'detail' }, `· ${standing(view, answered, language)}`)]
        : [part('strong', {}, `· ${t.reached(reached)}`), part('span', {}, t.mayQuit)]),
    ),
  );
}

function standing({ card, atHighest }: PillView, answered: boolean, language: Language): string {
  const t = PILL_MESSAGES[language];
  if (!card) return t.unknown;
  if (atHighest) return t.highest;
  const say = answered ? t.remainingAtStart : t.remaining;
  return say(remainingPix(card), card.level + 1);
}
