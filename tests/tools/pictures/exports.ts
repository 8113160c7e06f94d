/** Pictures of a certificate's exports, opened. */
import { launchForPictures } from './browser.ts';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { picture } from './picture.ts';

/** The day on which they are taken, so that pictures change only with what they show. */
const DAY = new Date('2026-11-25T10:00:00+01:00');

declare const chrome: { storage: { local: { set: (items: object) => Promise<void> } } };

export async function picturesOfExports(): Promise<void> {
  const { context, origin, close } = await launchForPictures({
    deviceScaleFactor: 1,
    locale: 'fr-FR',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.clock.setFixedTime(DAY);
    await page.goto(`${origin}manifest.json`);
    // Its bytes are not in this browser.
    const wallet = oneWallet().map((certificate) => ({ ...certificate, file: null }));
    const items = inTheWallet(wallet);
    await page.evaluate((given) => chrome.storage.local.set(given), items);
    await page.goto(`${origin}wallet.html`);
    const exports = page.locator('[data-exports]').first();
    await exports.getByRole('button', { name: 'PDF pour Parcoursup' }).click();
    await exports.getByRole('radio', { name: /sans le code/ }).check();
    await exports.getByText('Aperçu', { exact: true }).click();
    await exports.locator('[data-preview]:not([data-preview="0"])').waitFor();
    const show = () => exports.evaluate((part) => part.scrollIntoView({ block: 'start' }));
    await show();
    await picture(page, 'exports-dossier');
    await page.getByRole('button', { name: 'Plus', exact: true }).first().click();
    await page.getByRole('button', { name: 'Autres exports' }).click();
    await page.locator('li[data-export="linkedin"] input').check();
    await show();
    await picture(page, 'exports-others');
  } finally {
    await close();
  }
}
