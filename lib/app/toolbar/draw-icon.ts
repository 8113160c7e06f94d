import { EMPTY, FILLED, ICON_UNITS, iconParts, type BadgeHalf } from './icon.ts';

/** Sizes that browsers ask for, in pixels. */
const ICON_SIZES = [16, 32, 48, 128] as const;

/** The toolbar icon for a count of competences at level 1, in every size. */
export function drawIcons(count: number, badge: BadgeHalf): Record<number, ImageData> {
  return Object.fromEntries(ICON_SIZES.map((size) => [size, drawIcon(size, count, badge)]));
}

function drawIcon(size: number, count: number, badge: BadgeHalf): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no 2d canvas in this browser');
  brush.scale(size / ICON_UNITS, size / ICON_UNITS);
  for (const { path, filled } of iconParts(count, badge)) {
    brush.fillStyle = filled ? FILLED : EMPTY;
    brush.fill(new Path2D(path));
  }
  return brush.getImageData(0, 0, size, size);
}
