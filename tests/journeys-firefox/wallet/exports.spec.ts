/** Files that leave the wallet, as Firefox saves them. */
import ICAL from 'ical.js';
import { readPdf } from '../../support/exports/read-pdf.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { handOver } from '../../support/states/visitor.ts';
import { expect, test } from '../support/balise.ts';
import { visitorOf } from '../support/visitor.ts';

const CARD = '[data-certificate="P-BCDF2346"]';
const NAME = 'pix-certificat-2026-05-20';

test('the file for Parcoursup, the calendar and the official PDF are saved as files', async ({
  balise,
}) => {
  const official = await v3Certificate(LINA);
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-pdf="waiting"]');
  const file = { name: 'a.pdf', type: 'application/pdf', bytes: official };
  await handOver(visitorOf(wallet), file);
  await wallet.see('[data-pdf="read"]');
  await wallet.click('[data-pdf] .button.main');

  await wallet.click(`${CARD} [data-parcoursup-pdf]`);
  await wallet.click(`${CARD} [data-pdf-choice="official"]`);
  await wallet.see(`${CARD} button[data-export="dossier"]:enabled`);
  await wallet.click(`${CARD} summary`, /^(Aperçu|Preview)$/);
  await wallet.see(`${CARD} [data-preview]:not([data-preview="0"]) canvas`);
  await wallet.click(`${CARD} button[data-export="dossier"]`);
  const dossier = await balise.downloaded(`${NAME}-parcoursup.pdf`);
  expect(dossier.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  const { pages } = await readPdf(dossier);
  expect(pages[0]).toContain('Fiche récapitulative non officielle');
  expect(pages[0]).toMatch(/Lina EXEMPLE/);
  expect(pages[0]).toContain('P-BCDF2346');
  expect(pages.slice(1)).toEqual((await readPdf(official)).pages);

  await wallet.click(`${CARD} .more`);
  await wallet.click(`${CARD} [data-other-exports]`);
  await wallet.click(`${CARD} [data-export="calendar"] button`);
  const calendar = (await balise.downloaded(`${NAME}-rappels.ics`)).toString('utf8');
  const events = new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents(
    'vevent',
  );
  expect(events.length).toBeGreaterThan(0);
  expect(calendar).not.toMatch(/BCDF2346|Lina/);
  await wallet.click(`${CARD} [data-export="official"] button`);
  expect(await balise.downloaded(`${NAME}-officiel.pdf`)).toEqual(Buffer.from(official));
});
