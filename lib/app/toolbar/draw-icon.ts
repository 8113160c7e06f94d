import { ALL_COMPETENCES_COUNT } from '../../domain/training/certifiable.ts';
import { ringArcs } from './ring.ts';

/** Readable on a light and on a dark toolbar alike: 3:1 or more on both. */
const FILLED = '#12899a';
const EMPTY = '#9aa3b5';

/** Sizes that browsers ask for, in pixels. */
const ICON_SIZES = [16, 32, 48] as const;

/** The toolbar icon for a count of competences at level 1, in every size. */
export function drawIcons(count: number): Record<number, ImageData> {
  return Object.fromEntries(ICON_SIZES.map((size) => [size, drawIcon(size, count)]));
}

function drawIcon(size: number, count: number): ImageData {
  const canvas = new OffscreenCanvas(size, size);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no 2d canvas in this browser');
  const width = size * 0.19;
  const center = size / 2;
  brush.lineWidth = width;
  // Round ends blur into one another at 16 pixels.
  brush.lineCap = size > 16 ? 'round' : 'butt';
  for (const { from, to, filled } of ringArcs(count)) {
    brush.strokeStyle = filled ? FILLED : EMPTY;
    brush.beginPath();
    brush.arc(center, center, center - width / 2, from - Math.PI / 2, to - Math.PI / 2);
    brush.stroke();
  }
  if (count >= ALL_COMPETENCES_COUNT) {
    brush.fillStyle = FILLED;
    brush.beginPath();
    brush.arc(center, center, size * 0.17, 0, 2 * Math.PI);
    brush.fill();
  }
  return brush.getImageData(0, 0, size, size);
}
