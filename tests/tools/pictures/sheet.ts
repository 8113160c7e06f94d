/** The picture of the sheet, by poppler: the tests compare later sheets with it. */
import { writeFileSync } from 'node:fs';
import { dossierBytes, WHOLE } from '../../support/exports/make.ts';
import { pictureOfPage } from '../machine/pdf-programs.ts';
import { FOLDER } from './picture.ts';

export const SHEET_PICTURE = `${FOLDER}/sheet.png`;
export const SHEET_DPI = 80;

export async function pictureOfSheet(): Promise<void> {
  const picture = pictureOfPage(await dossierBytes(WHOLE), 1, SHEET_DPI);
  if (picture) writeFileSync(SHEET_PICTURE, picture);
}
