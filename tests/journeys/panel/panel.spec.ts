import { expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { answer, openPanel, panelOf, pillOf, quit, suggestionOf } from '../support/panel.ts';

const PAGES = {
  home: '/accueil',
  competences: '/competences',
  details: '/competences/recHmIWG6D0huq6Kx/details',
};

for (const [name, path] of Object.entries(PAGES)) {
  test(`on the ${name} page: the next competence, why, its link, two more, the count`, async ({
    pix,
  }) => {
    await pix.goto(`${PIX}${path}`);
    await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '3.3');
    await openPanel(pix);
    await expect(suggestionOf(pix)).toContainText('Plus que 2 pix avant le niveau 1');
    await expect(suggestionOf(pix).getByRole('link', { name: 'Reprendre' })).toHaveAttribute(
      'href',
      `${PIX}/competences/recHmIWG6D0huq6Kx/evaluer`,
    );
    await expect(pix.locator('balise-panel [data-following]')).toHaveCount(2);
    await expect(panelOf(pix)).toContainText('3 sur 5');
  });
}

test.describe('a completed competence', () => {
  test('is linked to its page, where Pix’s own button is', async ({ pix, demo }) => {
    demo.setCompetence('3.4', { earnedPix: 7, status: 'COMPLETED', daysBeforeImproving: 0 });
    await pix.goto(`${PIX}/competences`);
    await openPanel(pix);
    const link = pix.locator('balise-panel [data-suggestion="3.4"]').getByRole('link');
    await expect(link).toHaveAttribute('href', `${PIX}/competences/rece6jYwH4WEw549z/details`);
    await expect(link).toHaveText('Retenter');
    await link.click();
    await pix.waitForURL('**/details');
  });
});

test('no panel elsewhere: account, own certificates, verification, sign-in', async ({
  pix,
  demo,
}) => {
  for (const path of [
    '/mon-compte/informations-personnelles',
    '/mes-certifications',
    '/verification-certificat',
  ]) {
    await pix.goto(`${PIX}${path}`);
    await expect(pix.locator('main')).toBeVisible();
    await expect(pix.locator('balise-panel')).toHaveCount(0);
  }
  demo.signOut();
  await pix.goto(`${PIX}/connexion`);
  await expect(pix.locator('balise-panel')).toHaveCount(0);
});

test('training in Pix: pill, level reached, then the panel says so and what comes next', async ({
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await panelOf(pix).getByRole('button', { name: 'Réduire à un rond' }).click();
  await pix.getByRole('link', { name: /^Reprendre la compétence Adapter/ }).click();
  await expect(pillOf(pix)).toHaveAttribute('data-pill', '3.3');
  await expect(pillOf(pix)).toContainText('2 pix avant le niveau 1');
  await expect(panelOf(pix)).toHaveCount(0);

  await answer(pix);
  await expect(pillOf(pix)).toContainText('il manquait 2 pix au début');
  await answer(pix);
  await expect(pix.locator('balise-panel [data-level-reached="3.3"]')).toBeVisible();
  // Pix's own message lies over « Quitter » until it is closed.
  await expect(pillOf(pix)).toContainText(
    /Niveau.1.atteint · 4.sur 5\. Ferme le message de Pix, puis tu peux cliquer sur Quitter/,
  );
  await pix.locator('.levelup__close').click();
  await expect(pillOf(pix)).toContainText(
    /Niveau.1.atteint · 4.sur 5\. Tu peux cliquer sur Quitter/,
  );
  // Pix's address forgets the level at the next answer; the pill does not.
  await answer(pix);
  await expect(pix.locator('balise-panel [data-level-reached="3.3"]')).toBeVisible();

  await quit(pix);
  await expect(panelOf(pix).locator('[data-level-reached="3.3"]')).toBeVisible();
  await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '5.2');
  await openPanel(pix);
  await expect(panelOf(pix).locator('[data-level-reached="3.3"]')).toContainText(
    'Niveau 1 atteint',
  );
  // Only once: the next page has the mark that the pupil wants.
  await pix.getByRole('link', { name: 'Compétences', exact: true }).click();
  await expect(panelOf(pix)).toHaveClass(/mark/);
  await expect(panelOf(pix).locator('[data-level-reached]')).toHaveCount(0);
});

test.describe('the fifth competence', () => {
  test.use({ pupil: 'one-step-away' });

  test('once reached, Pix’s Certification page can confirm it, and then has', async ({
    pix,
    demo,
  }) => {
    demo.focusedQuestions = 'none';
    await pix.goto(`${PIX}/competences`);
    await openPanel(pix);
    await suggestionOf(pix).getByRole('link').click();
    await expect(pillOf(pix)).toBeVisible();
    await answer(pix);
    await expect(pix.locator('balise-panel [data-level-reached="3.4"]')).toBeVisible();
    await quit(pix);
    await openPanel(pix);
    const ask = panelOf(pix).locator('[data-ask-pix]');
    await expect(ask).toContainText('5 compétences');
    // On a small laptop too, all of it stands there: nothing has to be scrolled for.
    const body = panelOf(pix).locator('.body');
    expect(await body.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    await ask.getByRole('link').click();
    await pix.waitForURL(`${PIX}/certifications`);
    await expect(pix.locator('balise-panel')).toHaveCount(0);
    await pix.getByRole('link', { name: 'Compétences', exact: true }).click();
    await openPanel(pix);
    await expect(panelOf(pix)).toContainText('5 sur 16');
    await expect(ask).toHaveCount(0);
  });
});

test.describe('all sixteen', () => {
  test.use({ pupil: 'all-sixteen' });

  test('the panel says so, and suggests the next level', async ({ pix }) => {
    await pix.goto(`${PIX}/competences`);
    await openPanel(pix);
    await expect(panelOf(pix)).toContainText('Les 16 compétences sont au niveau 1');
    await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '5.1');
  });
});

test('at a checkpoint and on the results page the panel is there', async ({ pix, demo }) => {
  demo.focusedQuestions = 'none';
  demo.settings.questionsPerCompetence = 6;
  await pix.goto(`${PIX}/competences`);
  await pix.getByRole('link', { name: /^Commencer la compétence Gérer/ }).click();
  await expect(pillOf(pix)).toHaveAttribute('data-pill', '1.2');
  for (let answers = 0; answers < 5; answers += 1) await answer(pix);
  await pix.waitForURL('**/checkpoint**');
  await expect(panelOf(pix)).toBeVisible();
  await pix.getByRole('link', { name: 'Continuer' }).click();
  await expect(pillOf(pix)).toBeVisible();
  await answer(pix);
  await pix.getByRole('link', { name: /résultats/ }).click();
  await pix.waitForURL('**/resultats/**');
  await expect(panelOf(pix)).toBeVisible();
});

// How soon is what `npm run bench` takes: « answer seen to badge » and its neighbours.
test('follows the profile once an answer has come, by itself', async ({ pix, demo }) => {
  await pix.goto(`${PIX}/competences`);
  await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '3.3');
  demo.setCompetence('4.1', { earnedPix: 7, status: 'STARTED' });
  expect(await requestProfile(pix)).toBe(200);
  await expect(suggestionOf(pix)).toHaveAttribute('data-suggestion', '4.1');
});

test('the note of how it comes back lies on no control of Pix’s', async ({ pix }) => {
  await pix.setViewportSize({ width: 1366, height: 625 });
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await panelOf(pix).getByRole('button', { name: 'Mettre à gauche' }).click();
  await panelOf(pix).getByRole('button', { name: 'Ne plus afficher' }).click();
  await expect(pix.locator('balise-panel [data-panel-hidden]')).toBeVisible();
  await expect.poll(() => pix.evaluate(coveredControls)).toEqual([]);
});

/** Runs in the page: what of Pix's cannot be clicked all over, for Balise lies on it. */
function coveredControls(): string[] {
  return [...document.querySelectorAll('a, button')]
    .filter((control) => {
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const corners = [left + 2, right - 2].flatMap((x) =>
        [top + 2, bottom - 2].map((y) => [x, y]),
      );
      return corners.some(
        ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.localName === 'balise-panel',
      );
    })
    .map(({ textContent }) => textContent.trim());
}

test('shrinks, moves and hides by mouse; remembers; comes back by the popup’s settings', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const panel = panelOf(pix);
  await openPanel(pix);
  await panel.getByRole('button', { name: 'Mettre à gauche' }).click();
  await expect(panel).toHaveClass(/left/);
  await panel.getByRole('button', { name: 'Réduire à un rond' }).click();
  await expect(panel).toHaveClass(/mark/);
  await pix.reload();
  await expect(panel).toHaveClass(/left/);
  await expect(panel).toHaveClass(/mark/);
  await openPanel(pix);
  await panel.getByRole('button', { name: 'Montrer la barre' }).click();
  await openPanel(pix);

  await panel.getByRole('button', { name: 'Ne plus afficher' }).click();
  await expect(pix.locator('balise-panel [data-panel-hidden]')).toContainText('Réglages');
  await pix.locator('balise-panel').getByRole('button', { name: 'Annuler' }).click();
  await expect(panel).toBeVisible();
  await panel.getByRole('button', { name: 'Ne plus afficher' }).click();
  await expect(pix.locator('balise-panel [data-panel-hidden]')).toBeVisible();
  await pix.reload();
  await expect(pix.locator('article.competence-card')).toHaveCount(16);
  await expect(pix.locator('balise-panel')).toHaveCount(0);

  const popup = await balise.openPopup();
  await popup.getByRole('button', { name: 'Réglages' }).click();
  await popup.getByRole('switch', { name: /Panneau dans Pix/ }).check();
  await popup.getByRole('radio', { name: 'Droite' }).check();
  await pix.bringToFront();
  await pix.reload();
  await expect(panel).toHaveClass(/right/);
});

test('everything works with the keyboard alone, and keys do not reach the page', async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await expect(suggestionOf(pix)).toBeVisible();
  await pix.evaluate(() => {
    const keys: string[] = [];
    Object.assign(window, { keys });
    window.addEventListener('keydown', ({ key }) => keys.push(key), true);
    document.addEventListener('keydown', ({ key }) => keys.push(`document ${key}`));
  });
  await pix.locator('a, button').last().focus();
  const panel = panelOf(pix);
  const fold = panel.getByRole('button', { name: 'Replier Balise' });
  await panel.getByRole('button', { name: 'Mettre à gauche' }).focus();
  await pix.keyboard.press('Tab');
  await expect(fold).toBeFocused();
  await pix.keyboard.press('Tab');
  await expect(suggestionOf(pix).getByRole('link')).toBeFocused();
  await pix.keyboard.press('Escape');
  // Closed, it is as small as there is room for, and the focus stands where it opens.
  const unfold = panel.getByRole('button', { name: 'Déplier Balise' });
  await expect(unfold).toBeFocused();
  await pix.keyboard.press('Enter');
  await expect(suggestionOf(pix)).toBeVisible();
  const heard = await pix.evaluate(() => (window as unknown as { keys: string[] }).keys);
  expect(heard.filter((key) => key.startsWith('document'))).toEqual([]);
  await fold.focus();
  await pix.keyboard.press('Tab');
  await pix.keyboard.press('Enter');
  await pix.waitForURL(/\/challenges\//);
});

test('the five steps: ticked in the popup, the account answered for once, sent away for good', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await expect(panelOf(pix)).toContainText('Regarde la pastille');
  await expect(panelOf(pix).locator('[data-first-steps]')).toHaveCount(0);
  const popup = await balise.openPopup();
  const steps = popup.locator('[data-first-steps]');
  await steps.locator('summary').click();
  await expect(popup.locator('[data-step="1"]')).toContainText('EduConnect');
  await expect(popup.locator('[data-step="2"][data-done="true"]')).toBeVisible();
  await expect(popup.locator('[data-step="3"][data-done="true"]')).toBeVisible();
  await expect(popup.locator('[data-step="4"][data-done="false"]')).toBeVisible();
  await popup.getByRole('button', { name: 'Oui', exact: true }).click();
  await expect(popup.locator('[data-step="1"][data-done="true"]')).toBeVisible();
  await expect(popup.locator('.usual-account')).toHaveCount(0);
  await popup.getByRole('button', { name: 'Ne plus montrer ces étapes' }).click();
  await expect(steps).toHaveCount(0);
});
