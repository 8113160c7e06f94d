import { violations } from '../support/axe.ts';
import { expect, PIX, test } from './balise.ts';
import { readCompetences } from './read-competences.ts';

const SCHEMES = ['light', 'dark'] as const;

test('the first run shows five steps, ticks what is done, and opens Pix', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-first-run] [data-step]')).toHaveCount(5);
  await expect(popup.locator('[data-done="true"]')).toHaveCount(0);
  expect(await balise.badge()).toBe('');

  // On a phone Pix asks for no profile there: only the account is seen.
  await pix.setViewportSize({ width: 390, height: 844 });
  await pix.goto(`${PIX}/mon-compte/informations-personnelles`);
  await expect(popup.locator('[data-step="1"][data-done="false"]')).toContainText(
    /compte habituel|usual account/,
  );
  await popup.getByRole('button', { name: /^(Oui|Yes)$/ }).click();
  await expect(popup.locator('[data-step="1"][data-done="true"]')).toBeVisible();
});

test('a click on « Ouvrir Pix » opens the competences, and the popup then shows them', async ({
  balise,
}) => {
  const popup = await balise.openPopup();
  const opened = balise.context.waitForEvent('page');
  await popup.locator('[data-first-run]').getByRole('link').click();
  const pix = await opened;
  await expect(pix.locator('article.competence-card')).toHaveCount(16);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
});

test.describe('the pupil with the longest names', () => {
  test('fits in 360 by 600, in both schemes, with nothing for the scan to report', async ({
    balise,
    pix,
    demo,
  }) => {
    for (const index of ['1.1', '2.2', '4.2', '4.3']) {
      demo.setCompetence(index, { earnedPix: 8, status: 'STARTED' });
    }
    demo.setCompetence('4.3', { earnedPix: 0, status: 'NOT_STARTED' });
    demo.setCompetence('2.4', { earnedPix: 7, status: 'STARTED' });
    await pix.goto(`${PIX}/competences`);
    await pix.getByRole('link', { name: 'Certification', exact: true }).click();
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-pix-certifiable]')).toBeVisible();
    for (const colorScheme of SCHEMES) {
      await popup.emulateMedia({ colorScheme });
      const { width, height, scrolls } = await popup.evaluate(() => {
        const main = document.querySelector('main');
        return {
          width: document.documentElement.scrollWidth,
          height: document.documentElement.scrollHeight,
          scrolls: main ? main.scrollHeight - main.clientHeight : -1,
        };
      });
      expect(width).toBeLessThanOrEqual(360);
      expect(height).toBeLessThanOrEqual(600);
      expect(scrolls).toBe(0);
      expect(await violations(popup)).toEqual([]);
    }
  });
});

test('the keyboard reaches the suggestion and the certificate line', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Réglages' })).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.locator('.exam-day a')).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.locator('[data-suggestion] a')).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.locator('[data-first-steps] summary')).toBeFocused();
  await popup.keyboard.press('Tab');
  await expect(popup.locator('[data-certificate-status]')).toBeFocused();
});

test('every competence is named with its level for a screen reader', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(
    popup.getByRole('list', { name: 'Création de contenu' }).getByRole('listitem'),
  ).toHaveCount(4);
  await expect(
    popup.getByRole('listitem').filter({ hasText: '3.3 Adapter les documents à leur finalité' }),
  ).toContainText('niveau 0, 2 pix avant le suivant');
});

test('at 200 % text nothing is cut off', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  await popup.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await popup.locator('[data-competence="5.2"]').scrollIntoViewIfNeeded();
  await expect(popup.locator('[data-competence="5.2"]')).toBeInViewport();
});
