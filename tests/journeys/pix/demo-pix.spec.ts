/** What the demonstration Pix does where only a browser can tell. Without Balise. */
import { test as base, expect, type Page } from '@playwright/test';
import {
  CAMPAIGN_WITHOUT_ACCOUNT,
  DemoPix,
  PIX_PLUS_CERTIFICATES,
  type PupilName,
} from '../../demo-pix/index.ts';
import { routeDemoPix } from '../../demo-pix/playwright.ts';
import { chromiumProgram } from '../../tools/machine/browsers.ts';
import { answer, quit } from '../support/panel.ts';

const PIX = 'https://app.pix.fr';
const SEARCH = 'recsvLz0W2ShyfD63';
const FORMAT = 'recHmIWG6D0huq6Kx';
const PROGRAMMING = 'rece6jYwH4WEw549z';
const HEALTH = 'recfr0ax8XrfvJ3ER';

/** What a laptop of a school leaves of its screen. */
const SMALL = [
  { width: 1366, height: 625 },
  { width: 1280, height: 600 },
];

const test = base.extend<{ pupil: PupilName; demo: DemoPix; pix: Page }>({
  pupil: ['three-of-five', { option: true }],
  demo: async ({ pupil }, use) => {
    await use(new DemoPix({ pupil }));
  },
  pix: async ({ context, page, demo }, use) => {
    await routeDemoPix(context, demo);
    await use(page);
  },
});

test.use({
  launchOptions: {
    executablePath: chromiumProgram(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  viewport: { width: 1366, height: 768 },
});

/** Takes up the one competence of Lina's that is to be resumed, up to its first question. */
async function beginTraining(pix: Page): Promise<void> {
  await pix.goto(`${PIX}/competences/${FORMAT}/evaluer`);
  await pix.waitForURL(/\/challenges\/0$/);
  await expect(pix.getByRole('textbox')).toBeVisible();
}

async function openCompetences(pix: Page): Promise<void> {
  await pix.goto(`${PIX}/competences`);
  await expect(pix.locator('.competence-card')).toHaveCount(16);
}

const scrollToEnd = (pix: Page) =>
  pix.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));

const boxOf = (pix: Page, selector: string) =>
  pix
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    });

/** What of the page stands, wholly or in part, where a bar of 324×44 px would at the bottom right. */
async function atBottomRight(pix: Page, selector: string): Promise<string[]> {
  return pix.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const [right, bottom] = [innerWidth - 16, innerHeight - 16];
        const across = box.left < right && box.right > right - 324;
        return across && box.top < bottom && box.bottom > bottom - 44;
      })
      .map((element) => element.textContent.trim()),
  );
}

test.describe('the layout', () => {
  test('main is as wide as Pix’s, the menu beside it, in three windows', async ({ pix }) => {
    await openCompetences(pix);
    for (const [width, left, right] of [
      [1366, 288, 1342],
      [1280, 288, 1256],
      [1920, 348, 1836],
    ] as const) {
      await test.step(`${width} px`, async () => {
        await pix.setViewportSize({ width, height: 768 });
        await pix.evaluate(() => window.scrollTo(0, 0));
        const menu = { left: 24, top: 24, right: 264, bottom: 744 };
        expect(await boxOf(pix, '.pix-app-layout__navigation')).toEqual(menu);
        expect(await boxOf(pix, '.pix-app-layout__main')).toMatchObject({ left, right });
        expect(await boxOf(pix, '.competence-card')).toMatchObject({ left: left + 24 });
        await scrollToEnd(pix);
        expect(await boxOf(pix, '.pix-app-layout__navigation')).toEqual(menu);
      });
    }
  });

  test('has a banner that stays at the top, and the menu at its bottom', async ({ pix, demo }) => {
    demo.settings.informationBanner = 'Maintenance dimanche.';
    await openCompetences(pix);
    await expect(pix.getByText('Maintenance dimanche.')).toBeVisible();
    const { bottom } = await boxOf(pix, '.pix-app-layout__banner');
    const menuTop = async () => (await boxOf(pix, '.pix-app-layout__navigation')).top;
    await expect.poll(menuTop).toBe(bottom + 24);
    await scrollToEnd(pix);
    expect(await boxOf(pix, '.pix-app-layout__banner')).toMatchObject({ top: 0, bottom });
    expect(await menuTop()).toBe(bottom + 24);
  });

  test('loses its menu, and shows another colour, when room is added at its end', async ({
    pix,
  }) => {
    await openCompetences(pix);
    await pix.evaluate(() => (document.body.style.paddingBottom = '369px'));
    await scrollToEnd(pix);
    expect((await boxOf(pix, '.app-navigation a')).top).toBeLessThan(0);
    const colours = await pix.evaluate(() =>
      [document.body, document.querySelector('.pix-app-layout')].map(
        (element) => element && getComputedStyle(element).backgroundColor,
      ),
    );
    expect(new Set(colours).size).toBe(2);
  });
});

test.describe('in a small window', () => {
  for (const [name, competence] of [
    ['Reprendre', FORMAT],
    ['Retenter', HEALTH],
    ['Commencer', PROGRAMMING],
  ] as const) {
    test(`« ${name} » stands whole at the bottom right of a competence`, async ({ pix }) => {
      await pix.goto(`${PIX}/competences/${competence}/details`);
      const button = pix.locator('.scorecard-details').getByText(name, { exact: true });
      for (const size of SMALL) {
        await pix.setViewportSize(size);
        await expect(button).toBeInViewport({ ratio: 1 });
        expect(await atBottomRight(pix, '.scorecard-details .pix-button')).toEqual([name]);
      }
    });
  }

  test('the answers of a checkpoint stand at the bottom right, and « Continuer » below', async ({
    pix,
  }) => {
    await beginTraining(pix);
    for (let question = 0; question < 5; question += 1) await answer(pix);
    await expect(pix.locator('.answer-item')).toHaveCount(5);
    for (const size of SMALL) {
      await pix.setViewportSize(size);
      await expect(pix.getByRole('link', { name: 'Continuer' })).toBeInViewport();
      expect(await atBottomRight(pix, '.answer-item, .answer-button-continue a')).not.toEqual([]);
    }
  });
});

test('a dialog is native, over everything, all else inert, the page behind it still; a reset is one POST: what it answers is shown, and nothing is read after it', async ({
  pix,
  demo,
}) => {
  demo.setCompetence('1.1', { daysBeforeReset: 0 });
  await pix.goto(`${PIX}/competences/${SEARCH}/details`);
  const dialog = pix.locator('dialog.pix-overlay');
  await expect(dialog).toBeHidden();
  await pix.getByRole('button', { name: 'Remettre à zéro' }).click();
  const facts = () =>
    pix.evaluate(() => ({
      modal: document.querySelector('dialog:modal') !== null,
      holdsFocus: document.activeElement?.closest('dialog') !== null,
      topmost: document.elementFromPoint(innerWidth - 40, innerHeight - 40)?.localName,
      isStill: getComputedStyle(document.body).overflow === 'hidden',
    }));
  expect(await facts()).toEqual({
    modal: true,
    holdsFocus: true,
    topmost: 'dialog',
    isStill: true,
  });
  await pix.keyboard.press('Escape');
  expect(await facts()).toMatchObject({ modal: false, isStill: false });

  await pix.getByRole('button', { name: 'Remettre à zéro' }).click();
  await pix.getByRole('dialog').getByRole('button', { name: 'Remettre à zéro' }).click();
  await expect(pix.getByRole('link', { name: 'Commencer' })).toBeVisible();
  const { path } = demo.log.at(-1) ?? {};
  expect(path).toBe(`/api/users/4242/competences/${SEARCH}/reset`);
});

test('a focused question says so at the bottom of the window, however long it is, and asks every second whether the page has the focus', async ({
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'all';
  await beginTraining(pix);
  expect(await boxOf(pix, '.focus-notice')).toMatchObject({ bottom: 768 });
  await pix.locator('.challenge').evaluate((question) => (question.style.height = '2000px'));
  expect(await boxOf(pix, '.focus-notice')).toMatchObject({ bottom: 768 });
  await pix.evaluate(() => (document.hasFocus = () => false));
  await expect.poll(() => demo.lastQuestionStates).toEqual(['focusedout']);
});

test('a level-up’s message lies over « Quitter », in a wide window and a narrow one, until it is closed', async ({
  pix,
  demo,
}) => {
  demo.pixPerAnswer = 2;
  await beginTraining(pix);
  await answer(pix);
  const quitButton = pix.getByRole('button', { name: 'Quitter' }).first();
  const isCovered = () =>
    quitButton.evaluate((button) => {
      const { left, right, top, bottom } = button.getBoundingClientRect();
      return !button.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
    });
  const expectCovered = async (covered: boolean) => {
    for (const width of [1366, 390]) {
      await pix.setViewportSize({ width, height: 768 });
      expect(await isCovered(), `${width} px`).toBe(covered);
    }
  };
  await expectCovered(true);
  await pix.locator('.levelup__close').click();
  await expectCovered(false);
});

test('a level-up’s address stays in the history, for a later question and after leaving', async ({
  pix,
  demo,
}) => {
  demo.pixPerAnswer = 2;
  demo.focusedQuestions = 'none';
  await beginTraining(pix);
  await answer(pix);
  const gained = pix.url();
  expect(gained).toContain('newLevel=1');
  await answer(pix);
  await pix.goBack();
  await expect(pix.getByText('Vous avez déjà répondu !')).toBeVisible();
  await expect(pix.locator('.levelup')).toBeVisible();
  expect(pix.url()).toBe(gained);
  await pix.reload();
  await expect(pix.locator('.levelup')).toBeVisible();
  expect(pix.url()).toBe(gained);
  await quit(pix);
  await pix.goBack();
  await expect(pix.locator('.levelup')).toBeVisible();
  expect(pix.url()).toBe(gained);
});

test('a campaign goes through questions, a level-up and a checkpoint, to its own end', async ({
  pix,
  demo,
}) => {
  demo.settings.questionsPerCampaign = 2;
  demo.settings.campaignCompetences = ['3.3'];
  await pix.goto(`${PIX}/campagnes`);
  await pix.getByRole('textbox').fill('ABCDEF123');
  await pix.getByRole('button', { name: 'Accéder au parcours' }).click();
  await pix.getByRole('button', { name: 'Je commence' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  await answer(pix);
  await answer(pix);
  await pix.waitForURL(/finalCheckpoint=true.*newLevel=1/);
  await pix.locator('.levelup__close').click();
  await pix.getByRole('link', { name: 'Voir mes résultats' }).click();
  await pix.waitForURL('**/campagnes/ABCDEF123/resultats');
});

test('a visitor may take part in an open campaign, or try, without an account', async ({
  pix,
  demo,
}) => {
  demo.signOut();
  demo.settings.questionsPerCampaign = 1;
  await pix.goto(`${PIX}/campagnes/ABCDEF123`);
  await pix.waitForURL('**/connexion');
  await pix.goto(`${PIX}/campagnes/${CAMPAIGN_WITHOUT_ACCOUNT}`);
  await pix.getByRole('button', { name: 'Je commence' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  expect(demo.state.pupil.isAnonymous).toBe(true);
  await pix.goto(`${PIX}/essai`);
  await pix.getByRole('button', { name: 'J’essaie' }).click();
  await pix.waitForURL(/\/challenges\/0$/);
  await pix.getByRole('button', { name: 'Je passe' }).click();
  await pix.waitForURL(/\/assessments\/\d+\/results$/);
});

for (const address of ['/certifications', '/certifications-v2'] as const) {
  test(`the new page of certification, at ${address}`, async ({ pix, demo }) => {
    demo.settings.certificationDashboard = address;
    await pix.goto(`${PIX}/competences`);
    for (let visit = 0; visit < 2; visit += 1) {
      await pix.getByRole('link', { name: 'Certification', exact: true }).click();
      await pix.waitForURL(`**${address}`);
      await expect(pix.locator('.certification-dashboard-eligibility-steps__step-1')).toContainText(
        '3/5',
      );
      await expect(pix.locator('.certification-item')).toHaveCount(2);
      await pix.getByRole('link', { name: 'Accueil', exact: true }).click();
      await pix.waitForURL('**/accueil');
    }
    expect(demo.log.filter(({ path }) => path.endsWith('/is-certifiable'))).toHaveLength(1);
  });
}

test('the instructions of a certification are left again without a reload', async ({ pix }) => {
  await pix.goto(`${PIX}/certifications`);
  await pix.evaluate(() => Object.assign(window, { sameDocument: true }));
  await pix.getByRole('link', { name: 'Lire les consignes (démonstration)' }).click();
  await pix.waitForURL(/\/candidat\/\d+\/informations$/);
  await pix.getByRole('link', { name: 'Revenir' }).click();
  await pix.waitForURL('**/certifications');
  await pix.goBack();
  await pix.goBack();
  await expect(pix.getByRole('heading', { name: /certifiable/ })).toBeVisible();
  expect(await pix.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('Pix+ has a badge and words in list and detail', async ({ pix, demo }) => {
  demo.setCertificates(...PIX_PLUS_CERTIFICATES);
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(pix.locator('.certification-item__score').first()).toHaveText('Admissible');
  await pix.getByRole('link', { name: 'Voir le détail' }).first().click();
  await expect(pix.getByTestId('global-level-label-tag')).toHaveText('Admissible');
  await expect(pix.getByTestId('pw-candidate-certificate-pix-score')).toHaveCount(0);
});

test.describe('in Nouméa', () => {
  test.use({ timezoneId: 'Pacific/Noumea' });

  test('an exam of the morning is shown on its day there', async ({ pix, demo }) => {
    demo.setCertificates({ satAt: '2026-05-11T21:30:00.000Z' });
    await pix.goto(`${PIX}/mes-certifications`);
    await expect(pix.getByTestId('pw-certification-card-exam-date')).toContainText('12/05/2026');
  });
});

test('the app follows its own links; another’s link loads it anew', async ({ pix, demo }) => {
  const isSame = () => pix.evaluate(() => 'sameDocument' in window);
  await pix.goto(`${PIX}/accueil`);
  await pix.evaluate(() => Object.assign(window, { sameDocument: true }));
  await pix.getByRole('link', { name: 'Compétences', exact: true }).click();
  await pix.waitForURL('**/competences');
  expect(await isSame()).toBe(true);
  await pix.evaluate(() => {
    const link = document.createElement('a');
    Object.assign(link, { href: '/accueil', textContent: 'Un autre lien' });
    document.querySelector('.demo-root')?.prepend(link);
  });
  await pix.getByRole('link', { name: 'Un autre lien' }).click();
  await expect(pix.getByRole('heading', { name: 'Bonjour Lina' })).toBeVisible();
  expect(await isSame()).toBe(false);
  // Asked when the app was first loaded, and remembered since.
  const asked = demo.log.filter(({ path }) => path.endsWith('/attestation-details'));
  expect(asked).toHaveLength(1);
});
