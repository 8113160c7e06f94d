import { DemoPix } from '../../demo-pix/index.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { requestProfile } from '../support/page-requests.ts';
import { readCompetences } from '../support/read-competences.ts';

test('two accounts in one tab, one after the other: nothing is mixed', async ({
  balise,
  pix,
  demo,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-account]')).toContainText('Lina');
  await expect(popup.locator('[data-count="3"]')).toBeVisible();

  demo.signInAs('exactly-five');
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-account]')).toContainText('Inès');
  await expect(popup.locator('[data-count="5"]')).toBeVisible();

  demo.signInAs('three-of-five');
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-account]')).toContainText('Lina');
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  const stored = await balise.stored();
  expect(Object.keys(stored).filter((key) => key.startsWith('account:'))).toHaveLength(2);
  expect(JSON.stringify(stored)).not.toMatch(/\b(4242|4305)\b|Exemple/);
});

test('an answer that arrives after the sign-out is not kept', async ({ balise, pix, demo }) => {
  const popup = await readCompetences(balise, pix);

  demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
  await pix.evaluate(() => history.pushState(null, '', '/deconnexion'));
  expect(await requestProfile(pix)).toBe(200);
  // What comes after it gets through, so the late one had its time and was let go.
  demo.signInAs('exactly-five');
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-count="5"]')).toBeVisible();
  const records = Object.values(await balise.stored()).map((record) => JSON.stringify(record));
  const lina = records.find((record) => record.includes('"Lina"'));
  expect(lina).toMatch(/"1\.2":\{[^}]*"level":0/);
});

test('an answer about somebody else than who is signed in is not kept', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  // A session of the second account, used by the page while the first one is signed in to it.
  const mixed = new DemoPix({ pupil: 'exactly-five' });
  const { body } = await mixed.handle({
    method: 'GET',
    url: `${PIX}/competences`,
    headers: {},
    body: null,
  });
  const token = /&quot;token&quot;:&quot;([^&]+)/.exec(String(body))?.[1] ?? '';
  await pix.route('**/api/users/4305/profile', async (route) => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await mixed.handle({
      method: 'GET',
      url: route.request().url(),
      headers,
      body: null,
    });
    await route.fulfill({
      status: answer.status,
      headers: answer.headers,
      body: String(answer.body),
    });
  });
  const status = await pix.evaluate(async () => (await fetch('/api/users/4305/profile')).status);
  expect(status).toBe(200);
  demo.setCompetence('1.2', { earnedPix: 8, status: 'STARTED' });
  expect(await requestProfile(pix)).toBe(200);
  await expect(popup.locator('[data-count="4"]')).toBeVisible();
  await expect(popup.locator('[data-account]')).toContainText('Lina');
  const records = Object.keys(await balise.stored()).filter((key) => key.startsWith('account:'));
  expect(records).toHaveLength(1);
});

test('switch whose data is shown, name an account, remove one wholly', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  await expect(popup.locator('[popovertarget]')).toHaveCount(0);
  demo.signInAs('exactly-five');
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-count="5"]')).toBeVisible();
  await pix.goto('about:blank');

  // From the popup, by keyboard.
  await popup.locator('[popovertarget]').focus();
  await popup.keyboard.press('Enter');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await expect(popup.locator('[data-account]')).toContainText('Lina');
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
  await expect.poll(() => balise.badge()).toBe('3/5');

  // From the wallet, whose header says the same.
  const wallet = await balise.openWallet('settings/accounts');
  await expect(wallet.locator('header [data-account]')).toContainText('Lina');
  const rows = wallet.locator('li[data-account]');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'Inès' }).locator('[data-show-account]').click();
  await expect(popup.locator('[data-account]')).toContainText('Inès');

  const ines = rows.filter({ hasText: 'Inès' });
  await ines.getByRole('textbox').fill('Inès 2');
  await ines.getByRole('button', { name: 'Enregistrer ce nom' }).click();
  await expect(ines.locator('.error')).toBeVisible();
  await ines.getByRole('textbox').fill('Nénesse');
  await ines.getByRole('button', { name: 'Enregistrer ce nom' }).click();
  await expect(popup.locator('[data-account]')).toContainText('Nénesse');

  const gone = await popup.locator('[data-account]').getAttribute('data-account');
  await rows.filter({ hasText: 'Nénesse' }).locator('[data-remove-account]').click();
  await expect(wallet.locator('dialog[open]')).toContainText('Retirer « Nénesse »');
  await wallet.locator('[data-remove-now]').click();
  await expect(rows).toHaveCount(1);
  await expect(popup.locator('[data-account]')).toContainText('Lina');
  await expect(popup.locator('[popovertarget]')).toHaveCount(0);
  const left = JSON.stringify(await balise.stored());
  expect(left).toContain('Lina');
  expect(left).not.toContain('Nénesse');
  expect(left).not.toContain('Inès');
  expect(left).not.toContain(String(gone));
});

test('two pupils in one tab: an answer to the first that comes late is not the second’s', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  // Lina asks for her profile again, and Pix takes its time.
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await pix.route('**/api/users/4242/profile', async (route) => {
    const response = await demo.handle({
      method: 'GET',
      url: route.request().url(),
      headers: route.request().headers(),
      body: null,
    });
    await held;
    await route.fulfill({ status: 200, headers: response.headers, body: String(response.body) });
  });
  demo.setCompetence('1.2', { earnedPix: 40, status: 'STARTED' });
  const late = requestProfile(pix);
  await pix.evaluate(() => history.pushState(null, '', '/deconnexion'));
  // Inès signs in, in the same page.
  demo.signInAs('exactly-five');
  await pix.evaluate(async () => {
    await fetch('/api/users/me');
    history.pushState(null, '', '/competences');
  });
  answer();
  expect(await late).toBe(200);
  await pix.unrouteAll();
  await pix.goto(`${PIX}/competences`);
  await expect(popup.locator('[data-account]')).toContainText('Inès');
  await expect(popup.locator('[data-count="5"]')).toBeVisible();
  const records = Object.values(await balise.stored()).map((record) => JSON.stringify(record));
  const ines = records.filter((record) => record.includes('"Inès"') && record.includes('1.2'));
  expect(ines.length).toBeGreaterThan(0);
  for (const record of ines) expect(record).not.toMatch(/"1\.2":\{[^}]*"level":5/);
  const lina = records.find((record) => record.includes('"Lina"') && record.includes('1.2'));
  expect(lina).toMatch(/"1\.2":\{[^}]*"level":0/);
});
