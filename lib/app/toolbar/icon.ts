import { CERTIFIABLE_COUNT } from '../../domain/training/certifiable.ts';

/** The icon is drawn in a square of so many units. */
export const ICON_UNITS = 128;

/** Readable on a light and on a dark toolbar alike: 3:1 or more on both. */
export const FILLED = '#12899a';
export const EMPTY = '#8a93a8';

/** One part of the icon, as a path of the kind that SVG and canvas share. */
export interface IconPart {
  path: string;
  filled: boolean;
}

/** Which half of the icon the browser's badge covers. */
export type BadgeHalf = 'upper' | 'lower';

/** Where the light is: the segments fan over the half that no badge covers. */
const CENTER = ICON_UNITS / 2;
const FEET: Readonly<Record<BadgeHalf, number>> = { lower: ICON_UNITS / 2, upper: ICON_UNITS };

/** From the light, in units. An empty segment is short: it is told from a full one without its colour. */
const INNER = 19;
const INNER_EMPTY = 42;
const OUTER = 63;

/** Below the light, where there is room; a badge may hide it. */
const TOWER = 'M50 74H78L88 124H40Z';

/** Between two segments, in units, wherever one looks. */
const GAP = 9;

/**
 * A beacon and its light: five segments, one for each competence at level 1, up to five. The same
 * shapes make the live icon and the files of public/icon. Under a badge that covers its upper half,
 * it is the light alone.
 */
export function iconParts(count: number, badge: BadgeHalf = 'lower'): IconPart[] {
  const slot = Math.PI / CERTIFIABLE_COUNT;
  const segments = Array.from({ length: CERTIFIABLE_COUNT }, (_, index) => {
    const filled = index < count;
    const inner = filled ? INNER : INNER_EMPTY;
    const path = segment(index * slot, (index + 1) * slot, inner, FEET[badge]);
    return { path, filled };
  });
  return badge === 'upper' ? segments : [...segments, { path: TOWER, filled: true }];
}

/** From the left, angles in radians: the sides run beside the rays, so that gaps are even. */
function segment(from: number, to: number, inner: number, foot: number): string {
  const at = (radius: number, angle: number, turn: 1 | -1) => {
    // As far along as leaves half a gap to the ray.
    const off = turn * Math.asin(GAP / 2 / radius);
    const x = CENTER - radius * Math.cos(angle + off);
    const y = foot - radius * Math.sin(angle + off);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  return [
    `M${at(inner, from, 1)}`,
    `L${at(OUTER, from, 1)}`,
    `A${OUTER} ${OUTER} 0 0 1 ${at(OUTER, to, -1)}`,
    `L${at(inner, to, -1)}`,
    `A${inner} ${inner} 0 0 0 ${at(inner, from, 1)}Z`,
  ].join('');
}
