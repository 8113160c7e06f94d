import { addDays } from '../../../lib/domain/plain-date.ts';
import { dayThere } from '../../support/local-time.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { readCompetences } from '../support/read-competences.ts';

test('the first run says in three lines what to do, and asks once for the account', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-first-run] [data-line]')).toHaveCount(3);
  await expect(popup.locator('[data-done="true"]')).toHaveCount(0);
  await expect(popup.locator('[data-moment]')).toHaveCount(0);
  expect(await balise.badge()).toBe('');

  // On a phone Pix asks for no profile there: only the account is seen.
  await pix.setViewportSize({ width: 390, height: 844 });
  await pix.goto(`${PIX}/mon-compte/informations-personnelles`);
  await expect(popup.locator('[data-line="1"][data-done="true"]')).toBeVisible();
  await popup.getByRole('button', { name: 'Non', exact: true }).click();
  await expect(popup.locator('[data-other-account]')).toContainText('le bon compte');
  await expect(popup.locator('.usual-account')).toHaveCount(0);
  await popup.reload();
  await expect(popup.locator('[data-other-account]')).toBeVisible();
  await expect(popup.locator('.usual-account')).toHaveCount(0);
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
for (const [host, language] of [
  ['app.pix.fr', 'French'],
  ['app.pix.org', 'English'],
] as const) {
  test(`the longest names fit in 360 by 600, the day of the exam too, in both schemes: ${language}`, async ({
    balise,
    pix,
    demo,
  }) => {
    for (const index of ['1.1', '2.2', '4.2', '4.3']) {
      demo.setCompetence(index, { earnedPix: 8, status: 'STARTED' });
    }
    demo.setCompetence('4.3', { earnedPix: 0, status: 'NOT_STARTED' });
    demo.setCompetence('2.4', { earnedPix: 7, status: 'STARTED' });
    await pix.goto(`https://${host}/competences`);
    await pix.locator('a[href$="/certifications"]').first().click();
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-pix-certifiable]')).toBeVisible();
    await expect(popup.locator('[data-pin-hint]')).toBeVisible();
    const progress = await balise.openWallet('progress');
    const inTwelveDays = addDays(dayThere(), 12);
    await progress.locator('[data-exam-day-field]').fill(inTwelveDays);
    await expect(popup.locator('[data-exam-day]')).toBeVisible();
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
}

test('how to pin the icon is said while it is out of sight, and sent away for good', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-pin-hint]')).toBeVisible();
  await readCompetences(balise, pix);
  await popup.locator('[data-pin-hint] button').click();
  await expect(popup.locator('[data-pin-hint]')).toHaveCount(0);
  await popup.reload();
  await expect(popup.locator('[data-competence="5.2"]')).toBeVisible();
  await expect(popup.locator('[data-pin-hint]')).toHaveCount(0);
});

test('each circle says which competence it is, and leads to it; nothing moves by it', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  const line = popup.locator('.competence-grid .line');
  const rest = await popup.locator('.competence-grid').boundingBox();
  await expect(popup.locator('[data-competence] :is(a, button)')).toHaveCount(16);
  for (const [code, says, leads] of [
    ['3.3', /Adapter les documents.*2.pix/, /recHmIWG6D0huq6Kx\/evaluer$/],
    ['3.4', /Programmer.*pas commencée.*Commencer/s, /rece6jYwH4WEw549z\/evaluer$/],
    ['4.3', /bien-être.*niveau.1/, /\/details$/],
  ] as const) {
    const circle = popup.locator(`[data-competence="${code}"] a`);
    await circle.hover();
    await expect(popup.locator(`[data-competence-line="${code}"]`)).toContainText(says);
    expect(await circle.getAttribute('href')).toMatch(leads);
    expect(await line.getByRole('link').getAttribute('href')).toMatch(leads);
    expect(await popup.locator('.competence-grid').boundingBox()).toEqual(rest);
    const box = await circle.locator('svg').boundingBox();
    expect(box && [box.width, box.height]).toEqual([36, 36]);
  }
});

test('by keyboard one stop leads to the circles, and the arrows from one to the next', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  const at = (code: string) => popup.locator(`[data-competence="${code}"] a`);
  await at('1.1').focus();
  for (const [key, code] of [
    ['ArrowRight', '1.2'],
    ['ArrowDown', '2.2'],
    ['End', '2.4'],
    ['ArrowUp', '1.3'],
    ['ArrowLeft', '1.2'],
    ['Home', '1.1'],
    ['ArrowLeft', '1.1'],
  ] as const) {
    await popup.keyboard.press(key);
    await expect(at(code)).toBeFocused();
    await expect(popup.locator(`[data-competence-line="${code}"]`)).toBeVisible();
  }
  await popup.keyboard.press('Tab');
  await expect(popup.locator('[data-competence-line] a')).toBeFocused();
  await popup.keyboard.press('Shift+Tab');
  await expect(at('1.1')).toBeFocused();
});

test('a finger’s first tap shows, the second opens', async ({ balise, pix }) => {
  const popup = await readCompetences(balise, pix);
  const tap = (code: string) =>
    popup.locator(`[data-competence="${code}"] a`).evaluate((circle) => {
      const how = { bubbles: true, cancelable: true, composed: true, pointerType: 'touch' };
      circle.dispatchEvent(new PointerEvent('pointerdown', how));
      // Nothing is opened from here: whether it would be is what is asked.
      let opens = true;
      circle.addEventListener(
        'click',
        (event) => {
          queueMicrotask(() => (opens = !event.defaultPrevented));
        },
        { once: true },
      );
      const stop = (event: Event) => {
        opens = !event.defaultPrevented;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener('click', stop, { once: true });
      circle.dispatchEvent(new PointerEvent('click', how));
      return opens;
    });
  expect(await tap('2.1')).toBe(false);
  await expect(popup.locator('[data-competence-line="2.1"]')).toBeVisible();
  expect(await tap('5.2')).toBe(false);
  await expect(popup.locator('[data-competence-line="5.2"]')).toBeVisible();
});

test('the keyboard reaches the suggestion and the certificate line; at 200 % text nothing is cut off', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  for (const stop of [
    '[data-skip]',
    '.summary summary',
    '.exam-day a',
    '[data-suggestion] a',
    '[data-competence="1.1"] a',
    '[data-competence-line] a',
    '[data-first-steps] summary',
    '[data-certificate-status]',
    '[data-parents]',
    '[data-door="progress"]',
    '[data-door="wallet"]',
    '[data-door="settings"]',
    '[data-door="help"]',
  ]) {
    await popup.keyboard.press('Tab');
    await expect(popup.locator(stop)).toBeFocused();
  }

  await popup.evaluate(() => (document.documentElement.style.fontSize = '32px'));
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // Header and foot do not leave a slit between them: all of it scrolls.
  await expect(popup.locator('.popup.as-one')).toHaveCount(1);
  const parts = popup.locator('header h1, header p');
  const [title, account] = await Promise.all([
    parts.first().boundingBox(),
    parts.last().boundingBox(),
  ]);
  expect(title && account && title.y + title.height <= account.y + 1).toBe(true);
  await popup.locator('[data-competence="5.2"]').scrollIntoViewIfNeeded();
  await expect(popup.locator('[data-competence="5.2"]')).toBeInViewport();
});
