/** From the list of certifications on Pix to the file that is handed in. */
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Locator, Page } from '@playwright/test';
import { officialPdf } from '../../support/exports/official.ts';
import { altsIn, readPdf } from '../../support/exports/read-pdf.ts';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { type Balise, expect, PIX, test } from '../support/balise.ts';

const CODE = 'P-BCDF2346';

const spaced = (text: string | undefined) => (text ?? '').replace(/[\s\u00a0\u202f]+/g, ' ');

/** The list and the detail are seen, and the PDF is downloaded, by Pix's own buttons. */
async function collect(pix: Page, official: Uint8Array): Promise<void> {
  await pix.goto(`${PIX}/mes-certifications`);
  await pix.getByRole('link', { name: 'Voir le détail' }).click();
  await expect(pix).toHaveURL(/mes-certifications\/\d+/);
  await pix.route('**/api/attestation/**', (route) =>
    route.fulfill({
      status: 200,
      headers: { 'content-type': 'application/pdf' },
      body: Buffer.from(official),
    }),
  );
  await Promise.all([
    pix.waitForEvent('download'),
    pix.getByRole('button', { name: /Télécharger/ }).click(),
  ]);
}

interface StoredCertificate {
  told: Record<string, object | undefined>;
  file: object | null;
}

async function openCard(balise: Balise): Promise<Locator> {
  const wallet = await balise.openWallet();
  return wallet.locator(`[data-certificate="${CODE}"]`);
}

/** The card once the detail and the PDF of its certificate have come in. */
async function openCollected(balise: Balise): Promise<Locator> {
  await expect
    .poll(async () => {
      const kept = (await balise.stored()).wallet as { data: StoredCertificate[] } | undefined;
      return kept?.data.some(({ told, file }) => told['pix-detail'] !== undefined && file !== null);
    })
    .toBe(true);
  return openCard(balise);
}

/** The card of a certificate without a PDF, in the name of this person. */
async function openCardOf(holder: string, balise: Balise): Promise<Locator> {
  const [one] = oneWallet();
  const told = one?.told['pix-detail'];
  if (!one || !told) throw new Error('no certificate with its detail');
  const facts = { ...told.facts, holder };
  await balise.store(
    inTheWallet([{ ...one, file: null, told: { 'pix-detail': { ...told, facts } } }]),
  );
  return openCard(balise);
}

async function saved(button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([button.page().waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const row = (card: Locator, kind: string) => card.locator(`li[data-export="${kind}"]`);
const savePdf = (card: Locator) => card.locator('button[data-export="dossier"]');

async function openOthers(card: Locator): Promise<void> {
  await card.getByRole('button', { name: 'Plus', exact: true }).click();
  await card.getByRole('button', { name: 'Autres exports' }).click();
}

/** Opens the choice of what goes into the PDF, as its button does the first time. */
const openPdf = (card: Locator) =>
  card.getByRole('button', { name: 'PDF pour Parcoursup' }).click();

async function choose(card: Locator, label: RegExp): Promise<void> {
  await card.getByRole('radio', { name: label }).check();
  await expect(savePdf(card)).toBeEnabled();
}

/** Unfolds the preview, and waits for its first page. */
async function look(card: Locator, pages: number): Promise<void> {
  await card.getByText('Aperçu', { exact: true }).click();
  await expect(card.locator(`[data-preview="${pages}"]`)).toBeVisible();
}

test('the files come out whole, without the code; the one for Parcoursup holds what was chosen, and the next time it is one click', async ({
  balise,
  pix,
}) => {
  const official = await officialPdf();
  await collect(pix, official);
  const card = await openCollected(balise);
  const requests: string[] = [];
  card.page().on('request', (request) => requests.push(request.url()));

  await openOthers(card);
  const save = (kind: string) => saved(row(card, kind).getByRole('button'));
  expect((await save('official')).bytes.equals(Buffer.from(official))).toBe(true);
  const calendar = await save('calendar');
  expect(calendar.name).toBe('pix-certificat-2026-05-20-rappels.ics');
  const events = new ICAL.Component(
    ICAL.parse(calendar.bytes.toString('utf8')) as unknown[],
  ).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(0);
  for (const kind of ['resume', 'self-asserted']) {
    const { bytes } = await save(kind);
    expect(JSON.parse(bytes.toString('utf8'))).toBeTruthy();
    expect(bytes.toString('utf8')).not.toContain(CODE);
  }
  expect(calendar.bytes.toString('utf8')).not.toMatch(/BCDF2346|Lina/);

  await card.locator('[data-parcoursup-pdf]').click();
  await expect(card.getByRole('radio')).toHaveCount(3);
  await expect(card.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(savePdf(card)).toBeDisabled();
  await choose(card, /certificat officiel/);
  await expect(savePdf(card)).toHaveText('Enregistrer le PDF, code compris');
  await expect(card.getByText(/3\spages, \d+\sko/)).toBeVisible();
  await look(card, 3);
  await expect(card.getByRole('img', { name: 'Page 1 sur 3' })).toBeVisible();
  const { name, bytes } = await saved(savePdf(card));
  await expect(card.locator('[data-pdf-saved]')).toContainText('Et maintenant');
  expect(name).toBe('pix-certificat-2026-05-20-parcoursup.pdf');
  const read = await readPdf(bytes);
  expect(read.pages).toHaveLength(3);
  const sheet = spaced(read.pages[0]);
  for (const part of [
    'Fiche récapitulative non officielle',
    'Lina Exemple',
    '312 pix sur 895',
    'Indépendant 1',
    'Date de l’examen 12 mai 2026',
    'Date de délivrance 20 mai 2026',
    'Collège Imaginaire',
    '5.2 Construire un environnement numérique niveau',
    'À renouveler au plus tard le 20 mai 2029',
  ]) {
    expect(sheet).toContain(part);
  }
  expect(sheet).toContain(`saisir le code ${CODE}`);
  expect(read.pages.slice(1)).toEqual((await readPdf(official)).pages);

  await choose(card, /sans le code/);
  const alone = await readPdf((await saved(savePdf(card))).bytes);
  expect(alone.pages).toHaveLength(1);
  expect(spaced(alone.pages[0])).not.toContain(CODE);

  // The last choice is remembered, named, and saved by one click.
  await card.page().reload();
  const again = card.getByRole('button', { name: 'Enregistrer le PDF, sans le code' });
  const next = await readPdf((await saved(again)).bytes);
  expect(spaced(next.pages[0])).not.toContain(CODE);

  const isOurs = (url: string) => url.startsWith(balise.origin) || url.startsWith('blob:');
  expect(requests.filter((url) => !isOurs(url))).toEqual([]);
});

test('a name from right to left is drawn, and readable for a screen reader', async ({ balise }) => {
  const card = await openCardOf('ليلى مثال', balise);
  await openPdf(card);
  await choose(card, /sans le code/);
  await look(card, 1);
  const read = await readPdf((await saved(savePdf(card))).bytes);
  expect(read.pages).toHaveLength(1);
  expect(altsIn(read.structure[0] ?? {})).toEqual(['ليلى مثال']);
});

test('an official PDF under a password is said to be so, and the sheet is offered alone', async ({
  balise,
  pix,
}) => {
  await collect(pix, await officialPdf('secret'));
  const card = await openCollected(balise);
  await openPdf(card);
  await card.getByRole('radio', { name: /certificat officiel/ }).check();
  await expect(card.locator('[data-failure="encrypted"]')).toContainText('mot de passe');
  await card.getByRole('button', { name: 'Faire la fiche seule' }).click();
  await look(card, 1);
});

test('the sheet is printed on one page with the content of the PDF, whatever the name', async ({
  balise,
}) => {
  const card = await openCardOf('Marie-Élisabeth Désirée '.repeat(8).trim(), balise);
  await openOthers(card);
  // What the browser's own dialogue would do is done by the test.
  await card.page().evaluate(() => (window.print = () => undefined));
  await row(card, 'sheet').getByRole('button', { name: 'Imprimer' }).click();
  await expect(card.page()).toHaveTitle('pix-certificat-2026-05-20-fiche');
  const read = await readPdf(await card.page().pdf({ preferCSSPageSize: true }));
  expect(read.pages).toHaveLength(1);
  const sheet = spaced(read.pages[0]);
  expect(sheet).toMatch(/^Fiche récapitulative non officielle Certification Pix/);
  expect(sheet).toContain('Marie-Élisabeth Désirée');
  expect(sheet).toContain('5.2 Construire un environnement numérique');
  expect(sheet).toMatch(/Fiche faite le \d+(er)? \S+ \d{4}\.$/);
  expect(sheet).not.toMatch(new RegExp(`${CODE}|chrome-extension|Autres exports`));
  await expect(card.page().locator('[data-printed-sheet]')).toHaveCount(0);
  // The paper of the sheet is for the sheet alone.
  const papers = await card.page().evaluate(() => {
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]);
    return rules.filter((rule) => rule instanceof CSSPageRule).length;
  });
  expect(papers).toBe(0);
});
