import { expect, PIX, test } from './balise.ts';
import { PANEL, SUGGESTION } from './pix-steps.ts';

const inPanel = (selector: string) => `balise-panel >>> ${selector}`;

test('the panel says what to do next and why, folds, changes side and remembers it', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await pix.see(SUGGESTION, 'Plus que 2 pix avant le niveau 1');
  await pix.seeCount(inPanel('[data-following]'), 2);
  await pix.see(PANEL, '3 sur 5');

  await pix.click(inPanel('button'), /gauche/);
  await pix.see(inPanel('.panel.left'));
  await pix.click(inPanel('[aria-label="Replier Balise"]'));
  await pix.seeNothingOf(SUGGESTION);
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).preferences))
    .toMatch(/"side":"left".*"folded":true|"folded":true.*"side":"left"/);

  await pix.goto(`${PIX}/accueil`);
  await pix.see(inPanel('.panel.left [aria-label="Déplier Balise"]'));
});

test('the keyboard reaches the panel; Escape folds it and the focus stays there', async ({
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  await pix.see(SUGGESTION);
  await pix.page.focus(inPanel('[data-suggestion] a'));
  expect(await pix.focused()).toMatch(/^a: Reprendre/);
  await pix.press('Escape');
  await pix.see(inPanel('[aria-label="Déplier Balise"]'));
  expect(await pix.focused()).toBe('button: Déplier Balise');
  await pix.press('Enter');
  await pix.see(SUGGESTION);
});

test('switched off in the page, back by the popup’s settings', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await pix.see(SUGGESTION);
  await pix.click(inPanel('button'), /Ne plus afficher/);
  const popup = await balise.open('popup.html');
  await popup.click('[aria-label="Réglages"]');
  await popup.click('[data-settings] [role="switch"]');
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).preferences))
    .toContain('"shown":true');
  await pix.goto(`${PIX}/competences`);
  await pix.see(SUGGESTION);
});
