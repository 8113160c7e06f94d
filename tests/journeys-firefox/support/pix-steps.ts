/** What a pupil does on Pix. */
import { expect, PIX, type Balise } from './balise.ts';
import type { Tab } from './tab.ts';

export const PANEL = 'balise-panel >>> [data-panel]';
export const SUGGESTION = 'balise-panel >>> [data-suggestion]';
export const PILL = 'balise-panel >>> [data-pill]';

/** The one « to take up again » of the pupil with three of five. */
export const TRAINING = 'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer';

export const FIELD = '.challenge-response__field';

/** The pupil « three of five » looks at their competences; the popup, open, has heard of it. */
export async function readCompetences(balise: Balise, pix: Tab): Promise<Tab> {
  const popup = await balise.open('popup.html');
  await pix.goto(`${PIX}/competences`);
  await popup.see('[data-count="3"]');
  return popup;
}

/** Opens the panel from what stands there at rest. */
export async function openPanel(pix: Tab): Promise<void> {
  await pix.click('balise-panel >>> [aria-label^="Déplier Balise"]');
  await pix.see('balise-panel >>> .opened');
}

/** Answers the question of the page; ends when the next one stands. */
export async function answer(pix: Tab): Promise<void> {
  const before = await pix.path();
  await pix.fill(FIELD, 'une réponse');
  await pix.click('.challenge-actions__validate');
  await expect.poll(() => pix.path()).not.toBe(before);
}

/** Leaves the training by Pix's own button. */
export async function quit(pix: Tab): Promise<void> {
  if ((await pix.all('.levelup__close')).length > 0) await pix.click('.levelup__close');
  await pix.click('button', /^Quitter\b(?! l)/);
  await pix.click('[aria-label^="Quitter l"]');
  await expect.poll(() => pix.path()).toBe('/accueil');
}

/** Joins a certification, up to where it is one for sure. */
export async function joinCertification(pix: Tab, until: RegExp): Promise<void> {
  await pix.click('button', /session|commencer/i);
  await expect.poll(() => pix.path()).toMatch(until);
}
