import { expect, PIX, test } from '../support/balise.ts';
import { answer, quit } from '../support/panel.ts';

test('from 3 to 5, with the popup open: it moves by itself', async ({ balise, pix, demo }) => {
  demo.pixPerAnswer = 2;
  demo.focusedQuestions = 'none';
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-count="3"]')).toBeVisible();

  await pix.goto((await popup.locator('[data-suggestion="3.3"] a').getAttribute('href')) ?? '');
  await pix.waitForURL(/\/challenges\//);
  await answer(pix);
  expect(new URL(pix.url()).searchParams.get('newLevel')).toBe('1');
  // The level-up is in the address: the profile will be asked for only once the pupil has quit.
  await expect(popup.locator('[data-count="4"]')).toBeVisible();
  await expect(popup.locator('[data-suggestion="5.2"]')).toBeVisible();
  await expect.poll(() => balise.badge()).toBe('4/5');

  await quit(pix);
  await pix.goto((await popup.locator('[data-suggestion="5.2"] a').getAttribute('href')) ?? '');
  await pix.waitForURL(/\/challenges\//);
  for (let answers = 0; answers < 3; answers += 1) await answer(pix);
  await expect(popup.locator('[data-count="5"][data-certifiable="true"]')).toBeVisible();
  await expect.poll(() => balise.badge()).toBe('5✓');
  await expect.poll(() => balise.title()).toMatch(/5\scompétences sur 16/);
});

test('pix earned below a level show after quitting', async ({ balise, pix, demo }) => {
  demo.focusedQuestions = 'none';
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-competence="3.3"][data-remaining="2"]')).toBeVisible();
  await pix.bringToFront();
  await pix.getByRole('link', { name: /^Reprendre la compétence Adapter/ }).click();
  await pix.waitForURL(/\/challenges\//);
  await answer(pix);
  await quit(pix);
  await expect(popup.locator('[data-competence="3.3"][data-remaining="1"]')).toBeVisible();
  await expect(popup.getByText(/Plus qu’un pix avant le niveau.1/)).toBeVisible();
});

test('Pix’s own « certifiable » answer is shown as such', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await pix.getByRole('link', { name: 'Certification', exact: true }).click();
  await pix.waitForURL(`${PIX}/certifications`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-pix-certifiable="false"]')).toBeVisible();
});
