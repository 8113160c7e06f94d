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
import { loadExtension } from '../../support/browser/launch.ts';
import { tooFaint } from '../../support/browser/too-faint.ts';
import { wordsIn } from '../../support/browser/translate.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { answer, openPanel, panelOf, pillOf, suggestionOf } from '../support/panel.ts';

const HOST = 'balise-panel';

test.use({ ownBrowser: true });

test('Dark Reader over the panel and the pill', async ({ balise, pix, demo }) => {
  const folder = darkReader();
  await loadExtension(balise.context, folder);
  demo.focusedQuestions = 'none';
  const errors: string[] = [];
  pix.on('pageerror', (error) => errors.push(error.message));

  const expectReadable = async (state: string) => {
    const words = await pix.evaluate(wordsIn, HOST);
    for (const theme of THEMES) {
      const how = `${state}, ${JSON.stringify(theme)}`;
      await pix.evaluate(darken, theme);
      await expect.poll(() => pix.evaluate(isDarkened, HOST), how).toBe(true);
      await expect.poll(() => pix.evaluate(changesIn, HOST), how).toBe(0);
      expect.soft(await pix.evaluate(tooFaint, HOST), how).toEqual([]);
      expect.soft(await pix.evaluate(faintCircles, HOST), how).toEqual([]);
      expect(await pix.evaluate(wordsIn, HOST), how).toBe(words);
    }
  };

  for (const colorScheme of ['light', 'dark'] as const) {
    await pix.emulateMedia({ colorScheme });
    await pix.goto(`${PIX}/competences`);
    await openPanel(pix);
    await expect(suggestionOf(pix)).toBeVisible();
    await expectReadable(`panel, ${colorScheme}`);
  }

  // What is read while it is dark is shown, readable too.
  demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
  await requestProfile(pix);
  await expect(panelOf(pix)).toContainText('4 sur 5');
  await expect.poll(() => pix.evaluate(changesIn, HOST)).toBe(0);
  expect.soft(await pix.evaluate(tooFaint, HOST)).toEqual([]);
  await pix.evaluate(darken, null);
  await expect.poll(() => pix.evaluate(tooFaint, HOST)).toEqual([]);

  demo.pixPerAnswer = 2;
  await suggestionOf(pix).first().getByRole('link').click();
  await expect(pillOf(pix)).toBeVisible();
  await expectReadable('pill');
  await answer(pix);
  await expect(pillOf(pix)).toBeVisible();
  expect(errors).toEqual([]);
  rmSync(folder, { recursive: true });
});
