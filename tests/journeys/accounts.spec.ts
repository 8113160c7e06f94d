import { DemoPix } from '../demo-pix/index.ts';
import { expect, PIX, test } from './balise.ts';
import { requestProfile } from './page-requests.ts';

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
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();

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
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="3"]')).toBeVisible();
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
