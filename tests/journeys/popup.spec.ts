import { expect, PIX, test } from './balise.ts';
import { readCompetences } from './read-competences.ts';

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
    'compte habituel',
  );
  await popup.getByRole('button', { name: 'Oui', exact: true }).click();
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

// What the scans say of it is in every-state.spec.ts, what a screen reader is given in screen-reader.spec.ts.
test('the longest names fit in 360 by 600, in both schemes', async ({ balise, pix, demo }) => {
  for (const index of ['1.1', '2.2', '4.2', '4.3']) {
    demo.setCompetence(index, { earnedPix: 8, status: 'STARTED' });
  }
  demo.setCompetence('4.3', { earnedPix: 0, status: 'NOT_STARTED' });
  demo.setCompetence('2.4', { earnedPix: 7, status: 'STARTED' });
  await pix.goto(`${PIX}/competences`);
  await pix.getByRole('link', { name: 'Certification', exact: true }).click();
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-pix-certifiable]')).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
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
  }
});

test('the keyboard reaches the suggestion and the certificate line; at 200 % text nothing is cut off', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
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

  await popup.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await popup.locator('[data-competence="5.2"]').scrollIntoViewIfNeeded();
  await expect(popup.locator('[data-competence="5.2"]')).toBeInViewport();
});
