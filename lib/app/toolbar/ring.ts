import { CERTIFIABLE_COUNT } from '../../domain/training/certifiable.ts';

/** One of the five arcs of Balise's ring: angles in radians, from the top, clockwise. */
export interface Arc {
  from: number;
  to: number;
  filled: boolean;
}

const TURN = 2 * Math.PI;
/** Room between two arcs, as a share of an arc's slot; round ends eat into it. */
const GAP = 0.3;

/** The ring that stands for a count of competences at level 1: one arc each, up to five. */
export function ringArcs(count: number): Arc[] {
  const slot = TURN / CERTIFIABLE_COUNT;
  return Array.from({ length: CERTIFIABLE_COUNT }, (_, index) => ({
    from: (index + GAP / 2) * slot,
    to: (index + 1 - GAP / 2) * slot,
    filled: index < count,
  }));
}
