/** What a screen reader is given: names, roles and headings in the accessibility tree, and what is read aloud. */
import type { CDPSession, Page } from '@playwright/test';
import { heard, listen } from '../../support/browser/heard.ts';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { openRow } from '../support/open-row.ts';
import { answer, openPanel, quit, suggestionOf } from '../support/panel.ts';

interface Node {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
}

/** The whole tree as the browser hands it to a screen reader, shadow roots included, in its order. */
async function tree(page: Page): Promise<Node[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '').replace(/[\s\u00a0\u202f]+/g, ' '),
      description: String(description?.value ?? '').replace(/[\s\u00a0\u202f]+/g, ' '),
      properties: Object.fromEntries(
        (properties ?? []).map((one) => [one.name, one.value.value as unknown]),
      ),
    }));
}

const named = (nodes: readonly Node[], role: string) =>
  nodes.filter((node) => node.role === role).map(({ name }) => name);

/** Every control has a name; headings begin at 1 and leave no level out. */
function expectSound(nodes: readonly Node[]): void {
  const controls = [
    'button',
    'link',
    'textbox',
    'checkbox',
    'radio',
    'switch',
    'combobox',
    'slider',
  ];
  const nameless = nodes.filter(({ role, name }) => controls.includes(role) && name === '');
  expect(nameless).toEqual([]);
  const levels = nodes
    .filter(({ role }) => role === 'heading')
    .map(({ properties }) => Number(properties.level));
  expect(levels[0]).toBe(1);
  levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
}

test('the popup: title, count, the next competence, and sixteen tiles by name and level', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  const nodes = await tree(popup);
  expectSound(nodes);
  expect(named(nodes, 'heading')).toEqual([
    'Balise non officiel',
    expect.stringMatching(/^Plus que 2 compétences/),
    '3.3 Adapter les documents à leur finalité',
    '1 Information et données',
    '2 Communication et collaboration',
    '3 Création de contenu',
    '4 Protection et sécurité',
    '5 Environnement numérique',
  ]);
  await expect(popup.getByRole('region', { name: 'Les 16 compétences' })).toMatchAriaSnapshot(`
    - list "1 Information et données":
      - listitem:
        - link /1\\.1 .+ niveau.2, 3.pix avant le suivant/
      - listitem:
        - link /1\\.2 .+ pas commencée/
      - listitem
    - list "3 Création de contenu":
      - listitem
      - listitem
      - listitem:
        - link /3\\.3 Adapter les documents à leur finalité, niveau.0, 2.pix avant le suivant/
      - listitem
  `);
  expect(
    named(nodes, 'link').filter((name) => /^\d\.\d .+(niveau|pas comm)/.test(name)),
  ).toHaveLength(16);
  // The rings say nothing by themselves: the sentence and the tiles do.
  expect(nodes.filter(({ role }) => /^(img|image|graphics|SvgRoot)/.test(role))).toEqual([]);
});

test('the panel: a landmark of its own; the level reached is read aloud once the pupil has quit', async ({
  pix,
  demo,
}) => {
  demo.focusedQuestions = 'none';
  await pix.goto(`${PIX}/competences`);
  await openPanel(pix);
  const nodes = await tree(pix);
  expect(named(nodes, 'complementary')).toContain('Balise');
  const status = nodes.find(({ role }) => role === 'status');
  expect(status?.properties.live).toBe('polite');
  expect(named(nodes, 'button')).toEqual(
    expect.arrayContaining(['Mettre à gauche', 'Replier Balise', 'Ne plus afficher ce panneau']),
  );
  expect(named(nodes, 'heading')).toContain('3.3 Adapter les documents à leur finalité');

  await suggestionOf(pix).getByRole('link').click();
  await pix.locator('balise-panel [data-pill]').waitFor();
  await answer(pix);
  await answer(pix);
  await expect(pix.locator('balise-panel [data-pill][data-level-reached]')).toBeVisible();
  const onQuestion = await tree(pix);
  expect(
    onQuestion.filter(({ role, name }) => role === 'status' && name.includes('Niveau')),
  ).toEqual([]);
  await pix.evaluate(listen, 'balise-panel');
  await quit(pix);
  await expect
    .poll(() => pix.evaluate(heard))
    .toEqual([expect.stringContaining('Niveau 1 atteint')]);
});

test('the wallet: regions, headings and controls by name; what is done is read aloud', async ({
  balise,
}) => {
  await balise.store(inTheWallet(oneWallet()));
  const wallet = await balise.openWallet();
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');
  await expect(card.locator('[data-exports]')).toBeVisible();
  const nodes = await tree(wallet);
  expectSound(nodes);
  expect(named(nodes, 'main')).toHaveLength(1);
  expect(named(nodes, 'navigation')).toHaveLength(1);
  expect(named(nodes, 'heading')[0]).toBe('Mes certificats');
  expect(named(nodes, 'article')[0]).toMatch(/Certification Pix .*312\spix/);
  for (const { properties } of nodes.filter(({ role }) => role === 'status')) {
    expect(properties.live).toBe('polite');
  }

  await wallet.evaluate(listen, null);
  await card.getByRole('button', { name: 'Copier le code' }).click();
  await expect.poll(() => wallet.evaluate(heard)).not.toEqual([]);

  await card.getByRole('button', { name: 'Plus', exact: true }).click();
  await card.getByRole('button', { name: 'Supprimer' }).click();
  const undo = wallet.getByRole('button', { name: 'Annuler' });
  await expect(undo).toBeFocused();
  // The focus is there, and tells with the button what it undoes.
  const focused = (await tree(wallet)).find(
    ({ role, properties }) => role === 'button' && properties.focused === true,
  );
  expect(focused?.description).toMatch(/supprimé/);
  await undo.click();
  await expect(card).toBeFocused();
});

test('the settings: every group by its title; lock, sync and backup are read aloud', async ({
  balise,
}) => {
  await balise.store(inTheWallet(oneWallet()));
  const settings = await balise.openWallet('settings');
  await expect(settings.locator('[data-group="lock"]')).toBeVisible();
  expectSound(await tree(settings));
  await settings.evaluate(listen, null);
  const hears = (what: RegExp) =>
    expect.poll(() => settings.evaluate(heard)).toContainEqual(expect.stringMatching(what));
  const phrase = 'le chat dort sur le clavier';
  const backup = settings.locator('[data-group="backup"]');
  await backup.locator('[data-make-backup]').click();
  await hears(/balise-sauvegarde-/);
  await openRow(settings, 'sync');
  const sync = settings.locator('[data-group="sync"]');
  await sync.getByLabel(/^Phrase de passe/).fill(phrase);
  await sync.getByLabel('Encore une fois').fill(phrase);
  await sync.getByRole('button', { name: 'Activer', exact: true }).click();
  await hears(/^activé/);
  await openRow(settings, 'lock');
  const lock = settings.locator('[data-group="lock"]');
  await lock.getByRole('button', { name: 'Activer le verrou' }).click();
  await hears(/8 caractères au moins/);
  await lock.getByLabel('Phrase de passe').fill(phrase);
  await lock.getByLabel('Encore une fois').fill(phrase);
  await lock.getByLabel('J’ai compris').check();
  await lock.getByRole('button', { name: 'Activer le verrou' }).click();
  await hears(/Verrou activé/);
  await lock.getByRole('button', { name: 'Verrouiller maintenant' }).click();
  await hears(/Portefeuille verrouillé/);
});
