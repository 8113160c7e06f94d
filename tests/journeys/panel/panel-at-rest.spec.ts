/** At rest the panel lies on none of Pix's controls, and neither adds room nor moves anything. */
import type { Page } from '@playwright/test';
import { coveredOnTheWay } from '../../support/browser/page-facts.ts';
import { expect, PIX, test, type Balise } from '../support/balise.ts';
import { answer, openPanel, panelOf, pillOf } from '../support/panel.ts';

/** What a school's laptop leaves of its screen at 100 and 125 %, other computers, and phones. */
const SIZES = [
  { width: 1366, height: 625 },
  { width: 1280, height: 600 },
  { width: 1024, height: 600 },
  { width: 1093, height: 500 },
  { width: 1024, height: 480 },
  { width: 819, height: 480 },
  { width: 1366, height: 768 },
  { width: 1920, height: 937 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

const SIDES = ['right', 'left'] as const;

const FORMAT = 'recHmIWG6D0huq6Kx';

const PLACES: Record<string, (pix: Page) => Promise<void>> = {
  home: (pix) => open(pix, '/accueil', 'main h1'),
  competences: (pix) => open(pix, '/competences', '.competence-card'),
  'begun competence': (pix) => open(pix, `/competences/${FORMAT}/details`, 'main h1'),
};

/** They differ from the begun one by their main button alone. */
const OTHER_COMPETENCES = { finished: 'recfr0ax8XrfvJ3ER', untouched: 'rece6jYwH4WEw549z' };

async function open(pix: Page, path: string, sign: string): Promise<void> {
  await pix.goto(`${PIX}${path}`);
  await pix.locator(sign).first().waitFor();
  await pix.locator('balise-panel').waitFor({ state: 'attached' });
}

const walk = (pix: Page, answersAlone = false) =>
  pix.evaluate(coveredOnTheWay, { step: 40, answers: '.answer-item', answersAlone });

/** As the popup's settings would: the page looks anew at its next load. */
async function stand(pix: Page, popup: Page, side: (typeof SIDES)[number]): Promise<void> {
  await popup.evaluate(async (wanted) => {
    const { runtime } = (
      globalThis as unknown as {
        chrome: { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
      }
    ).chrome;
    const panel = { shown: true, side: wanted, folded: false, opened: null };
    await runtime.sendMessage({ type: 'set-panel', panel });
  }, side);
  await pix.bringToFront();
}

/** On the first day it opens by itself where it has room, until somebody has closed it. */
async function closeForGood(pix: Page): Promise<void> {
  await openPanel(pix);
  await panelOf(pix).getByRole('button', { name: 'Replier Balise' }).click();
  await expect(panelOf(pix)).toHaveClass(/bar|mark/);
}

/** What a person does with whatever stands there; nothing where nothing does, or where it is open. */
async function openByHand(pix: Page): Promise<void> {
  const unfold = panelOf(pix).getByRole('button', { name: 'Déplier Balise' });
  const fold = panelOf(pix).getByRole('button', { name: 'Replier Balise' });
  if (await fold.isVisible()) await fold.click();
  if (await unfold.isVisible()) await unfold.click();
}

/** Walks over a page at ten sizes, with the panel on either side. @param go loads it, or another */
async function expectFreeEverywhere(
  balise: Balise,
  pix: Page,
  go: () => Promise<void>,
  page = '',
  thenAlso: (where: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const settings = await balise.openEmpty();
  for (const side of SIDES) {
    await stand(pix, settings, side);
    for (const size of SIZES) {
      await pix.setViewportSize(size);
      await go();
      const { covered } = await walk(pix);
      const where = `${page} ${size.width}×${size.height}, ${side}`.trim();
      expect.soft(covered, where).toEqual([]);
      await thenAlso(where);
    }
  }
}

for (const [name, go] of Object.entries(PLACES)) {
  test(`${name}: at ten sizes, on both sides, all of Pix can be clicked at every step`, async ({
    balise,
    pix,
  }) => {
    await pix.goto(`${PIX}/competences`);
    await pix.locator('balise-panel').waitFor({ state: 'attached' });
    await expectFreeEverywhere(balise, pix, () => go(pix));
  });
}

test('of the other competences too, finished or untouched', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await pix.locator('balise-panel').waitFor({ state: 'attached' });
  for (const [name, id] of Object.entries(OTHER_COMPETENCES)) {
    const go = () => open(pix, `/competences/${id}/details`, 'main h1');
    await expectFreeEverywhere(balise, pix, go, name);
  }
});

test('of the results too, at ten sizes', async ({ balise, pix, demo }) => {
  demo.focusedQuestions = 'none';
  demo.settings.questionsPerCompetence = 1;
  await pix.goto(`${PIX}/competences/${FORMAT}/evaluer`);
  await expect(pillOf(pix)).toBeVisible();
  await answer(pix);
  await pix.getByRole('link', { name: 'Voir mes résultats' }).click();
  await pix.waitForURL('**/resultats/**');
  const { pathname } = new URL(pix.url());
  await expectFreeEverywhere(balise, pix, () => open(pix, pathname, '.scorecard-details'));
});

test('checkpoint: neither its answers nor its controls are covered, at ten sizes', async ({
  balise,
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  await pix.goto(`${PIX}/competences/${FORMAT}/evaluer`);
  await expect(pillOf(pix)).toBeVisible();
  for (let answers = 0; answers < 5; answers += 1) await answer(pix);
  await pix.waitForURL('**/checkpoint**');
  const load = async () => {
    await pix.reload();
    await pix.locator('.answer-item').last().waitFor();
    await pix.locator('balise-panel').waitFor({ state: 'attached' });
  };
  const forms = new Set<string>();
  await expectFreeEverywhere(balise, pix, load, 'checkpoint', async (where) => {
    // By hand, from whatever stands there: at the top of the page, and at its end.
    for (const at of [0, 10_000]) {
      await pix.evaluate((top) => window.scrollTo({ top, behavior: 'instant' }), at);
      await openByHand(pix);
      const { covered, forms: met } = await walk(pix, true);
      expect.soft(covered, `${where}, opened at ${at}`).toEqual([]);
      for (const form of met) forms.add(form);
    }
  });
  expect([...forms].some((form) => form.includes('opened'))).toBe(true);
  // Where it has no room, it says so.
  await pix.setViewportSize({ width: 1366, height: 625 });
  await load();
  await openByHand(pix);
  await expect(panelOf(pix)).toContainText('sans couvrir tes réponses');
  // Beside Pix's « Continuer », a button that takes up something unnamed would be taken for it.
  await expect(panelOf(pix).getByRole('link')).toHaveCount(0);
  // More of them come, late.
  await pix.setViewportSize({ width: 1366, height: 768 });
  await load();
  await openByHand(pix);
  await expect(panelOf(pix)).toHaveClass(/opened/);
  await pix
    .locator('.answer-item')
    .last()
    .evaluate((last) => {
      for (let more = 0; more < 3; more += 1) last.after(last.cloneNode(true));
    });
  await expect(panelOf(pix)).not.toHaveClass(/opened/);
  expect((await walk(pix, true)).covered).toEqual([]);
});

test('where there is room it is the bar, beside a card the mark, on a phone’s cards nothing', async ({
  pix,
}) => {
  await pix.setViewportSize({ width: 1920, height: 937 });
  await PLACES.competences?.(pix);
  await closeForGood(pix);
  await PLACES.competences?.(pix);
  await expect(panelOf(pix)).toHaveClass(/bar/);
  expect((await panelOf(pix).boundingBox())?.height).toBe(44);
  await pix.setViewportSize({ width: 1366, height: 625 });
  await PLACES.competences?.(pix);
  const { forms } = await walk(pix);
  expect(forms.at(-1)).toMatch(/right mark$/);
  await pix.setViewportSize({ width: 390, height: 844 });
  await PLACES.competences?.(pix);
  expect((await walk(pix)).forms.at(-1)).toBe('nothing');
});

test('on one page it only shrinks, and grows again on the next', async ({ pix }) => {
  await pix.setViewportSize({ width: 1600, height: 700 });
  await PLACES['begun competence']?.(pix);
  await closeForGood(pix);
  await PLACES['begun competence']?.(pix);
  await expect(panelOf(pix)).toHaveClass(/bar/);
  const cover = () =>
    pix.evaluate(() => {
      const late = document.createElement('button');
      late.textContent = 'Plus tard';
      late.style.cssText = 'position: fixed; right: 100px; bottom: 30px';
      document.querySelector('main')?.append(late);
      return late.isConnected;
    });
  // An answer that comes late brings a control of its own.
  await cover();
  await expect(panelOf(pix)).toHaveClass(/mark/);
  await pix.evaluate(() => document.querySelector('main > button')?.remove());
  await pix.mouse.wheel(0, 80);
  await expect(panelOf(pix)).toHaveClass(/mark/);
  await pix.getByRole('link', { name: 'Mes tutoriels' }).click();
  await pix.goBack();
  await expect(panelOf(pix)).toHaveClass(/bar/);
});

test('adds no room at the end of the page, and the menu stays where it is', async ({ pix }) => {
  const measure = () =>
    pix.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
      const menu = document.querySelector('.app-navigation')?.getBoundingClientRect();
      return { height: document.documentElement.scrollHeight, top: menu?.top };
    });
  for (const size of [
    { width: 1366, height: 625 },
    { width: 1024, height: 480 },
  ]) {
    await pix.setViewportSize(size);
    await PLACES.competences?.(pix);
    await openPanel(pix);
    const withPanel = await measure();
    await pix.evaluate(() => document.querySelector('balise-panel')?.remove());
    await pix.evaluate(() => document.querySelector('balise-panel')?.remove());
    expect(withPanel.top).toBeGreaterThanOrEqual(0);
    expect(await measure()).toEqual(withPanel);
  }
});
