/**
 * Pages that are gone back to, and texts that a translator replaces under our feet. Under its driver Firefox
 * keeps no page, and a tab that it let go comes back as another, which it loads from the net.
 */
import { translate, wordsIn } from '../../support/browser/translate.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel, readCompetences } from '../support/pix-steps.ts';

interface Api {
  tabs: {
    query: (what: object) => Promise<{ id: number; url?: string; discarded: boolean }[]>;
    discard: (tab: number) => Promise<void>;
    remove: (tab: number) => Promise<void>;
  };
}

declare const browser: Api;

const HOST = 'balise-panel';
const PANEL = `${HOST} >>> [data-panel]`;

test('a page that is gone back to shows what is known by now, once', async ({
  balise,
  pix,
  demo,
}) => {
  await pix.goto(`${PIX}/competences`);
  await pix.see(PANEL, /^3\b/);
  await pix.page.evaluate(() => void setTimeout(() => (location.href = '/mes-certifications')));
  await expect.poll(() => pix.path()).toBe('/mes-certifications');
  await pix.see('h1');

  const other = await balise.newTab();
  await other.serve(demo);
  demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
  await other.goto(`${PIX}/competences`);
  await expect.poll(() => balise.badge()).toBe('4/5');
  await other.page.close();
  await pix.page.bringToFront();
  await pix.page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => pix.path()).toBe('/competences');
  await pix.see(PANEL, /^4\b/);
  await pix.seeCount(HOST, 1);
  // What it had been told long ago was not told once more over what is newer.
  expect(await balise.badge()).toBe('4/5');
});

test('a tab that Firefox let go, a message of its page on its way, is no page without Balise', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  await popup.page.bringToFront();
  demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
  await pix.page.evaluate(() => void fetch('/api/users/me/profile'));
  const tab = await popup.page.evaluate(async () => {
    const [one] = await browser.tabs.query({ url: 'https://app.pix.fr/*' });
    if (!one) throw new Error('no Pix');
    await browser.tabs.discard(one.id);
    return one.id;
  });
  const isDiscarded = () =>
    popup.page.evaluate(
      async (id) => (await browser.tabs.query({})).some((one) => one.id === id && one.discarded),
      tab,
    );
  await expect.poll(isDiscarded).toBe(true);
  await popup.goto(`${balise.origin}popup.html`);
  // What was on its way may have come in time, or not.
  await popup.see('[data-count="3"], [data-count="4"]');
  await popup.seeNothingOf('[data-remedy], [data-failure]');

  await popup.page.evaluate((id) => browser.tabs.remove(id), tab);
  expect(await balise.stored()).not.toHaveProperty('errors');
});

test('popup and panel stay true when a translator has replaced their texts', async ({
  balise,
  pix,
  demo,
}) => {
  const popup = await readCompetences(balise, pix);
  await openPanel(pix);
  expect(
    await popup.page.evaluate(translate, { host: null, way: 'replace' as const }),
  ).toBeGreaterThan(0);
  expect(
    await pix.page.evaluate(translate, { host: HOST, way: 'replace' as const }),
  ).toBeGreaterThan(0);
  const translated = await popup.page.evaluate(() =>
    [...document.querySelectorAll('font > font')].map((font) => font.textContent).join('\n'),
  );
  expect(translated).not.toMatch(/Lina|^\d\.\d$/m);

  demo.setCompetence('3.3', { earnedPix: 9, status: 'STARTED' });
  const other = await balise.newTab();
  await other.serve(demo);
  await other.goto(`${PIX}/competences`);
  await popup.see('[data-count="4"]');
  // It loads itself anew where a translator was at work.
  let words = '';
  const look = () => popup.page.evaluate(wordsIn, null).catch(() => '');
  await expect.poll(async () => (words = await look())).not.toBe('');
  // Firefox does not tell the driver that it loaded an extension's page again.
  await popup.goto(`${balise.origin}popup.html`);
  await popup.see('[data-count="4"]');
  await expect.poll(look).toBe(words);
});
