/**
 * Paints what the embedded fonts cannot draw (Arabic, Hebrew, emoji…) with the fonts of this
 * computer and the browser's own shaping, at print resolution. Only in a page.
 */
import { broken, type PaintText } from './compose/lines.ts';

/** Pixels a point: 288 dpi. */
const DENSITY = 4;

const LEADING = 1.36;
const RISE = 1.02;

const FONTS = "'Noto Sans', system-ui, 'Segoe UI', sans-serif";
const INK = '#1b2138';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

export const paintText: PaintText = async (text, { size, isStrong }, maxWidth) => {
  const font = `${isStrong ? 'bold ' : ''}${size * DENSITY}px ${FONTS}`;
  const measuring = context(1, 1, font);
  const width = (part: string) => Math.ceil(measuring.measureText(part).width);
  const lines = broken(text, (part) => width(part) <= maxWidth * DENSITY);
  const leading = size * LEADING * DENSITY;
  const pixels = {
    width: Math.max(1, ...lines.map(width)),
    height: Math.ceil(leading * lines.length),
  };
  const painting = context(pixels.width, pixels.height, font);
  painting.fillStyle = INK;
  painting.textAlign = 'left';
  painting.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
  lines.forEach((line, index) => {
    painting.fillText(line, 0, index * leading + size * RISE * DENSITY);
  });
  const png = await painting.canvas.convertToBlob({ type: 'image/png' });
  return {
    png: new Uint8Array(await png.arrayBuffer()),
    width: pixels.width / DENSITY,
    height: pixels.height / DENSITY,
  };
};

function context(width: number, height: number, font: string): OffscreenCanvasRenderingContext2D {
  const made = new OffscreenCanvas(width, height).getContext('2d');
  if (!made) throw new Error('This browser cannot paint text');
  made.font = font;
  return made;
}
