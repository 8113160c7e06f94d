import { createHash } from 'node:crypto';
import { parisDay } from '../../../lib/time/paris.ts';
import { addDays, addYears } from '../../../lib/domain/plain-date.ts';
import { LINA } from '../../support/certificate-pdf/printed.ts';
import { v3Certificate } from '../../support/certificate-pdf/v3.ts';
import { askForCertificateFile } from '../../support/browser/page-facts.ts';
import { expect, PIX, test } from '../support/balise.ts';

const CARD = '[data-certificate="P-BCDF2346"]';

test('certificates come in from Pix, with the file byte for byte; the wallet shows and changes them', async ({
  balise,
  pix,
}) => {
  const popup = await balise.open('popup.html');
  await pix.goto(`${PIX}/mes-certifications`);
  await popup.see('[data-certificate-status="valid"]', 'à renouveler au plus tard le 12 mai 2029');
  const digest = await pix.page.evaluate(askForCertificateFile, '31001');
  await expect.poll(() => balise.files()).toEqual([digest]);
  await pix.click('a', /Voir le détail/);
  await popup.see('[data-certificate-status="valid"]', 'à renouveler au plus tard le 20 mai 2029');
  expect(JSON.stringify(await balise.stored())).not.toMatch(/2011-04-02|Ville-Exemple/);

  const wallet = await balise.open('wallet.html');
  const card = await wallet.see(CARD, '312 pix');
  expect(card.attributes).toMatchObject({
    'data-renew-by': '2029-05-20',
    'data-status': 'valid',
  });
  // Firefox refuses to send or to keep a proxy, and Svelte's state is made of proxies.
  await wallet.click(`${CARD} [data-class-question] button`, /^(Oui|Yes)$/);
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).wallet))
    .toContain('"schoolClass":"troisieme"');
});

test('a certificate is typed in by keyboard alone', async ({ balise }) => {
  const wallet = await balise.open('wallet.html');
  await wallet.see('h1');
  await wallet.focusOn('button', /^(Saisir à la main|Type it in)$/);
  await wallet.press('Enter');
  await expect.poll(() => wallet.page.evaluate(() => document.activeElement?.id)).toBe('form-code');
  await wallet.page.keyboard.type('p-bcdf2346');
  await wallet.press('Tab');
  await wallet.page.keyboard.type('312');
  await wallet.press('Tab');
  // The same in every order that a browser may ask for.
  await wallet.page.keyboard.type('05052026');
  await wallet.press('Enter');
  const card = await wallet.see(CARD, '312 pix');
  expect(card.attributes['data-renew-by']).toBe('2029-05-05');
  await wallet.seeNothingOf('dialog[open]');
});

test('an official PDF is dropped, read in a thread of its own, and kept', async ({ balise }) => {
  const bytes = [...(await v3Certificate(LINA))];
  const wallet = await balise.open('wallet.html');
  await wallet.see('[data-pdf="waiting"]');
  await wallet.page.evaluate((numbers) => {
    const dataTransfer = new DataTransfer();
    const file = new File([new Uint8Array(numbers)], 'a.pdf', { type: 'application/pdf' });
    dataTransfer.items.add(file);
    const how = { dataTransfer, bubbles: true, cancelable: true };
    const zone = document.querySelector('[data-pdf] .zone');
    zone?.dispatchEvent(new DragEvent('dragover', how));
    zone?.dispatchEvent(new DragEvent('drop', how));
  }, bytes);
  await wallet.see('[data-pdf="read"]', 'Lina EXEMPLE');
  expect(await balise.files()).toEqual([]);
  await wallet.click('button', /^(Ajouter au portefeuille|Add to the wallet)$/);
  await wallet.see(CARD, '312 pix');
  const digest = createHash('sha256').update(Buffer.from(bytes)).digest('hex');
  await expect.poll(() => balise.files()).toEqual([digest]);
});

test('29 days before the date: a notification, « ! », and « seen » gives the count back', async ({
  balise,
  pix,
  demo,
}) => {
  const delivered = addYears(addDays(parisDay(new Date()), 29), -3);
  demo.setCertificates({ satAt: `${delivered}T08:00:00Z`, deliveredAt: `${delivered}T10:00:00Z` });
  const popup = await balise.open('popup.html');
  await pix.goto(`${PIX}/competences`);
  await popup.see('[data-count="3"]');
  await pix.goto(`${PIX}/mes-certifications/33001`);
  await popup.see('[data-certificate-status="due-soon"]');
  await popup.see('[data-moment="to-renew"]', 'Certificat à renouveler');
  await expect.poll(async () => (await balise.notifications()).length).toBe(1);
  const [notification] = await balise.notifications();
  expect(notification).not.toHaveProperty('buttons');
  await expect.poll(() => balise.badge()).toBe('!');
  await popup.click('button', /^J’ai vu/);
  await expect.poll(() => balise.badge()).toBe('3/5');
  expect(await balise.alarms()).toEqual(['daily']);
});

test('the help names the key that Firefox really set, with the way to change it', async ({
  balise,
}) => {
  const help = await balise.open('wallet.html', 'help');
  await help.see('[data-shortcut="Alt+Shift+L"]', /Alt\+(Maj|Shift)\+L/);
  await help.see('[data-shortcut] button', /Changer la touche|Change the key/);
});
