/**
 * What Firefox hands to a screen reader, asked of its own accessibility tree by role and name
 * (WebDriver BiDi, `browsingContext.locateNodes`): the main controls and headings.
 */
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openPanel } from '../support/pix-steps.ts';
import type { Tab } from '../support/tab.ts';

type Wanted = readonly (readonly [role: string, name: string])[];

/** How often the tree has each of these, below the page or below an open shadow root in it. */
async function counts({ page }: Tab, wanted: Wanted, host?: string): Promise<number[]> {
  const root = host === undefined ? page : await page.$(`${host} >>> .balise`);
  return Promise.all(
    wanted.map(async ([role, name]) => {
      const found = await root?.$$(`::-p-aria([name="${name}"][role="${role}"])`);
      return found?.length ?? 0;
    }),
  );
}

async function expectOnceEach(tab: Tab, wanted: Wanted, host?: string): Promise<void> {
  const once = wanted.map(() => 1);
  await expect.poll(() => counts(tab, wanted, host)).toEqual(once);
  // What has no such name is not found.
  expect(await counts(tab, [['button', 'nobody']], host)).toEqual([0]);
}

test('popup, panel and wallet: controls and headings by role and name', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  await expectOnceEach(
    pix,
    [
      ['button', 'Replier Balise'],
      ['button', 'Mettre à gauche'],
      ['button', 'Ne plus afficher ce panneau'],
      ['heading', '3.3 Adapter les documents à leur finalité'],
    ],
    'balise-panel',
  );

  const popup = await balise.open('popup.html');
  await popup.see('[data-suggestion="3.3"]');
  await expectOnceEach(popup, [
    ['region', 'Les 16\u00a0compétences'],
    ['list', '1 Information et données'],
    ['heading', '3.3 Adapter les documents à leur finalité'],
    ['button', 'Réglages'],
  ]);

  await balise.store(inTheWallet(oneWallet()));
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-certificate="P-BCDF2346"] [data-exports]');
  await expectOnceEach(wallet, [
    ['heading', 'Mes certificats'],
    ['button', 'Copier le code de vérification'],
    ['button', 'PDF pour Parcoursup'],
    ['button', 'Mettre dans l’agenda'],
  ]);
});
