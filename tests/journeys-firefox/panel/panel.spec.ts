import { coveredOnTheWay } from '../../support/browser/page-facts.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel, PANEL, SUGGESTION } from '../support/pix-steps.ts';

const inPanel = (selector: string) => `balise-panel >>> ${selector}`;

test('at rest it is one bar or a mark; opened it says why; changes side and remembers it', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await pix.see(SUGGESTION, 'Plus que 2 pix avant le niveau 1');
  await pix.seeCount(inPanel('[data-following]'), 2);
  await pix.see(PANEL, '3 sur 5');

  await pix.click(inPanel('button'), /gauche/);
  await pix.see(inPanel('.panel.left'));
  await pix.click(inPanel('button'), /^Réduire à un rond/);
  await pix.see(inPanel('.panel.left.mark'));
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).preferences))
    .toMatch(/"side":"left".*"folded":true|"folded":true.*"side":"left"/);

  await pix.goto(`${PIX}/accueil`);
  await pix.see(inPanel('.panel.left.mark [aria-label^="Déplier Balise"]'));
});

const SIZES = [
  { width: 1366, height: 625 },
  { width: 1024, height: 480 },
  { width: 390, height: 844 },
];

test('at rest all of Pix can be clicked, at every step of its pages', async ({ pix }) => {
  for (const path of ['/accueil', '/competences', '/competences/recHmIWG6D0huq6Kx/details']) {
    for (const size of SIZES) {
      await pix.page.setViewport(size);
      await pix.goto(`${PIX}${path}`);
      await pix.see('main h1');
      await expect.poll(() => pix.page.$('balise-panel')).not.toBeNull();
      const { covered } = await pix.page.evaluate(coveredOnTheWay, { step: 40, answers: 'x' });
      expect.soft(covered, `${path}, ${size.width}×${size.height}`).toEqual([]);
    }
  }
});

test('the keyboard reaches the panel; Escape closes it and the focus stays there', async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await pix.page.focus(inPanel('[data-suggestion] a'));
  expect(await pix.focused()).toMatch(/^a: Reprendre/);
  await pix.press('Escape');
  await pix.see(inPanel('[aria-label^="Déplier Balise"]'));
  expect(await pix.focused()).toBe('button: Déplier Balise, 3 sur 5');
  await pix.press('Enter');
  await pix.see(SUGGESTION, 'Plus que');
});

test('switched off in the page, back by the popup’s settings', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await pix.click(inPanel('button'), /Ne plus afficher/);
  const popup = await balise.open('popup.html');
  await popup.click('[data-door="settings"]');
  await popup.click('[data-settings] [role="switch"]');
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).preferences))
    .toContain('"shown":true');
  await pix.goto(`${PIX}/competences`);
  await pix.see(SUGGESTION);
});
