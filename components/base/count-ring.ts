import { ringArcs, type Arc } from '../../lib/app/toolbar/ring.ts';

const RADIUS = 43;

/** The arcs of the ring that are filled, or those that are not, in a square of 100 by 100. */
export function arcsPath(count: number, filled: boolean): string {
  return ringArcs(count)
    .filter((arc) => arc.filled === filled)
    .map(arcPath)
    .join('');
}

function arcPath({ from, to }: Arc): string {
  return `M ${pointAt(from)} A ${RADIUS} ${RADIUS} 0 0 1 ${pointAt(to)}`;
}

function pointAt(angle: number): string {
  return `${(50 + RADIUS * Math.sin(angle)).toFixed(2)} ${(50 - RADIUS * Math.cos(angle)).toFixed(2)}`;
}
