/** How a link of Balise goes on in Pix: without loading it again, and without a second tab. */
import type { Page } from '@playwright/test';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel, suggestionOf } from '../support/panel.ts';
import { readCompetences } from '../support/read-competences.ts';

/** A mark that a page keeps for as long as it is not loaded again. */
const mark = (pix: Page) => pix.evaluate(() => Object.assign(globalThis, { isStillThere: true }));
const isMarked = (pix: Page) => pix.evaluate(() => 'isStillThere' in globalThis);
const pixTabs = (pix: Page) =>
  pix
    .context()
    .pages()
    .filter((page) => page.url().startsWith(PIX)).length;

test('the panel’s link goes the way of Pix’s own, where its page has it', async ({ pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await mark(pix);
  await suggestionOf(pix).getByRole('link').click();
  await pix.waitForURL(/\/challenges\//);
  expect(await isMarked(pix)).toBe(true);
});

test('where Pix’s page has no such link, and with a key held, it is a link like any other', async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  const link = suggestionOf(pix).getByRole('link');
  const href = (await link.getAttribute('href')) ?? '';
  await pix.evaluate((address) => {
    for (const own of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (own.href === address) own.remove();
    }
  }, href);
  await mark(pix);
  const opened = pix.context().waitForEvent('page');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await (await opened).close();
  expect(await isMarked(pix)).toBe(true);
  await link.click();
  await pix.waitForURL(/\/challenges\//);
  expect(await isMarked(pix)).toBe(false);
});

test('the popup’s link brings the tab of Pix that is there to the front', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  await mark(pix);
  await popup.bringToFront();
  await popup.locator('[data-suggestion] a').first().click();
  await pix.waitForURL(/\/challenges\//);
  expect(await isMarked(pix)).toBe(true);
  expect(pixTabs(pix)).toBe(1);
  await expect.poll(() => pix.evaluate(() => document.visibilityState)).toBe('visible');
});

test('on a question, or once its tab is closed, the popup opens another', async ({
  balise,
  pix,
}) => {
  const popup = await readCompetences(balise, pix);
  await pix.getByRole('link', { name: /^Reprendre la compétence Adapter/ }).click();
  await pix.waitForURL(/\/challenges\//);
  const question = pix.url();
  const opened = balise.context.waitForEvent('page');
  await popup.locator('[data-suggestion] a').first().click();
  const second = await opened;
  await second.waitForURL(/\/challenges\//);
  expect(pix.url()).toBe(question);
  await second.close();
});

const kept = (pix: Page) => pix.locator('balise-panel [data-kept]');

test('that a certificate is kept is said on Pix’s page, with what is missing, and goes by itself', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(kept(pix)).toHaveAttribute('data-kept', 'disk');
  await expect(kept(pix)).toContainText('sur cet ordinateur');
  await expect(kept(pix).locator('[data-misses-pdf]')).toContainText('Télécharger');
  // Nothing took the focus, and while somebody looks at it it stays.
  expect(await pix.evaluate(() => document.activeElement === document.body)).toBe(true);
  await kept(pix).hover();
  const opened = balise.context.waitForEvent('page');
  await kept(pix).getByRole('button', { name: 'Voir' }).click();
  await (await opened).close();
  await expect(kept(pix)).toHaveCount(0);

  await pix.reload();
  await expect(kept(pix)).toBeVisible();
  await pix.mouse.move(2, 2);
  await expect(kept(pix)).toHaveCount(0, { timeout: 30_000 });
});
