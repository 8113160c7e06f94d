import { ringArcs } from '../../lib/toolbar/ring.ts';
import { arcPath } from '../count-ring.ts';
import { part, type Part } from './draw.ts';

/** The ring of five arcs, small, without its figure: that stands beside it. */
export function countRing(count: number): Part {
  const arcs = ringArcs(count).map((arc) =>
    part('path', { d: arcPath(arc), class: arc.filled && 'filled' }),
  );
  return part(
    'svg',
    { class: 'count-ring', viewBox: '0 0 100 100', 'aria-hidden': 'true' },
    ...arcs,
  );
}
