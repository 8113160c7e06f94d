/**
 * A picture in one colour, packed small: a palette of that colour, from clear to full, and one byte a
 * pixel. Source: the PNG specification, 5.6, 11.2 and 11.3.
 */
import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Steps from clear to full: what the eye cannot tell from 255, at a third of the size. */
const STEPS = 31;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BITS = 8;
const PALETTE = 3;

/** @param png of any colour: its alpha alone is looked at. @param colour `#rrggbb` */
export function inOneColour(png: Buffer, colour: string): Buffer {
  const { width, height, data } = PNG.sync.read(png);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    // The first byte of a row says that it is not filtered.
    for (let x = 0; x < width; x += 1) {
      rows[y * (width + 1) + 1 + x] = Math.round(
        ((data[(y * width + x) * 4 + 3] ?? 0) / 255) * STEPS,
      );
    }
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => Math.round((step / STEPS) * 255));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, Buffer.from([BITS, PALETTE, 0, 0, 0])])),
    chunk('PLTE', Buffer.from(colour.slice(1).repeat(steps.length), 'hex')),
    chunk('tRNS', Buffer.from(steps)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
