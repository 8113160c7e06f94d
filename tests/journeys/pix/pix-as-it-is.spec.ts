/** What Pix really does, as the demonstration shows it, and what Balise makes of it. */
import type { Page } from '@playwright/test';
import { CAMPAIGN_WITHOUT_ACCOUNT } from '../../demo-pix/index.ts';
import { NO_TRACE, tracesInPage } from '../../support/browser/page-facts.ts';
import { requestProfile } from '../support/page-requests.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { OurScripts } from '../support/our-scripts.ts';
import { answer, openPanel, panelOf, pillOf, quit } from '../support/panel.ts';

const FORMAT = 'recHmIWG6D0huq6Kx';
const SEARCH = 'recsvLz0W2ShyfD63';

const begin = async (pix: Page) => {
  await pix.goto(`${PIX}/competences/${FORMAT}/evaluer`);
  await pix.waitForURL(/\/challenges\/0$/);
  await expect(pillOf(pix)).toBeVisible();
};

test('in a campaign the level reached is said, and nothing of quitting', async ({ pix, demo }) => {
  demo.focusedQuestions = 'none';
  demo.pixPerAnswer = 2;
  demo.settings.campaignCompetences = ['3.3'];
  await pix.goto(`${PIX}/campagnes/ABCDEF123`);
  await pix.getByRole('button', { name: 'Je commence' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  await answer(pix);
  await expect(pillOf(pix)).toHaveAttribute('data-level-reached', '3.3');
  await expect(pillOf(pix)).toContainText('Niveau 1 atteint');
  await expect(pillOf(pix)).not.toContainText('Quitter');
});

test('a level reached is counted once, whatever one goes back to', async ({
  balise,
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  demo.pixPerAnswer = 2;
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  await begin(pix);
  await answer(pix);
  await expect.poll(() => balise.badge()).toBe('4/5');
  await answer(pix);
  await quit(pix);
  // Pix says later that it is not there any more.
  demo.setCompetence('3.3', { earnedPix: 0, status: 'NOT_STARTED' });
  await pix.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  for (let steps = 0; !pix.url().includes('newLevel') && steps < 8; steps += 1) await pix.goBack();
  expect(pix.url()).toContain('newLevel');
  await pix.reload();
  await pix.goBack();
  await pix.goForward();
  expect(pix.url()).toContain('newLevel');
  await pix.goto(`${PIX}/accueil`);
  await expect(pix.locator('main')).toContainText('Bonjour');
  await expect.poll(() => balise.badge()).toBe('3/5');
});

test('a reset is read from its own answer', async ({ balise, pix, demo }) => {
  demo.setCompetence('1.1', { daysBeforeReset: 0 });
  await pix.goto(`${PIX}/competences/${SEARCH}/details`);
  await expect.poll(() => balise.badge()).toBe('3/5');
  await pix.getByRole('button', { name: 'Remettre à zéro' }).click();
  await pix.getByRole('dialog').getByRole('button', { name: 'Remettre à zéro' }).click();
  await expect.poll(() => balise.badge()).toBe('2/5');
});

test.describe('what Pix refused', () => {
  test.use({ pupil: 'exactly-five' });

  test('stands with its day in panel and popup, and is not asked for again', async ({
    balise,
    pix,
    demo,
  }) => {
    demo.fault(/is-certifiable/, {
      body: JSON.stringify({
        data: { type: 'isCertifiables', id: '4305', attributes: { 'is-certifiable': false } },
      }),
    });
    await pix.goto(`${PIX}/certifications`);
    const popup = await balise.openPopup();
    await expect(popup.locator('[data-pix-certifiable="false"]')).toContainText('Pix a répondu');
    await pix.bringToFront();
    await pix.goto(`${PIX}/competences`);
    await openPanel(pix);
    await expect(panelOf(pix).locator('[data-pix-certifiable="false"]')).toContainText(
      'c’est Pix qui a raison',
    );
    await expect(panelOf(pix).locator('[data-ask-pix]')).toHaveCount(0);
    demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
    await pix.goto(`${PIX}/competences`);
    await openPanel(pix);
    await expect(panelOf(pix).locator('[data-ask-pix]')).toContainText('6 compétences au niveau 1');
    await expect(panelOf(pix).locator('[data-pix-certifiable]')).toHaveCount(0);
  });
});

test('the pill stands above Pix’s notice of the focus mode', async ({ pix, demo }) => {
  demo.focusedQuestions = 'all';
  await begin(pix);
  const gap = () =>
    pix.evaluate(() => {
      const root = document.querySelector('balise-panel')?.shadowRoot;
      const pill = root?.querySelector('[data-pill]')?.getBoundingClientRect();
      const notice = document.querySelector('.focus-notice')?.getBoundingClientRect();
      return (notice?.top ?? 0) - (pill?.bottom ?? Infinity);
    });
  await expect.poll(gap).toBeGreaterThanOrEqual(0);
  expect(demo.lastQuestionStates).toEqual([]);
});

test('over a dialog of Pix’s nothing of ours stands, takes the focus or closes it', async ({
  pix,
  demo,
}) => {
  demo.setCompetence('1.1', { daysBeforeReset: 0 });
  await pix.goto(`${PIX}/competences/${SEARCH}/details`);
  await openPanel(pix);
  // The opened panel may stand over it.
  await pix
    .getByRole('button', { name: 'Remettre à zéro' })
    .evaluate((one: HTMLElement) => one.click());
  const facts = () =>
    pix.evaluate(() => {
      const box = document
        .querySelector('balise-panel')
        ?.shadowRoot?.querySelector('[data-panel]')
        ?.getBoundingClientRect();
      const [x, y] = box ? [box.left + box.width / 2, box.top + box.height / 2] : [0, 0];
      return {
        isOpen: document.querySelector('dialog:modal') !== null,
        onTop: document.elementFromPoint(x, y)?.localName,
        hasFocus: document.activeElement?.closest('dialog') !== null,
      };
    });
  expect(await facts()).toEqual({ isOpen: true, onTop: 'dialog', hasFocus: true });
  // More is read meanwhile, and somebody looks at another tab.
  await pix.evaluate(() => window.dispatchEvent(new Event('focus')));
  await pix.evaluate(() => window.dispatchEvent(new Event('resize')));
  await pix.mouse.click(1200, 600);
  expect(await facts()).toEqual({ isOpen: true, onTop: 'dialog', hasFocus: true });
});

test('what failed for one pupil is not told under the name of the next', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await balise.openPopup();
  demo.fault(/certificate-summaries/, 'truncated-json');
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(popup.locator('[data-failure]')).toBeVisible();
  demo.signInAs('exactly-five');
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-account]')).toContainText('Inès');
  await expect(popup.locator('[data-failure]')).toHaveCount(0);
});

test('a visitor without an account makes none, and is told so', async ({ balise, pix, demo }) => {
  demo.signOut();
  demo.focusedQuestions = 'none';
  demo.pixPerAnswer = 8;
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/campagnes/${CAMPAIGN_WITHOUT_ACCOUNT}`);
  await pix.getByRole('button', { name: 'Je commence' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  await answer(pix);
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-failure="anonymous"]')).toContainText(
    /sans compte|without an account/,
  );
  const kept = Object.keys(await balise.stored());
  expect(kept.filter((key) => /^(account|history):/.test(key))).toEqual([]);
});

test('a profile that is answered before Pix says that nobody has an account here makes none', async ({
  balise,
  pix,
  demo,
}) => {
  demo.signOut();
  demo.focusedQuestions = 'none';
  await pix.goto(`${PIX}/campagnes/${CAMPAIGN_WITHOUT_ACCOUNT}`);
  await pix.getByRole('button', { name: 'Je commence' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await pix.route('**/api/users/me', async (route) => {
    isAsked();
    await held;
    await route.fallback();
  });
  await pix.goto(`${PIX}/competences`);
  await asked;
  expect(await requestProfile(pix)).toBe(200);
  letGo();
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-failure="anonymous"]')).toBeVisible();
  const kept = Object.keys(await balise.stored());
  expect(kept.filter((key) => /^(account|history):/.test(key))).toEqual([]);
});

test('during a certification the popup shows the count and nothing to train', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/certifications`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  await pix
    .getByRole('button', { name: /session|commencer/i })
    .first()
    .click();
  await expect(popup.locator('[data-certification="begun"]')).toContainText(
    /Certification en cours.: Balise se tait/,
  );
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
  await expect.poll(() => balise.title()).not.toMatch(/\d\.\d/);
  expect(await balise.title()).toMatch(/3\s(compétences\ssur|competences\sof)\s5/);
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  await expect.poll(() => balise.title()).toContain('3.3');
  await expect(popup.locator('[data-certification]')).toHaveCount(0);
});

/** From the page of certification, inside the app. */
const look = async (pix: Page, to: RegExp) => {
  await pix.getByRole('link', { name: 'Lire les consignes (démonstration)' }).click();
  await pix.waitForURL(/\/informations$/);
  if (to.test(pix.url())) return;
  await pix.getByRole('link', { name: 'Continuer' }).click();
  await pix.waitForURL(to);
};

test('what stands before an exam was looked at and left: Balise comes back by itself', async ({
  balise,
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  const popup = await balise.openPopup();
  for (const page of [/\/informations$/, /\/candidat\/\d+$/]) {
    await pix.goto(`${PIX}/certifications`);
    await expect(popup.locator('[data-suggestion]')).toBeVisible();
    await look(pix, page);
    await expect(popup.locator('[data-certification="unknown"]')).toBeVisible();
    await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
    expect(await pix.evaluate(tracesInPage)).toEqual(NO_TRACE);
    demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
    const before = await balise.stored();
    await requestProfile(pix);
    expect(await balise.stored()).toEqual(before);
    demo.setCompetence('1.2', { earnedPix: 0, status: 'NOT_STARTED' });
    await pix.getByRole('link', { name: 'Revenir' }).click();
    await expect(popup.locator('[data-certification]')).toHaveCount(0);
    await expect(popup.locator('[data-suggestion]')).toBeVisible();
  }
  // All of it: what Pix shows is read, the panel stands, a question has its pill.
  demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
  await pix.getByRole('link', { name: 'Compétences' }).first().click();
  await expect(panelOf(pix)).toBeVisible();
  await expect(popup.locator('[data-count="4"]')).toBeVisible();
  await pix.locator(`a[href="/competences/${FORMAT}/evaluer"]`).first().click();
  await pix.waitForURL(/\/challenges\/0$/);
  await expect(pillOf(pix)).toBeVisible();
});

test('an exam that begins after what stands before it is silence for good', async ({
  balise,
  pix,
}) => {
  const popup = await balise.openPopup();
  await pix.goto(`${PIX}/certifications`);
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  await look(pix, /\/candidat\/\d+$/);
  await pix.getByRole('button', { name: 'Commencer mon test' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  await expect(popup.locator('[data-certification="begun"]')).toBeVisible();
  await pix.evaluate(() => history.pushState({}, '', '/competences'));
  await requestProfile(pix);
  expect(await pix.evaluate(tracesInPage)).toEqual(NO_TRACE);
  await expect(popup.locator('[data-certification="begun"]')).toBeVisible();
});

test('instructions that were loaded directly, and left: Balise comes back by itself, whole', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  // Loaded there, nothing of ours heard whose page it is.
  await pix.goto(`${PIX}/certifications/candidat/61001/informations`);
  await expect(popup.locator('[data-certification="unknown"]')).toContainText(
    'Recharge la page de Pix',
  );
  expect(await pix.evaluate(tracesInPage)).toEqual(NO_TRACE);
  await pix.getByRole('link', { name: 'Revenir' }).click();
  await expect(popup.locator('[data-certification]')).toHaveCount(0);
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  await pix.getByRole('link', { name: 'Compétences' }).first().click();
  await expect(panelOf(pix)).toBeVisible();
  // Or an exam is begun from there.
  await pix.goto(`${PIX}/certifications/candidat/61001`);
  const scripts = await OurScripts.watch(pix);
  await pix.getByRole('button', { name: 'Commencer mon test' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  await expect(popup.locator('[data-certification="begun"]')).toBeVisible();
  await expect.poll(() => scripts.listeners()).toEqual([]);
  expect(await pix.evaluate(tracesInPage)).toEqual(NO_TRACE);
});

test('where the history alone tells, the popup says how Balise comes back', async ({
  balise,
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  await begin(pix);
  const popup = await balise.openPopup();
  await pix.evaluate((path) => history.pushState({}, '', path), '/certifications/candidat/61001');
  await expect(popup.locator('[data-certification="unknown"]')).toBeVisible();
  // A question of before the instructions, or of an exam that was begun.
  await pix.evaluate(() => history.back());
  await expect(popup.locator('[data-remedy="reload-pix"]')).toContainText(
    'Recharge la page de Pix',
  );
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-remedy]')).toHaveCount(0);
  await expect(panelOf(pix)).toBeVisible();
});

test('a certification goes on as long as its own tab says so, whatever other tabs do', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  const during = popup.locator('[data-certification="begun"]');
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  const exam = await balise.context.newPage();
  const start = () =>
    exam
      .getByRole('button', { name: /session|commencer/i })
      .first()
      .click();
  await exam.goto(`${PIX}/certifications`);
  await start();
  await expect(during).toBeVisible();
  // Another tab is loaded, and its worker sleeps in between.
  await balise.stopWorker();
  await pix.goto(`${PIX}/competences`);
  await expect(panelOf(pix)).toBeVisible();
  await popup.reload();
  await expect(during).toContainText('Balise se tait');
  await expect(popup.locator('[data-suggestion]')).toHaveCount(0);
  expect(await balise.title()).not.toMatch(/\d\.\d/);
  // Another site in its tab, or no tab: its exam goes on for Pix, until a page of Pix is loaded.
  await exam.goto('about:blank');
  await expect(during).toContainText('sa page est fermée');
  await exam.goto(`${PIX}/certifications`);
  await expect(during).toHaveCount(0);
  await start();
  await expect(during).not.toContainText('fermée');
  await exam.close();
  await expect(during).toContainText('sa page est fermée');
  await pix.goto(`${PIX}/accueil`);
  await expect(during).toHaveCount(0);
  await expect(popup.locator('[data-suggestion]')).toBeVisible();
  // On the instructions, nobody has begun any.
  const read = await balise.context.newPage();
  await read.goto(`${PIX}/certifications/candidat/61001/informations`);
  await expect(popup.locator('[data-certification="unknown"]')).toBeVisible();
  await read.close();
  await expect(popup.locator('[data-certification]')).toHaveCount(0);
  await expect.poll(() => balise.title()).toContain('3.3');
});
