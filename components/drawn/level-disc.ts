import { areaOf, type CompetenceCode } from '../../lib/domain/competence.ts';
import type { Scorecard } from '../../lib/domain/scorecard.ts';
import { DISC_RADIUS, discOf } from '../base/level-disc.ts';
import { part, type Part } from './draw.ts';

const MIDDLE = { cx: 50, cy: 50 };

/** One competence at a glance, as components/base/LevelDisc.svelte draws it in the wallet. */
export function levelDisc(
  code: CompetenceCode,
  card: Scorecard | null | undefined,
  { size, atHighest = false }: { size: number; atHighest?: boolean },
): Part {
  const { reached, dash, figure } = discOf(card ?? undefined, atHighest);
  return part(
    'svg',
    {
      class: `disc${reached ? ' reached' : ''}`,
      'data-area': areaOf(code),
      viewBox: '0 0 100 100',
      width: size,
      height: size,
      'aria-hidden': 'true',
    },
    part('circle', { class: 'track', ...MIDDLE, r: DISC_RADIUS }),
    dash !== null &&
      part('circle', {
        class: 'progress',
        ...MIDDLE,
        r: DISC_RADIUS,
        'stroke-dasharray': dash,
        transform: 'rotate(-90 50 50)',
      }),
    reached && part('circle', { class: 'full', ...MIDDLE, r: 32 }),
    part('text', { x: 50, y: 51, 'dominant-baseline': 'central', 'text-anchor': 'middle' }, figure),
  );
}
