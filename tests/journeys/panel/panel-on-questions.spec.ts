import { pillFacts } from '../../support/browser/page-facts.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { answer, openPanel, panelOf, pillOf } from '../support/panel.ts';

test('on focused questions nothing of ours takes the focus: Pix records no loss', async ({
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'all';
  await pix.goto(`${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`);
  await expect(pillOf(pix)).toBeVisible();
  const field = pix.getByRole('textbox');
  await field.click();
  await field.fill('une réponse');
  await expect(field).toBeFocused();
  await pix.keyboard.press('Tab');
  await pix.keyboard.press('Shift+Tab');
  await expect(field).toBeFocused();
  await answer(pix);
  await expect(pillOf(pix)).toBeVisible();
  expect(demo.lastQuestionStates).toEqual([]);
});

test('this demonstration does record a loss when there is one', async ({ pix, demo }) => {
  demo.focusedQuestions = 'all';
  await pix.goto(`${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`);
  await expect(pillOf(pix)).toBeVisible();
  await pix.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
  await expect.poll(() => demo.lastQuestionStates.length).toBe(1);
});

test('the pill takes no tab stop, no pointer, no room, no live region, no animation', async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`);
  await expect(pillOf(pix)).toBeVisible();
  const facts = await pix.evaluate(pillFacts);
  expect(facts).toMatchObject({ focusable: 0, live: 0, animated: 0, roomTaken: 0 });
  expect(facts.clickGoesTo).not.toBe('balise-panel');
});

test('a question’s layout does not shift when the pill comes', async ({ pix }) => {
  await pix.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await pix.goto(`${PIX}/competences`);
  await pix.getByRole('link', { name: /^Reprendre la compétence Adapter/ }).click();
  await expect(pix.getByRole('textbox')).toBeVisible();
  await pix.evaluate(() => ((window as unknown as { shifts: number[] }).shifts.length = 0));
  await expect(pillOf(pix)).toBeVisible();
  expect(await pix.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

test('switched off, not even the pill is there', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await panelOf(pix).getByRole('button', { name: 'Ne plus afficher' }).click();
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).preferences))
    .toContain('"shown":false');
  await pix.goto(`${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`);
  await expect(pix.getByRole('textbox')).toBeVisible();
  await expect(pix.locator('balise-panel')).toHaveCount(0);
});
