/**
 * Takes the pictures of docs/ from the real extension on the demonstration Pix.
 *
 * npm run pictures -- store    those of docs/store alone
 * npm run pictures -- sheets   the contact sheets alone: every state, to be judged at a glance
 * npm run pictures -- toolbar  icon and badge in the toolbars of real windows, to be judged
 * npm run pictures -- sheets popup    those of one surface: popup, panel, panel-phone, wallet, wallet-states,
 *                              progress, settings
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { contactSheets } from './pictures/contact-sheets.ts';
import { picturesOfExamDay } from './pictures/exam-day.ts';
import { picturesOfExports } from './pictures/exports.ts';
import { picturesOfPanel } from './pictures/panel.ts';
import { FOLDER } from './pictures/picture.ts';
import { picturesOfPopup } from './pictures/popup.ts';
import { picturesOfWalletSections } from './pictures/wallet-sections.ts';
import { picturesOfStore } from './pictures/store.ts';
import { pictureOfSheet } from './pictures/sheet.ts';
import { picturesOfToolbar } from './pictures/toolbar.ts';
import { picturesOfWallet } from './pictures/wallet.ts';

spawnSync('npx --no-install wxt build', { shell: true, stdio: 'inherit' });
mkdirSync(FOLDER, { recursive: true });
const [only, surface] = process.argv.slice(2);
if (only === undefined || only === 'store') await picturesOfStore();
if (only === undefined || only === 'sheets') await contactSheets(surface);
if (only === 'toolbar') await picturesOfToolbar();
if (only === undefined) {
  await picturesOfPopup();
  await picturesOfPanel();
  await picturesOfExamDay();
  await picturesOfWalletSections();
  await picturesOfExports();
  await pictureOfSheet();
  await picturesOfWallet();
}
