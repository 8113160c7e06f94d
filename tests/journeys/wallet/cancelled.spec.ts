/** A download that the person cancels: of no file is it said that it was saved, and nothing is lost. */
import type { Locator, Page } from '@playwright/test';
import { smallStore } from '../../bench/full-store.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { parisDay } from '../../../lib/time/paris.ts';
import { CLAIMS, newsIn } from '../../support/browser/claims.ts';
import { sayExamDay } from '../../support/browser/page-facts.ts';
import { handOver } from '../../support/states/visitor.ts';
import { type Balise, expect, test } from '../support/balise.ts';
import { openRow } from '../support/open-row.ts';
import { visitorOf } from '../support/visitor.ts';

/** As the browser's own « Cancel » ends it. */
async function refuseDownloads({ context }: Balise): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
}

/** All that the page says, aloud or not. */
const said = (page: Page) => page.locator('main').innerText();

async function expectNoClaim(button: Locator, how: string): Promise<void> {
  const page = button.page();
  const before = await said(page);
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(await download.failure(), how).toMatch(/cancel/);
  expect(newsIn(before, await said(page)), how).not.toMatch(CLAIMS);
}

test.use({ ownBrowser: true });

test('a download that is cancelled is never said to be saved, whatever the file', async ({
  balise,
}) => {
  await refuseDownloads(balise);
  await balise.store(await smallStore(Date.now()));
  const wallet = await balise.openWallet();
  await wallet.locator('[data-pdf="waiting"]').waitFor();
  const official = await v3Certificate(LINA);
  await handOver(visitorOf(wallet), { name: 'a.pdf', type: 'application/pdf', bytes: official });
  await wallet.locator('[data-pdf="read"]').waitFor();
  await wallet.getByRole('button', { name: 'Ajouter au portefeuille' }).click();
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');

  await expectNoClaim(card.locator('[data-calendar]'), 'the renewal, from the card');
  await expectNoClaim(card.locator('[data-official-pdf]'), 'the official PDF, from the card');
  await card.getByRole('button', { name: 'PDF pour Parcoursup' }).click();
  for (const choice of ['official', 'sheet-with-code', 'sheet']) {
    await card.locator(`[data-pdf-choice="${choice}"]`).check();
    const save = card.locator('button[data-export="dossier"]');
    await expect(save).toBeEnabled();
    await expectNoClaim(save, `the PDF for Parcoursup, ${choice}`);
    await expect(card.locator('[data-pdf-saved]')).toContainText('regarde s’il est bien dans tes');
  }
  await card.getByRole('button', { name: 'Plus', exact: true }).click();
  await card.getByRole('button', { name: 'Autres exports' }).click();
  for (const kind of ['official', 'calendar', 'resume', 'self-asserted']) {
    await expectNoClaim(card.locator(`li[data-export="${kind}"] button`).first(), kind);
  }

  await wallet.evaluate(() => (location.hash = 'progress'));
  await wallet.locator('[data-exam-day-field]').waitFor();
  await wallet.evaluate(sayExamDay, addDays(parisDay(new Date()), 20));
  const exam = wallet.locator('[data-exam-calendar]');
  await expectNoClaim(exam.getByRole('button'), 'the exam');
  // It is asked again as if nothing had been.
  await expect(exam.getByRole('button')).toBeEnabled();
  // Nor is it taken to be in a calendar once the day has changed.
  await wallet.evaluate(sayExamDay, addDays(parisDay(new Date()), 21));
  await expect(exam).toContainText('Si tu l’as mis dans ton agenda');

  await wallet.evaluate(() => (location.hash = 'settings'));
  const backup = wallet.locator('[data-group="backup"]');
  await expectNoClaim(backup.locator('[data-make-backup]'), 'a backup');
  await expect(backup.getByRole('status').filter({ hasText: 'prête' })).toContainText(
    'regarde si elle est bien dans tes téléchargements',
  );
  await openRow(wallet, 'backup');
  await backup.getByLabel('Phrase de passe de la sauvegarde').fill('le chat dort sur le clavier');
  await backup.getByLabel('Encore une fois').fill('le chat dort sur le clavier');
  await expectNoClaim(backup.locator('form .button.main'), 'a protected backup');
});

test('a print that is cancelled, and a copy that the browser refuses, are not said to be done', async ({
  balise,
}) => {
  await balise.store(await smallStore(Date.now()));
  const wallet = await balise.openWallet();
  const official = await v3Certificate(LINA);
  await wallet.locator('[data-pdf="waiting"]').waitFor();
  await handOver(visitorOf(wallet), { name: 'a.pdf', type: 'application/pdf', bytes: official });
  await wallet.locator('[data-pdf="read"]').waitFor();
  await wallet.getByRole('button', { name: 'Ajouter au portefeuille' }).click();
  await wallet.evaluate(() => {
    // The browser's own dialogue, closed by « Cancel »: the page hears that it is over, and no more.
    window.print = () => window.dispatchEvent(new Event('afterprint'));
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  const press = async (button: Locator, told?: RegExp) => {
    const before = await said(wallet);
    await button.click();
    if (told) await expect(wallet.locator('main')).toContainText(told);
    expect(newsIn(before, await said(wallet))).not.toMatch(/imprimée?\b|\bcopiée?s?\./i);
    await expect(wallet.locator('body > [data-printed-sheet]')).toHaveCount(0);
  };
  const refused = /Le navigateur (a refusé|n’a pas laissé copier)/;
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');
  await card.getByRole('button', { name: 'Plus', exact: true }).click();
  await card.getByRole('button', { name: 'Autres exports' }).click();
  await press(card.locator('li[data-export="sheet"]').getByRole('button', { name: 'Imprimer' }));
  await press(card.locator('li[data-export="text"]').getByRole('button'), refused);
  await wallet.evaluate(() => (location.hash = 'parents'));
  await press(wallet.locator('[data-parents]'));
  await wallet.evaluate(() => (location.hash = 'settings'));
  await press(wallet.locator('[data-copy-diagnostic]'), refused);
});
