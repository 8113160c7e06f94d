import { pillFacts } from '../../support/browser/page-facts.ts';
import { expect, test } from '../support/balise.ts';
import { answer, FIELD, PILL, TRAINING } from '../support/pix-steps.ts';

test('on focused questions nothing of ours takes the focus: Pix records no loss', async ({
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'all';
  await pix.goto(TRAINING);
  await pix.see('balise-panel >>> [data-pill="3.3"]', '2 pix avant le niveau 1');
  await pix.click(FIELD);
  await pix.fill(FIELD, 'une réponse');
  await pix.page.keyboard.press('Tab');
  await pix.page.keyboard.down('Shift');
  await pix.page.keyboard.press('Tab');
  await pix.page.keyboard.up('Shift');
  expect(await pix.page.evaluate(() => document.activeElement?.className)).toBe(FIELD.slice(1));
  await answer(pix);
  await pix.see(PILL);
  expect(demo.lastQuestionStates).toEqual([]);

  // This demonstration does record a loss when there is one.
  await pix.page.evaluate(() => window.dispatchEvent(new FocusEvent('blur')));
  await expect.poll(() => demo.lastQuestionStates.length).toBe(1);
});

test('the pill takes no tab stop, no pointer, no room, no live region, no animation', async ({
  pix,
}) => {
  await pix.goto(TRAINING);
  await pix.see(PILL);
  const facts = await pix.page.evaluate(pillFacts);
  expect(facts).toMatchObject({ focusable: 0, live: 0, animated: 0, roomTaken: 0 });
  expect(facts.clickGoesTo).not.toBe('balise-panel');
});
