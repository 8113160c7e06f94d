/** What each part weighs. */
import {
  archiveSize,
  HELD,
  sizesOf,
  sizeWithoutPdf,
  type Sizes,
} from '../../tools/archives/sizes.ts';
import { plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';

const TITLES: Record<keyof Sizes, string> = {
  pageWorld: 'Page-world script, gzip',
  capture: 'Capture script, gzip',
  panel: 'Panel script, gzip',
  popup: 'Popup (page, scripts and styles that it loads), gzip',
  worker: 'Worker, gzip',
};

export async function sizeRows(build: string): Promise<Row[]> {
  const sizes = sizesOf(build);
  const entries = Object.keys(TITLES) as (keyof Sizes)[];
  return [
    ...entries.map((entry) => plainRow(TITLES[entry], HELD[entry], 'kB', spreadOf([sizes[entry]]))),
    plainRow(
      'Store archive without the PDF libraries',
      HELD.archiveWithoutPdf,
      'kB',
      spreadOf([await sizeWithoutPdf(build)]),
    ),
    plainRow('Store archive', HELD.archive, 'kB', spreadOf([await archiveSize(build)])),
  ];
}
