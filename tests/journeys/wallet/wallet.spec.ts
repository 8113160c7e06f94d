/** The certificates of the wallet: typed in, deleted and brought back, placed among school years. */
import { parisDay } from '../../../lib/time/paris.ts';
import { violations } from '../../support/browser/axe.ts';
import { inTheWallet, manyWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test } from '../support/balise.ts';

const SCHEMES = ['light', 'dark'] as const;

const today = () => parisDay(Date.now());

test('a certificate is typed in by keyboard alone, and stands in the wallet', async ({
  balise,
}) => {
  const wallet = await balise.openWallet();
  await wallet.getByRole('button', { name: 'Saisir à la main' }).focus();
  await wallet.keyboard.press('Enter');
  await expect(wallet.locator('#form-code')).toBeFocused();
  await wallet.keyboard.type('p-bcdf2346');
  await wallet.keyboard.press('Tab');
  await wallet.keyboard.type('312');
  await wallet.keyboard.press('Tab');
  // The same in every order that a browser may ask for.
  await wallet.keyboard.type('05052026');
  await wallet.keyboard.press('Enter');
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');
  await expect(card).toBeFocused();
  await expect(card).toHaveAttribute('data-renew-by', '2029-05-05');
  await expect(card).toContainText('312 pix');
  await expect(wallet.getByRole('dialog')).toHaveCount(0);
  await wallet.reload();
  await expect(card).toBeVisible();
});

test('the form says what is wrong and what is odd, and gives back what was typed', async ({
  balise,
}) => {
  const wallet = await balise.openWallet();
  await wallet.getByRole('button', { name: 'Saisir à la main' }).click();
  const form = wallet.getByRole('dialog');
  await form.getByRole('button', { name: 'Ajouter au portefeuille' }).click();
  await expect(form.locator('[data-problem="nothing"]')).toBeVisible();
  await form.getByLabel('Code de vérification').fill('P-BCDO2346');
  await expect(form.locator('[data-remark="doubtful-symbols"]')).toContainText('D ou Q');
  await form.getByText('Ajouter des détails').click();
  await form.getByLabel('Score', { exact: true }).fill('900');
  await form.getByLabel('Score maximum').fill('895');
  await form.getByLabel('Date de l’examen').fill('2099-01-01');
  await expect(form.locator('[data-remark]')).toHaveCount(3);
  await wallet.keyboard.press('Escape');
  await expect(form).toHaveCount(0);
  await expect(wallet.getByRole('button', { name: 'Saisir à la main' })).toBeFocused();
  await wallet.getByRole('button', { name: 'Saisir à la main' }).click();
  await expect(form.getByLabel('Code de vérification')).toHaveValue('P-BCDO2346');
  await form.getByRole('button', { name: 'Ajouter au portefeuille' }).click();
  const card = wallet.locator('[data-certificate="P-BCDO2346"]');
  await expect(card.locator('[data-doubt]')).toHaveCount(3);
  for (const colorScheme of SCHEMES) {
    await wallet.emulateMedia({ colorScheme });
    expect(await violations(wallet)).toEqual([]);
  }
});

test('deleting leaves a line with the way back, by keyboard alone', async ({ balise }) => {
  await balise.store(inTheWallet(oneWallet()));
  const wallet = await balise.openWallet();
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');
  await card.getByRole('button', { name: 'Plus', exact: true }).focus();
  await wallet.keyboard.press('Enter');
  await expect(card.locator('tr[data-competence]')).toHaveCount(16);
  await card.getByRole('button', { name: 'Supprimer' }).focus();
  await wallet.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(wallet.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await wallet.reload();
  await wallet.getByRole('button', { name: 'Annuler' }).focus();
  await wallet.keyboard.press('Enter');
  await expect(card).toBeFocused();
});

test('the class is proposed from the date, leads to the Parcoursup line, and is remembered', async ({
  balise,
}) => {
  const [lina] = oneWallet();
  await balise.store(inTheWallet(lina ? [{ ...lina, schoolClass: null }] : []));
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-parcoursup]')).toHaveCount(0);
  await expect(wallet.locator('[data-class-question]')).toContainText('Passée en mai');
  await wallet.getByRole('button', { name: 'Oui', exact: true }).click();
  await expect(wallet.locator('[data-parcoursup="within"]')).toContainText('Parcoursup 2029');
  await expect(wallet.locator('[data-class-question]')).toHaveCount(0);
  await wallet.reload();
  await expect(wallet.locator('[data-parcoursup="within"]')).toBeVisible();
  await wallet.getByRole('button', { name: 'Plus', exact: true }).click();
  await wallet.getByText('D’où vient cette date').click();
  await wallet.getByLabel('Renouveler après').selectOption('2 ans');
  await expect(wallet.locator('[data-certificate]')).toHaveAttribute('data-renew-by', '2028-05-20');
  await expect(wallet.locator('[data-parcoursup="past"]')).toBeVisible();
});

test('every state of two holders stands under its holder, and fits anywhere', async ({
  balise,
}) => {
  await balise.store(inTheWallet(manyWallet(today())));
  const wallet = await balise.openWallet('tom-due');
  await expect(wallet.locator('#certificate-tom-due')).toBeFocused();
  await expect(wallet.locator('#certificate-tom-due')).toBeInViewport();
  await expect(wallet.locator('[data-holder="Lina Exemple"] [data-certificate]')).toHaveCount(5);
  await expect(wallet.locator('[data-holder="Tom Exemple"] [data-certificate]')).toHaveCount(2);
  for (const status of ['valid', 'due-soon', 'pending']) {
    await expect(wallet.locator(`[data-status="${status}"]`).first()).toBeVisible();
  }
  // What was replaced, not obtained or cancelled stands behind one line a holder.
  await expect(wallet.locator('[data-status="rejected"]').first()).toBeHidden();
  await wallet.getByText('Anciens et autres (3)').click();
  for (const status of ['overdue', 'rejected']) {
    await expect(wallet.locator(`[data-status="${status}"]`).first()).toBeVisible();
  }
  for (const [width, fontSize] of [
    [320, '16px'],
    [390, '16px'],
    [1120, '32px'],
    [640, '32px'],
  ] as const) {
    await wallet.setViewportSize({ width, height: 800 });
    await wallet.evaluate((size) => (document.documentElement.style.fontSize = size), fontSize);
    expect(await wallet.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
  }
});

test('an alert is put off, stopped and brought back on its card', async ({ balise }) => {
  await balise.store(inTheWallet(manyWallet(today()).filter(({ id }) => id === 'tom-due')));
  const wallet = await balise.openWallet();
  const card = wallet.locator('[data-certificate="P-MPQR3467"]');
  await card.getByRole('button', { name: 'Me le rappeler dans 14 jours' }).click();
  await expect(card.locator('[data-alert="snoozed"]')).toContainText('Rappel prévu');
  await card.getByRole('button', { name: 'Ne plus alerter pour ce certificat' }).click();
  await expect(card.locator('[data-alert="stopped"]')).toBeVisible();
  await card.getByRole('button', { name: 'Réactiver les alertes' }).click();
  await expect(card.locator('[data-alert="stopped"]')).toHaveCount(0);
});

test('« seen » is noted with the next day, taken back, and what is due is said again', async ({
  balise,
}) => {
  await balise.store(inTheWallet(manyWallet(today()).filter(({ id }) => id === 'tom-due')));
  const wallet = await balise.openWallet();
  const due = wallet.locator('[data-alert="due"]');
  await expect(due).toContainText('Certificat de Tom Exemple');
  await due.getByRole('button', { name: 'J’ai vu' }).click();
  await expect(wallet.locator('[data-alert="seen"]')).toContainText('Prochain rappel');
  await expect(due).toHaveCount(0);
  await expect(wallet.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await wallet.keyboard.press('Enter');
  await expect(due).toBeVisible();
});

test('what can be done with a certificate stands on the first screen, seven of them on two', async ({
  balise,
}) => {
  const [lina] = oneWallet();
  await balise.store(inTheWallet(lina ? [{ ...lina, schoolClass: null }] : []));
  const wallet = await balise.openWallet();
  await wallet.setViewportSize({ width: 1280, height: 720 });
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');
  for (const name of ['PDF pour Parcoursup', 'Mettre dans l’agenda', 'Plus']) {
    await expect(card.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await expect(card.getByRole('link', { name: 'Vérifier sur Pix' })).toBeInViewport({ ratio: 1 });
  await balise.store(inTheWallet(manyWallet(today())));
  await expect(wallet.locator('[data-certificate]')).toHaveCount(7);
  const bottom = await wallet
    .locator('.holders')
    .evaluate((holders) => holders.getBoundingClientRect().bottom + window.scrollY);
  expect(bottom).toBeLessThanOrEqual(2 * 720);
});

test('a certificate that Pix shows comes in without a reload', async ({ balise, pix }) => {
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-empty]')).toBeVisible();
  await pix.goto(`${PIX}/mes-certifications`);
  await expect(wallet.locator('[data-certificate="P-BCDF2346"]')).toBeVisible();
  await expect(wallet.locator('[data-status="pending"]')).toBeVisible();
});

test('what cannot be read is said, and a newer wallet stays as it is', async ({ balise }) => {
  const newer = { v: 99, data: [{ kept: 'by a newer Balise' }] };
  await balise.store({ wallet: newer });
  const wallet = await balise.openWallet();
  await expect(wallet.locator('[data-failure="newer"]')).toBeVisible();
  await expect(wallet.getByRole('button', { name: /main/ })).toHaveCount(0);
  expect((await balise.stored()).wallet).toEqual(newer);

  await balise.store({ wallet: 'nonsense' });
  await expect(wallet.locator('[data-failure="corrupt"]')).toBeVisible();

  const { wallet: good } = inTheWallet(oneWallet()) as { wallet: { v: number; data: unknown[] } };
  await balise.store({ wallet: { ...good, data: [...good.data, { id: 'broken' }] } });
  await expect(wallet.locator('[data-failure="unreadable"]')).toContainText('1 certificat');
  await expect(wallet.locator('[data-certificate="P-BCDF2346"]')).toBeVisible();
  await wallet.getByRole('button', { name: 'Plus', exact: true }).first().click();
  await wallet.getByLabel('En quelle classe').selectOption('CAP');
  await expect(wallet.locator('[data-failure="unreadable"]')).toHaveCount(0);
  const setAside = Object.entries(await balise.stored()).find(([key]) =>
    key.startsWith('set-aside:'),
  );
  expect(setAside?.[1]).toEqual([{ id: 'broken' }]);
});
