import { svg } from './dom.ts';

/** A progress ring; its circumference is 100, so a percentage is a length. */
export function circle(percentage: number): SVGElement {
  const shape = { cx: 18, cy: 18, r: 15.9155, fill: 'none', 'stroke-width': 2 };
  return svg(
    'svg',
    { viewBox: '0 0 36 36', class: 'circle-chart', 'aria-hidden': 'true' },
    svg('circle', { ...shape, class: 'circle-chart__background' }),
    svg('circle', {
      ...shape,
      class: 'circle-chart__progress',
      'stroke-dasharray': `${percentage} 100`,
      transform: 'rotate(-90 18 18)',
    }),
  );
}
