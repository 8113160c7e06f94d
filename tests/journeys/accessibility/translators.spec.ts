/** A translator works on what Balise shows, as browsers offer it to families; nothing of it goes stale. */
import type { Page } from '@playwright/test';
import { translate, wordsIn } from '../../support/browser/translate.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { openPanel } from '../support/panel.ts';
import { readCompetences } from '../support/read-competences.ts';

const HOST = 'balise-panel';
const WAYS = ['replace', 'insert and remove', 'wrap'] as const;

function watchErrors(...pages: Page[]): string[] {
  const errors: string[] = [];
  for (const page of pages) page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** What is read after a change is what a page that was never translated would say. */
async function expectAsFresh(
  page: Page,
  host: string | null,
  settled: () => Promise<void>,
  reopen?: () => Promise<void>,
) {
  await settled();
  const words = await page.evaluate(wordsIn, host);
  await page.reload();
  await reopen?.();
  await settled();
  // What comes later comes after the reload too.
  await expect.poll(() => page.evaluate(wordsIn, host)).toBe(words);
}

for (const way of WAYS) {
  test(`popup, panel and wallet, by ${way}`, async ({ balise, pix, demo }) => {
    const popup = await readCompetences(balise, pix);
    const panel = pix.locator(`${HOST} [data-panel]`);
    // What rests there may be a mark without a word.
    await openPanel(pix);
    await expect(panel).toContainText('3');
    const errors = watchErrors(popup, pix);
    for (const [earnedPix, level, counted] of [
      [17, 2, '4 sur 5'],
      [25, 3, '5 sur 16'],
    ] as const) {
      expect(await popup.evaluate(translate, { host: null, way })).toBeGreaterThan(0);
      expect(await pix.evaluate(translate, { host: HOST, way })).toBeGreaterThan(0);
      demo.setCompetence('1.2', { earnedPix, status: 'STARTED' });
      demo.setCompetence('3.3', { earnedPix: earnedPix - 10, status: 'STARTED' });
      await requestProfile(pix);
      await expect(popup.locator('[data-competence="1.2"]')).toHaveAttribute(
        'data-level',
        String(level),
      );
      await expect(panel).toContainText(counted);
    }
    await expectAsFresh(popup, null, () =>
      expect(popup.locator('[data-competence="1.2"][data-level="3"]')).toBeVisible(),
    );
    await expectAsFresh(
      pix,
      HOST,
      () => expect(panel).toContainText('5'),
      () => openPanel(pix),
    );

    await pix.goto(`${PIX}/mes-certifications`);
    const wallet = await balise.openWallet();
    const cards = wallet.locator('[data-certificate]');
    await expect(cards.first()).toBeVisible();
    errors.push(...watchErrors(wallet));
    expect(await wallet.evaluate(translate, { host: null, way })).toBeGreaterThan(20);
    for (const place of ['progress', 'settings', 'help', '']) {
      await wallet.evaluate((hash) => (location.hash = hash), place);
      await wallet.locator('h1').waitFor();
      await wallet.evaluate(translate, { host: null, way });
    }
    await expectAsFresh(wallet, null, () => expect(cards.first()).toBeVisible());
    expect(errors).toEqual([]);
  });
}

test('codes and names are not for translators', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  await pix.goto(`${PIX}/mes-certifications`);
  const wallet = await balise.openWallet();
  await wallet.locator('[data-certificate]').first().waitFor();
  for (const page of [popup, wallet])
    await page.evaluate(translate, { host: null, way: 'replace' as const });
  const translated = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('body font > font')].map((font) => font.textContent),
    );
  for (const page of [popup, wallet]) {
    for (const text of await translated(page)) {
      expect(text).not.toMatch(/P-[A-Z0-9]{8}|Lina|^\d\.\d$/);
    }
  }
});
