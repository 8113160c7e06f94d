/** Dark Reader over Pix: what Balise shows there stays readable and true, and nothing runs in circles. */
import { rmSync } from 'node:fs';
import {
  changesIn,
  darken,
  darkReader,
  faintCircles,
  isDarkened,
  THEMES,
} from '../../support/browser/dark-reader.ts';
import { tooFaint } from '../../support/browser/too-faint.ts';
import { wordsIn } from '../../support/browser/translate.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel, PANEL, PILL, SUGGESTION, TRAINING } from '../support/pix-steps.ts';

const HOST = 'balise-panel';

test('Dark Reader over the panel and the pill', async ({ balise, pix, demo, sharedFirefox }) => {
  const { browser } = await sharedFirefox();
  const folder = darkReader();
  const id = await browser.installExtension(folder);
  demo.focusedQuestions = 'none';
  const { page } = pix;

  const expectReadable = async (state: string) => {
    const words = await page.evaluate(wordsIn, HOST);
    for (const theme of THEMES) {
      const how = `${state}, ${JSON.stringify(theme)}`;
      await page.evaluate(darken, theme);
      await expect.poll(() => page.evaluate(isDarkened, HOST), how).toBe(true);
      await expect.poll(() => page.evaluate(changesIn, HOST), how).toBe(0);
      expect.soft(await page.evaluate(tooFaint, HOST), how).toEqual([]);
      expect.soft(await page.evaluate(faintCircles, HOST), how).toEqual([]);
      expect(await page.evaluate(wordsIn, HOST), how).toBe(words);
    }
  };

  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await pix.see(SUGGESTION);
  await expectReadable('panel');

  // What is read while it is dark is shown, readable too.
  const other = await balise.newTab();
  await other.serve(demo);
  demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
  await other.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('4/5');
  await other.page.close();
  await page.bringToFront();
  await pix.see(PANEL, '4 sur 5');
  await expect.poll(() => page.evaluate(changesIn, HOST)).toBe(0);
  expect.soft(await page.evaluate(tooFaint, HOST)).toEqual([]);

  await pix.goto(TRAINING);
  await pix.see(PILL);
  await expectReadable('pill');
  await browser.uninstallExtension(id);
  rmSync(folder, { recursive: true });
});
