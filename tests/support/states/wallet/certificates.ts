/** The cards, what they open on, and what is made of them. */
import { unfoldAll, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';

const CARD = '[data-certificate="P-BCDF2346"]';

export async function* certificateStates(wallet: Visitor, goTo: GoTo): Tour {
  await goTo('certificates');
  for (const status of ['valid', 'due-soon', 'overdue', 'pending', 'rejected']) {
    await wallet.see(`[data-status="${status}"]`);
  }
  await wallet.see('[data-exports]');
  await wallet.see('[data-backup-offer]');
  await wallet.click(`${CARD} .more`);
  await wallet.see(`${CARD} tr[data-competence]`);
  await unfoldAll(wallet);
  yield 'wallet, certificates of every state, details open';

  await wallet.click(`${CARD} .details .actions button`);
  await wallet.see('dialog[open]');
  yield 'wallet, form about a certificate';
  await wallet.click('dialog[open] .actions button[type=button]');

  await wallet.click(`${CARD} [data-exports] .actions button`, /^Dossier/);
  await wallet.see(`${CARD} [data-preview]:not([data-preview="0"])`);
  await unfoldAll(wallet);
  yield 'wallet, the file for Parcoursup';
  await wallet.click(`${CARD} [data-exports] .actions button`, /^Autres/);
  await wallet.click(`${CARD} [data-export="linkedin"] input`);
  await wallet.see(`${CARD} [data-export="linkedin"] code`);
  yield 'wallet, the other exports';

  await wallet.click(`${CARD} .details .button.danger`);
  await wallet.see('[data-deleted]');
  yield 'wallet, a deleted certificate';
}
