/** What each part weighs. */
import { archiveSizes, BUDGETS, sizesOf, type Sizes } from '../../tools/sizes.ts';
import { plainRow, type Row } from '../row.ts';
import { spreadOf } from '../stats.ts';

const TITLES: Record<keyof Sizes, string> = {
  pageWorld: 'Page-world script, gzip',
  contentScript: 'Isolated script, gzip',
  popup: 'Popup (page, scripts, styles; all that it may ever load), gzip',
  worker: 'Worker, gzip',
};

export async function sizeRows(build: string): Promise<Row[]> {
  const sizes = sizesOf(build);
  const archive = await archiveSizes(build);
  const entries = Object.keys(TITLES) as (keyof Sizes)[];
  return [
    ...entries.map((entry) =>
      plainRow(TITLES[entry], BUDGETS[entry], 'kB', spreadOf([sizes[entry]])),
    ),
    plainRow('Store archive without the PDF libraries', 150, 'kB', spreadOf([archive.withoutPdf])),
    plainRow('Store archive', 1300, 'kB', spreadOf([archive.whole])),
  ];
}
