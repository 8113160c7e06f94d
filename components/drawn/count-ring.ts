import { arcsPath } from '../base/count-ring.ts';
import { part, type Part } from './draw.ts';

/** The ring of five arcs, without its figure: that stands beside it, or in its middle. */
export function countRing(count: number, size: number): Part {
  return part(
    'svg',
    {
      class: 'count-ring',
      viewBox: '0 0 100 100',
      width: size,
      height: size,
      'aria-hidden': 'true',
    },
    part('path', { d: arcsPath(count, false) }),
    part('path', { d: arcsPath(count, true), class: 'filled' }),
  );
}
