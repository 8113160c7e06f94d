/** Opens each page of Balise and looks at it, once it shows as much as it should. */
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { handOver, typeIn } from '../states/visitor.ts';
import type { Desk, OpenPage } from './desk.ts';
import * as seen from './seen.ts';

/** A kept PDF, as the wallet hands it out. */
export interface FileSeen {
  code: string;
  name: string;
  size: number;
  sha256: string;
}

export async function opened<T>(
  desk: Desk,
  place: string,
  look: (page: OpenPage) => Promise<T>,
): Promise<T> {
  const page = await desk.open(place);
  const found = await look(page);
  await page.close();
  return found;
}

export async function unlock(page: OpenPage, passphrase: string): Promise<void> {
  await typeIn(page, '[data-group="unlock"] [type="password"]', passphrase);
  await page.click('[data-group="unlock"] form button', /^(Déverrouiller|Unlock)$/);
}

/** Saves the official PDF of a certificate from its card. */
export async function savedFile(
  desk: Desk,
  wallet: OpenPage,
  code: string,
  name: string,
): Promise<FileSeen> {
  const card = `[data-certificate="${code}"]`;
  const official = `${card} [data-official-pdf]`;
  await wallet.see(official);
  const bytes = await desk.saved(wallet, name, () => wallet.click(official));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { code, name, size: bytes.length, sha256 };
}

/** Shows the certificates that the wallet folds away: replaced, not obtained or cancelled. */
export async function unfold(wallet: OpenPage): Promise<void> {
  for (let left = await folded(wallet); left > 0; left -= 1) {
    // What is drawn meanwhile may move it from under the pointer: then it is pressed again.
    await expect(async () => {
      if ((await folded(wallet)) === left) {
        await wallet.click('[data-others]:not([open]) > summary');
      }
      expect(await folded(wallet)).toBeLessThan(left);
    }).toPass();
  }
}

const folded = (wallet: OpenPage) =>
  wallet.evaluate(() => document.querySelectorAll('[data-others]:not([open])').length, null);

/** What a card opens on, as soon as it is there. */
export async function lookAtDetail(wallet: OpenPage, code: string): Promise<seen.DetailSeen> {
  await wallet.click(`[data-certificate="${code}"] button`, /^(Plus|More)$/);
  await wallet.see(`[data-certificate="${code}"] tr[data-field]`);
  return wallet.evaluate(seen.detailSeen, code);
}

/** Gives a backup to the settings of an empty Balise, and restores it. */
export async function restore(
  settings: OpenPage,
  text: string,
  passphrase: string | null,
): Promise<void> {
  const group = '[data-group="restore"]';
  const file = { name: 'sauvegarde.json', type: 'application/json', bytes: text };
  await settings.click('[data-open-row="restore"]');
  await settings.see(`${group} [type="file"]`);
  await handOver(settings, file, `${group} [type="file"]`);
  if (passphrase !== null) {
    await typeIn(settings, `${group} [type="password"]`, passphrase);
    await settings.click(`${group} button`, /^(Ouvrir la sauvegarde|Open the backup)$/);
  }
  await settings.see(`${group} [data-deed="add"]`);
  await settings.click(`${group} button`, /^(Restaurer|Restore)$/);
  await settings.see(`${group} [role="status"]:not(:empty)`);
}
