import { expect, PIX, test } from '../support/balise.ts';

test('the first run says three lines, and asks once for the account', async ({ balise, pix }) => {
  const popup = await balise.open('popup.html');
  await popup.seeCount('[data-first-run] [data-line]', 3);
  await popup.seeNothingOf('[data-done="true"]');
  expect(await balise.badge()).toBe('');

  // On a phone Pix asks for no profile there: only the account is seen.
  await pix.page.setViewport({ width: 390, height: 844 });
  await pix.goto(`${PIX}/mon-compte/informations-personnelles`);
  await popup.see('[data-line="1"][data-done="true"]', 'compte');
  await popup.click('button', /^Oui$/);
  await popup.seeNothingOf('.usual-account');
});

test('the keyboard goes through the popup in reading order, and opens the settings', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.open('popup.html');
  await popup.see('[data-suggestion="3.3"]');
  const stops: string[] = [];
  while (stops.length < 6) {
    await popup.press('Tab');
    stops.push(await popup.focused());
  }
  expect(stops.shift()).toMatch(/^a: (Aller au contenu|Skip to the content)$/);
  expect(stops[0]).toMatch(/^summary: /);
  expect(stops[1]).toMatch(/^a: .*dire le jour/);
  expect(stops[2]).toMatch(/^a: Reprendre/);
  expect(stops[3]).toMatch(/^a: .*1\.1/);
  expect(stops[4]).toMatch(/^a: .*Reprendre/);
});
