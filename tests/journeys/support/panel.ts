/** What the journeys of the panel have in common. */
import type { Locator, Page } from '@playwright/test';

export const panelOf = (pix: Page): Locator => pix.locator('balise-panel [data-panel]');
export const suggestionOf = (pix: Page): Locator => pix.locator('balise-panel [data-suggestion]');
export const pillOf = (pix: Page): Locator => pix.locator('balise-panel [data-pill]');

/** Opens it from what stands there at rest, unless it has opened by itself. */
export async function openPanel(pix: Page): Promise<void> {
  const unfold = panelOf(pix).getByRole('button', { name: 'Déplier Balise' });
  const fold = panelOf(pix).getByRole('button', { name: 'Replier Balise' });
  // By its own doing it may shrink until it is clicked on; what a person opens stays.
  await unfold.or(fold).click();
  if (await unfold.isVisible()) await unfold.click();
  await fold.waitFor();
}

/** Answers the question of the page; ends when the next one stands. */
export async function answer(pix: Page): Promise<void> {
  await pix.bringToFront();
  const before = new URL(pix.url());
  await pix.getByRole('textbox').fill('une réponse');
  await pix.getByRole('button', { name: 'Je valide' }).click();
  await pix.waitForURL((url) => url.pathname !== before.pathname);
}

/** Leaves the training by Pix's own button. */
export async function quit(pix: Page): Promise<void> {
  await pix.bringToFront();
  const toast = pix.locator('.levelup__close');
  if (await toast.isVisible()) await toast.click();
  await pix.getByRole('button', { name: 'Quitter' }).first().click();
  await pix
    .getByRole('link', { name: 'Quitter' })
    .or(pix.getByRole('button', { name: /Quitter l/ }))
    .last()
    .click();
  await pix.waitForURL('**/accueil');
}
