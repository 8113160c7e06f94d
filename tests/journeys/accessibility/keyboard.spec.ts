/**
 * The main tasks with the keyboard alone: Tab from the top of the page, Enter, Space and the arrows.
 * Typing a certificate in, deleting it, choosing a PDF, reading the help and the picture of the
 * progress are in the journeys of these; the lock is in Firefox's.
 */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test } from '../support/balise.ts';
import { panelOf, suggestionOf } from '../support/panel.ts';

/** More than any page of ours has stops. */
const MOST_STOPS = 120;

/** Presses Tab until it is there, as somebody without a mouse does; what has the focus is to be seen. */
async function tabTo(target: Locator): Promise<void> {
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await keyboard.press('Tab');
    const isThere = (elements: Element[]) => elements.some((one) => one.matches(':focus-visible'));
    if (await target.evaluateAll(isThere)) {
      await expect(target).toBeInViewport();
      expect(await target.evaluate(isOutlined), `the focus on ${String(target)}`).toBe(true);
      return;
    }
  }
  throw new Error(`no Tab leads to ${String(target)}`);
}

/** Itself, or what stands around it: a choice is drawn by its label. */
function isOutlined(focused: Element): boolean {
  const around = [focused, focused.parentElement, focused.closest('label')];
  return around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

/** The first stop leads past the head of the page, and where one is then is to be seen. */
async function skipsToContent(page: Page): Promise<void> {
  await tabTo(page.getByRole('link', { name: 'Aller au contenu' }));
  await page.keyboard.press('Enter');
  const main = page.getByRole('main');
  await expect(main).toBeFocused();
  expect(await main.evaluate(isOutlined)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(main.locator(':focus')).toHaveCount(1);
}

async function savedBy(page: Page): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await downloading;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'latin1') };
}

test('the popup: the glance is read, the panel is moved and switched off, the wallet is opened', async ({
  balise,
  pix,
}) => {
  await pix.goto(`${PIX}/competences`);
  const popup = await balise.openPopup();
  await expect(popup.locator('[data-suggestion="3.3"]')).toBeVisible();
  await skipsToContent(popup);
  await tabTo(popup.getByRole('button', { name: 'Réglages' }));
  await popup.keyboard.press('Enter');
  const shown = popup.getByRole('switch', { name: /Panneau dans Pix/ });
  await tabTo(popup.getByRole('radio', { name: 'Droite' }).and(popup.locator(':checked')));
  await popup.keyboard.press('ArrowLeft');
  await expect(popup.getByRole('radio', { name: 'Gauche' })).toBeChecked();
  await popup.keyboard.press('Shift+Tab');
  await expect(shown).toBeFocused();
  await popup.keyboard.press('Space');
  await expect(shown).not.toBeChecked();
  await expect
    .poll(async () => (await balise.stored()).preferences)
    .toMatchObject({ data: { panel: { shown: false, side: 'left' } } });
  await popup.keyboard.press('Shift+Tab');
  await popup.keyboard.press('Enter');
  const line = popup.locator('[data-certificate-status]');
  await tabTo(line);
  const opened = balise.context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  await expect((await opened).locator('[data-empty]')).toBeVisible();
});

test('the wallet: a section is chosen, the code copied, a file for Parcoursup and a calendar saved', async ({
  balise,
}) => {
  await balise.store(inTheWallet(oneWallet().map((one) => ({ ...one, file: null }))));
  const wallet = await balise.openWallet('help');
  await skipsToContent(wallet);
  await wallet.reload();
  await tabTo(wallet.getByRole('link', { name: 'Certificats' }));
  await wallet.keyboard.press('Enter');
  const card = wallet.locator('[data-certificate="P-BCDF2346"]');
  await expect(card.locator('[data-exports]')).toBeVisible();
  await tabTo(card.getByRole('button', { name: 'Voir le code de vérification' }));
  await wallet.keyboard.press('Enter');
  await expect(card.getByText('P-BCDF2346')).toBeVisible();
  await wallet.keyboard.press('Tab');
  await wallet.keyboard.press('Enter');
  await expect(card.getByRole('status').filter({ hasText: /copié/i })).toBeVisible();

  await tabTo(card.getByRole('button', { name: 'PDF pour Parcoursup' }));
  await wallet.keyboard.press('Enter');
  const choice = card.locator('[data-pdf-choice]:not(:disabled)').first();
  await tabTo(choice);
  await wallet.keyboard.press('ArrowDown');
  await expect(card.getByRole('radio', { name: /sans le code/ })).toBeChecked();
  await tabTo(card.getByRole('button', { name: 'Enregistrer le PDF, sans le code' }));
  const dossier = await savedBy(wallet);
  expect(dossier.name).toMatch(/parcoursup\.pdf$/);
  expect(dossier.text).toMatch(/^%PDF-/);
  await tabTo(card.getByRole('button', { name: 'Plus', exact: true }));
  await wallet.keyboard.press('Enter');
  await tabTo(card.getByRole('button', { name: 'Autres exports' }));
  await wallet.keyboard.press('Enter');
  await tabTo(card.locator('li[data-export="calendar"] button'));
  expect((await savedBy(wallet)).text).toContain('BEGIN:VCALENDAR');
});

test('the settings: a backup is made, everything erased, the backup restored', async ({
  balise,
}) => {
  await balise.store(inTheWallet(oneWallet().map((one) => ({ ...one, file: null }))));
  const settings = await balise.openWallet('settings');
  // The driver takes choosers over a moment after it is first asked to: a key must not come before.
  settings.on('filechooser', () => undefined);
  await tabTo(settings.getByRole('button', { name: 'Télécharger la sauvegarde' }));
  const backup = await savedBy(settings);
  expect(backup.name).toMatch(/^balise-sauvegarde-/);

  await tabTo(settings.locator('[data-erase]'));
  await settings.keyboard.press('Enter');
  const dialog = settings.locator('dialog[open]');
  // What changes nothing comes first.
  await expect(dialog.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await settings.keyboard.press('Tab');
  await expect(settings.locator('[data-erase-now]')).toBeFocused();
  await settings.keyboard.press('Enter');
  await expect(settings.locator('[data-erased]')).toBeVisible();

  const field = settings.locator('[data-group="restore"] [type=file]');
  const bytes = Buffer.from(backup.text, 'latin1');
  const chosen = { name: backup.name, mimeType: 'application/json', buffer: bytes };
  await tabTo(settings.locator('[data-open-row="restore"]'));
  await settings.keyboard.press('Enter');
  await expect(field).toBeFocused();
  const choosing = settings.waitForEvent('filechooser');
  await settings.keyboard.press('Enter');
  await (await choosing).setFiles(chosen);
  await expect(settings.locator('[data-deed="add"]')).toHaveCount(2);
  await tabTo(settings.locator('[data-group="restore"] .actions .main'));
  await settings.keyboard.press('Enter');
  await expect
    .poll(async () => JSON.stringify((await balise.stored()).wallet))
    .toContain('P-BCDF2346');
});

test('the panel: reached by Tab, moved, switched off and brought back', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/competences`);
  await expect(suggestionOf(pix)).toBeVisible();
  const panel = panelOf(pix);
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  await tabTo(button('Déplier Balise'));
  await pix.keyboard.press('Enter');
  await expect(suggestionOf(pix)).toBeVisible();
  await expect(button('Replier Balise')).toBeFocused();
  await pix.keyboard.press('Shift+Tab');
  await expect(button('Mettre à gauche')).toBeFocused();
  await pix.keyboard.press('Enter');
  await expect(panel).toHaveClass(/left/);
  await tabTo(button(/^Ne plus afficher/));
  await pix.keyboard.press('Enter');
  const undo = pix.locator('balise-panel [data-panel-hidden] button');
  await expect(undo).toBeVisible();
  await tabTo(undo);
  await pix.keyboard.press('Enter');
  await expect(suggestionOf(pix)).toBeVisible();
  expect(JSON.stringify((await balise.stored()).preferences)).toContain('"shown":true');
});
