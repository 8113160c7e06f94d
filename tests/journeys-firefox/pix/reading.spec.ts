import { foreignRequests } from '../../demo-pix/answer.ts';
import { NO_TRACE, tracesInPage } from '../../support/browser/page-facts.ts';
import { expect, PIX, test } from '../support/balise.ts';
import {
  answer,
  joinCertification,
  openPanel,
  quit,
  readCompetences,
  SUGGESTION,
} from '../support/pix-steps.ts';

test('a visit to the competences fills popup, badge and tooltip; nothing leaves', async ({
  balise,
  pix,
}) => {
  const popup = await balise.open('popup.html');
  await pix.goto(`${PIX}/competences`);
  await popup.see('[data-count="3"][data-certifiable="false"]', 'Lina');
  await popup.seeCount('[data-competence]', 16);
  const link = await popup.see('[data-suggestion="3.3"] a');
  expect(link.attributes.href).toBe(`${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  expect(await balise.title()).toContain('3.3 Adapter les documents à leur finalité');
  expect(foreignRequests).toEqual([]);
  expect(JSON.stringify(await balise.stored())).not.toMatch(/\b4242\b|Exemple/);
});

test('from 3 to 5, with the popup open: it moves by itself', async ({ balise, pix, demo }) => {
  demo.pixPerAnswer = 2;
  demo.focusedQuestions = 'none';
  const popup = await balise.open('popup.html');
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await pix.see(SUGGESTION, 'Plus que 2 pix avant le niveau 1');

  const first = await popup.see('[data-suggestion="3.3"] a');
  await pix.goto(first.attributes.href ?? '');
  await answer(pix);
  // The level-up is in the address: the profile will be asked for only once the pupil has quit.
  await popup.see('[data-count="4"]');
  const second = await popup.see('[data-suggestion="5.2"] a');
  await expect.poll(() => balise.badge()).toBe('4/5');

  await quit(pix);
  await pix.goto(second.attributes.href ?? '');
  for (let answers = 0; answers < 3; answers += 1) await answer(pix);
  await popup.see('[data-count="5"][data-certifiable="true"]');
  await expect.poll(() => balise.badge()).toBe('5✓');
  await expect.poll(() => balise.title()).toContain('5 compétences sur 16');
});

test('two accounts in one tab: nothing is mixed; on app.pix.org it speaks English', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await balise.open('popup.html');
  await pix.goto(`${PIX}/competences`);
  await popup.see('[data-account]', 'Lina');
  demo.signInAs('exactly-five');
  await pix.goto('https://app.pix.org/competences');
  await popup.see('[data-account]', 'Inès');
  await popup.see('[data-count="5"]', 'competences');
  const keys = Object.keys(await balise.stored());
  expect(keys.filter((key) => key.startsWith('account:'))).toHaveLength(2);
});

test('a document that makes no sense is said, and what was known stays', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  demo.fault(/\/profile$/, 'truncated-json');
  await pix.goto(`${PIX}/accueil`);
  await popup.see('[data-failure]');
  await popup.see('[data-count="3"]');
});

test.describe('before Firefox 147, without the Navigation API', () => {
  test.use({ prefs: { 'dom.navigation.webidl.enabled': false } });

  test('addresses are followed all the same, also into a certification', async ({
    balise,
    pix,
    demo,
  }) => {
    demo.pixPerAnswer = 2;
    demo.focusedQuestions = 'none';
    const popup = await balise.open('popup.html');
    await pix.goto(`${PIX}/competences`);
    expect(await pix.page.evaluate(() => 'navigation' in window)).toBe(false);
    await openPanel(pix);
    await pix.click(`${SUGGESTION} a`);
    await pix.see('balise-panel >>> [data-pill="3.3"]');
    await answer(pix);
    await popup.see('[data-count="4"]');
    await pix.see('balise-panel >>> [data-level-reached="3.3"]');
    await quit(pix);
    await pix.see('balise-panel >>> [data-panel] [data-level-reached="3.3"]');

    await pix.click('a', /^Certification$/);
    await joinCertification(pix, /\/challenges\/0|\/certifications\/\d+$/);
    await expect.poll(() => pix.page.evaluate(tracesInPage)).toEqual(NO_TRACE);
  });
});
