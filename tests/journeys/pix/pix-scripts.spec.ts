/** The three scripts of ours in a page of Pix: what each starts, says, and leaves behind. */
import { expect, PIX, test } from '../support/balise.ts';
import { OurScripts } from '../support/our-scripts.ts';
import { NO_TRACE, tracesInPage } from '../../support/browser/page-facts.ts';
import { answer, panelOf, pillOf } from '../support/panel.ts';

const TRAINING = `${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`;
const REACHED = 'balise-panel [data-level-reached="3.3"]';

test('in a silent document the panel’s script starts, and does nothing', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  const scripts = await OurScripts.watch(pix);
  await pix.addInitScript(() => {
    const added: string[] = [];
    Object.assign(window, { added });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) added.push(node.nodeName.toLowerCase());
      }
    }).observe(document, { childList: true, subtree: true });
  });
  await pix.goto(`${PIX}/certifications/31001`);
  await expect.poll(() => scripts.started()).toContain('pix-panel.js');
  await expect(pix.locator('main')).toBeVisible();
  expect(await scripts.listeners()).toEqual([]);
  expect(await pix.evaluate(tracesInPage)).toEqual(NO_TRACE);
  const added = await pix.evaluate(() => (window as unknown as { added: string[] }).added);
  expect(added).toContain('main');
  expect(added).not.toContain('balise-panel');
  // Nor does it when the pupil comes back to that tab, or goes on in it.
  await pix.evaluate(() => window.dispatchEvent(new Event('focus')));
  await pix.evaluate(() => history.pushState(null, '', '/competences'));
  expect(await scripts.listeners()).toEqual([]);
  expect(await balise.badge()).toBe('3/5');
});

test('the panel listens while it stands; gone, it has left no listener, Svelte’s included', async ({
  pix,
}) => {
  const scripts = await OurScripts.watch(pix);
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  const standing = await scripts.listeners();
  expect(standing).toContain('click of pix-panel.js');
  expect(standing).toContain('focusin of pix-panel.js');

  // Where it does not stand, it waits to be looked at again, and that is all.
  await pix.getByRole('link', { name: 'Certification', exact: true }).click();
  await expect(pix.locator('balise-panel')).toHaveCount(0);
  const waiting = (await scripts.listeners()).filter((one) => one.endsWith('of pix-panel.js'));
  const looks = ['focus', 'pageshow', 'resume', 'visibilitychange'];
  expect(waiting).toEqual(looks.map((type) => `${type} of pix-panel.js`));

  await pix.getByRole('link', { name: 'Compétences', exact: true }).click();
  await expect(panelOf(pix)).toBeVisible();
  expect(await scripts.listeners()).toEqual(standing);
});

for (const stands of ['panel', 'pill']) {
  test(`silence falls while the ${stands} stands: nothing of ours listens any more`, async ({
    pix,
    demo,
  }) => {
    demo.focusedQuestions = 'none';
    const scripts = await OurScripts.watch(pix);
    await pix.goto(stands === 'panel' ? `${PIX}/competences` : TRAINING);
    await expect(stands === 'panel' ? panelOf(pix) : pillOf(pix)).toBeVisible();
    expect(await scripts.listeners()).not.toEqual([]);
    await pix.evaluate(() => window.dispatchEvent(new CustomEvent('pix:certification:start')));
    // All of it went while the event was told.
    expect(await scripts.listeners()).toEqual([]);
    expect(await pix.evaluate(tracesInPage)).toEqual(NO_TRACE);
  });
}

test('a level that was reached before the panel’s script came is said all the same', async ({
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  await pix.goto(TRAINING);
  await expect(pillOf(pix)).toBeVisible();
  await answer(pix);
  // As the page is loaded: the address tells a level, and has forgotten it before the page is ready.
  await pix.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const level = '?newLevel=1&competenceLeveled=Adapter+les+documents+%C3%A0+leur+finalit%C3%A9';
      history.pushState(null, '', location.pathname + level);
      history.replaceState(null, '', location.pathname);
    });
  });
  await pix.reload();
  await expect(pix.locator(REACHED)).toBeVisible();
  expect(new URL(pix.url()).search).toBe('');
});

test('a level reached is said at once while the worker sleeps; the count follows', async ({
  balise,
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  demo.pixPerAnswer = 2;
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  await pix.goto(TRAINING);
  await expect(pillOf(pix)).toBeVisible();
  // Asleep, and when it wakes it can keep nothing: what is said, is said without it.
  await balise.stopWorker();
  const free = await balise.occupyStorage();
  await answer(pix);
  await expect(pix.locator(REACHED)).toBeVisible();
  expect(await balise.badge()).toBe('3/5');
  await free();
  await expect.poll(() => balise.badge()).toBe('4/5');
  await expect(pix.locator(REACHED)).toBeVisible();
});
