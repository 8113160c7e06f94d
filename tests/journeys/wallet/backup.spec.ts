/** A backup: made, restored after everything is gone, undone, refused when it should be. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { smallStore } from '../../bench/full-store.ts';
import { inTheWallet, oneWallet } from '../../support/records/wallet-records.ts';
import { expect, PIX, test, type Balise } from '../support/balise.ts';
import { changedBackups } from '../../support/records/changed-backups.ts';
import { openRow } from '../support/open-row.ts';

const PASSPHRASE = 'le chat dort sur le clavier';

/** What a backup carries, as it is stored. */
async function kept(balise: Balise): Promise<Record<string, unknown>> {
  const stored = Object.entries(await balise.stored());
  return Object.fromEntries(
    stored.filter(([key]) => /^(salt|preferences|wallet|watches|account:|history:)/.test(key)),
  );
}

/** A pupil's profile and certificates are there, and the settings open. */
async function openSettings(balise: Balise): Promise<Page> {
  const certificates = oneWallet().map((one) => ({ ...one, file: null }));
  await balise.store({ ...(await smallStore(Date.now())), ...inTheWallet(certificates) });
  const settings = await balise.openWallet('settings');
  await expect(settings.getByRole('heading', { level: 1 })).toHaveText('Réglages');
  return settings;
}

async function makeBackup(settings: Page, passphrase?: string): Promise<string> {
  const backup = settings.locator('[data-group="backup"]');
  if (passphrase !== undefined) {
    await openRow(settings, 'backup');
    await backup.getByLabel('Phrase de passe de la sauvegarde').fill(passphrase);
    await backup.getByLabel('Encore une fois').fill(passphrase);
  }
  const downloading = settings.waitForEvent('download');
  const name = `Télécharger la sauvegarde${passphrase === undefined ? '' : ' protégée'}`;
  await backup.getByRole('button', { name, exact: true }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^balise-sauvegarde-\d{4}-\d{2}-\d{2}\.json$/);
  await expect(backup.locator('[data-last-backup]')).toContainText('préparée le');
  return readFile(await file.path(), 'utf8');
}

async function choose(page: Page, content: string | Buffer): Promise<void> {
  await page.locator('[data-open-row="restore"]').waitFor();
  if (await page.locator('[data-open-row="restore"][aria-expanded="false"]').count()) {
    await openRow(page, 'restore');
  }
  await page.getByLabel('Fichier de sauvegarde').setInputFiles({
    name: 'sauvegarde.json',
    mimeType: 'application/json',
    buffer: typeof content === 'string' ? Buffer.from(content) : content,
  });
}

test('made, everything erased, restored: equal; then undone', async ({ balise }) => {
  const settings = await openSettings(balise);
  const before = await kept(balise);
  const text = await makeBackup(settings);

  await balise.forgetEverything();
  await settings.reload();
  await choose(settings, text);
  const plan = settings.locator('[data-group="restore"]');
  await expect(plan.locator('[data-deed="add"]')).toHaveCount(3);
  await plan.getByRole('button', { name: 'Restaurer', exact: true }).click();
  await expect(plan.getByRole('status')).toContainText('est restaurée');
  // What was restored is shown, and with that its first day is noted.
  const { preferences } = before as { preferences: { v: number; data: object } };
  const data = { ...preferences.data, firstDays: expect.any(Object) as unknown };
  await expect
    .poll(() => kept(balise))
    .toEqual({ ...before, preferences: { ...preferences, data } });

  await plan.getByRole('button', { name: 'Annuler la restauration' }).click();
  await expect.poll(async () => Object.keys(await kept(balise)).join()).not.toContain('account:');
});

test('a protected one asks for its passphrase; a wrong one and a changed file are refused', async ({
  balise,
}) => {
  const settings = await openSettings(balise);
  const text = await makeBackup(settings, PASSPHRASE);
  expect(text).not.toMatch(/Lina|BCDF2346|Imaginaire/);
  const before = await kept(balise);
  const restore = settings.locator('[data-group="restore"]');
  await choose(settings, text);
  const field = restore.getByLabel('Phrase de passe de la sauvegarde');
  await field.fill('une autre phrase');
  await restore.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
  await expect(restore.getByRole('alert')).toContainText('Ce n’est pas la bonne phrase');
  await field.fill(PASSPHRASE);
  await restore.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
  await expect(restore.locator('[data-deed="skip"]')).toHaveCount(3);
  await expect(restore.locator('[data-deed]')).toHaveCount(3);

  const file = JSON.parse(text) as { sealed: { bytes: string } };
  const bytes = `AAAA${file.sealed.bytes.slice(4)}`;
  await choose(settings, JSON.stringify({ ...file, sealed: { ...file.sealed, bytes } }));
  await field.fill(PASSPHRASE);
  await restore.getByRole('button', { name: 'Ouvrir la sauvegarde' }).click();
  await expect(restore.getByRole('alert')).toContainText('le fichier a été modifié');
  expect(await kept(balise)).toEqual(before);
});

test('a newer one and one that was changed on its way are refused with a sentence; the same file chosen again is read again', async ({
  balise,
}) => {
  const settings = await openSettings(balise);
  const text = await makeBackup(settings);
  const before = await kept(balise);
  const alert = settings.locator('[data-group="restore"]').getByRole('alert');
  await choose(settings, JSON.stringify({ ...(JSON.parse(text) as object), v: 2 }));
  await expect(alert).toContainText('version plus récente de Balise');
  for (const { how, bytes, said } of changedBackups(text)) {
    await choose(settings, bytes);
    await expect(alert, how).toContainText(said);
  }
  expect(await kept(balise)).toEqual(before);
  for (let times = 0; times < 2; times += 1) {
    await choose(settings, text);
    await expect(settings.locator('[data-deed]').first()).toBeVisible();
    // A browser tells nothing of a file that the field already holds.
    await expect(settings.getByLabel('Fichier de sauvegarde')).toHaveValue('');
    await settings.getByRole('button', { name: 'Ne rien changer' }).click();
    await expect(settings.locator('[data-deed]')).toHaveCount(0);
  }
});

test('the offer comes with the first certificate, and goes for good', async ({ balise, pix }) => {
  await pix.goto(`${PIX}/mes-certifications`);
  await expect.poll(async () => JSON.stringify(await kept(balise))).toContain('P-BCDF2346');
  const wallet = await balise.openWallet();
  const offer = wallet.locator('[data-backup-offer]');
  await expect(offer).toBeVisible();
  await offer.getByRole('button').click();
  await expect(offer).toHaveCount(0);
  await wallet.reload();
  await wallet.locator('h1').waitFor();
  await expect
    .poll(async () => (await balise.stored()).backup)
    .toMatchObject({
      data: { isOfferDismissed: true },
    });
  await expect(offer).toHaveCount(0);
});
