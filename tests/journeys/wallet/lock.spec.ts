/** The lock: nothing in plain, nothing lost, and alerts that go on. */
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test, type Balise } from '../support/balise.ts';
import { openRow } from '../support/open-row.ts';

const PASSPHRASE = 'le chat dort sur le clavier';
const PDF = '%PDF-1.7 Lina Exemple, P-BCDF2346, Collège Imaginaire';
const PDF_DIGEST = createHash('sha256').update(PDF).digest('hex');

/** What tells of a certificate or its holder. */
const SECRETS = /BCDF2346|HJKM2346|Exemple|Imaginaire/;

/** Puts a PDF among the kept files and on the first certificate, as a download does. */
async function givePdf(balise: Balise, page: Page): Promise<void> {
  const key = await page.evaluate(async (text) => {
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const made = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const encoder = new TextEncoder();
    const how = { name: 'AES-GCM', iv, additionalData: encoder.encode('pdf') };
    const sealed = await crypto.subtle.encrypt(how, made, encoder.encode(text));
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('files', { create: true });
    const file = await folder.getFileHandle('the-pdf', { create: true });
    const stream = await file.createWritable();
    await stream.write(iv);
    await stream.write(sealed);
    await stream.close();
    return btoa(String.fromCharCode(...bytes));
  }, PDF);
  const { wallet } = (await balise.stored()) as { wallet: { v: number; data: object[] } };
  const file = { id: 'the-pdf', size: PDF.length, keptAt: Date.now(), key };
  await balise.store({ wallet: { ...wallet, data: wallet.data.map((one) => ({ ...one, file })) } });
}

/** All bytes of all kept files, as text. */
function filesAsText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const texts: string[] = [];
    for await (const [, handle] of (await root.getDirectoryHandle('files')).entries()) {
      texts.push(await (await (handle as FileSystemFileHandle).getFile()).text());
    }
    return texts.join('\n');
  });
}

const stored = async (balise: Balise) => JSON.stringify(await balise.stored());

async function putLockOn(settings: Page): Promise<void> {
  await openRow(settings, 'lock');
  const lock = settings.locator('[data-group="lock"]');
  await lock.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await lock.getByLabel('Encore une fois').fill(PASSPHRASE);
  await lock.getByLabel('J’ai compris').check();
  await lock.getByRole('button', { name: 'Activer le verrou', exact: true }).click();
  await expect(lock).toContainText('Verrou activé');
}

async function unlock(page: Page, passphrase: string): Promise<void> {
  const form = page.locator('[data-group="unlock"]');
  await form.getByLabel('Phrase de passe').fill(passphrase);
  await form.getByRole('button', { name: 'Déverrouiller' }).click();
}

test('put on, closed, opened, taken off: nothing in plain meanwhile, nothing lost', async ({
  balise,
}) => {
  await balise.store(inTheWallet(oneWallet()));
  const settings = await balise.openWallet('settings');
  await givePdf(balise, settings);
  expect(await balise.files()).toEqual([PDF_DIGEST]);
  await putLockOn(settings);
  expect(await stored(balise)).not.toMatch(SECRETS);
  expect(await filesAsText(settings)).not.toMatch(/%PDF|Exemple|BCDF2346/);

  await settings.getByRole('button', { name: 'Verrouiller maintenant' }).click();
  await expect(settings.locator('[data-group="unlock"]')).toBeVisible();
  await settings.reload();
  await unlock(settings, 'le chien dort sur le clavier');
  await expect(settings.getByRole('alert')).toContainText('Ce n’est pas la bonne phrase de passe');
  await unlock(settings, PASSPHRASE);
  const lock = settings.locator('[data-group="lock"]');
  await expect(lock).toContainText('Verrou activé');

  await openRow(settings, 'lock');
  await lock.locator('summary', { hasText: 'Désactiver le verrou' }).click();
  await lock.getByRole('button', { name: 'Désactiver le verrou' }).click();
  await expect(lock.getByRole('button', { name: 'Activer le verrou', exact: true })).toBeVisible();
  expect(await stored(balise)).toMatch(/BCDF2346/);
  expect(await balise.files()).toEqual([PDF_DIGEST]);
});

test('before it is put on, it says what forgetting costs; a short or mistyped one is refused', async ({
  balise,
}) => {
  const settings = await balise.openWallet('settings/lock');
  const lock = settings.locator('[data-group="lock"]');
  await expect(lock).toContainText('Si tu l’oublies, personne ne peut rouvrir tes certificats');
  await lock.getByLabel('Phrase de passe').fill('court');
  await lock.getByRole('button', { name: 'Activer le verrou', exact: true }).click();
  await expect(lock).toContainText('Il faut 8 caractères au moins');
  await lock.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await lock.getByRole('button', { name: 'Activer le verrou', exact: true }).click();
  await expect(lock).toContainText('Les deux ne sont pas pareilles');
  await lock.getByLabel('Encore une fois').fill(PASSPHRASE);
  await lock.getByRole('button', { name: 'Activer le verrou', exact: true }).click();
  await expect(lock).toContainText('coche la case');
  expect(Object.keys(await balise.stored())).not.toContain('lock');
});

test('while it is locked, the badge warns and what Pix tells is kept for later', async ({
  balise,
  pix,
  demo,
}) => {
  const settings = await balise.openWallet('settings');
  await putLockOn(settings);
  await settings.getByRole('button', { name: 'Verrouiller maintenant' }).click();
  await pix.goto(`${PIX}/mes-certifications`);
  await expect.poll(async () => Object.keys(await balise.stored())).toContain('inbox');
  expect(await stored(balise)).not.toMatch(SECRETS);

  await unlock(settings, PASSPHRASE);
  await expect.poll(async () => Object.keys(await balise.stored())).not.toContain('inbox');
  expect(await stored(balise)).not.toMatch(SECRETS);
  await settings.bringToFront();
  // A certificate of May 2026 that holds a year is soon to be renewed, or overdue.
  await openRow(settings, 'alerts');
  await settings.locator('[name=renewal-years][value="1"]').check();
  await openRow(settings, 'lock');
  await settings.getByRole('button', { name: 'Verrouiller maintenant' }).click();
  await expect.poll(() => balise.badge()).toBe('!');
  demo.setCompetence('1.2', { earnedPix: 8, status: 'STARTED' });
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-count="4"]')).toBeVisible();
  expect(await balise.badge()).toBe('!');
});

test('put on, it is not drawn locked for a moment, and the keyboard goes on from where it was', async ({
  balise,
}) => {
  const settings = await balise.openWallet('settings');
  await settings.evaluate(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-group="unlock"]')) document.body.dataset.wasLocked = '';
    }).observe(document.body, { childList: true, subtree: true });
  });
  await putLockOn(settings);
  const lockNow = settings.getByRole('button', { name: 'Verrouiller maintenant' });
  await expect(lockNow).toBeVisible();
  await settings.keyboard.press('Tab');
  await expect(lockNow).toBeFocused();
  await expect(settings.locator('body')).not.toHaveAttribute('data-was-locked');

  await settings.keyboard.press('Enter');
  await expect(settings.locator('[data-group="unlock"]')).toBeVisible();
  await settings.keyboard.press('Tab');
  await expect(settings.getByLabel('Phrase de passe', { exact: true })).toBeFocused();
});

test('forgotten: an empty wallet, and Pix fills it again', async ({ balise, pix }) => {
  await balise.store(inTheWallet(oneWallet()));
  const settings = await balise.openWallet('settings');
  await putLockOn(settings);
  await settings.getByRole('button', { name: 'Verrouiller maintenant' }).click();
  await settings.getByText('J’ai oublié ma phrase de passe').click();
  await settings.getByRole('button', { name: 'Effacer et repartir' }).click();
  await expect(
    settings.getByRole('button', { name: 'Activer le verrou', exact: true }),
  ).toBeVisible();
  expect(await stored(balise)).not.toMatch(SECRETS);
  await pix.goto(`${PIX}/mes-certifications`);
  await expect.poll(() => stored(balise)).toMatch(/BCDF2346/);
});
