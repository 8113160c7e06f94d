/** The cards, what they open on, and what is made of them. */
import { addDays, type PlainDate } from '../../../../lib/domain/plain-date.ts';
import { manyWallet } from '../../records/wallet-records.ts';
import { watchesOf, type CertificateWatch } from '../../../../lib/domain/certificate/watch.ts';
import { DEFAULT_PREFERENCES } from '../../../../lib/domain/preferences.ts';
import { seal } from '../../../../lib/store/schema/envelope.ts';
import { WATCHES_KEY } from '../../../../lib/store/keys.ts';
import { watchesRecord } from '../../../../lib/store/schema/wallet/watches.ts';
import { put, unfoldAll, type Tour, type Visitor } from '../visitor.ts';
import type { GoTo } from './go-to.ts';

const CARD = '[data-certificate="P-BCDF2346"]';

export async function* certificateStates(wallet: Visitor, goTo: GoTo, today: PlainDate): Tour {
  await goTo('certificates');
  await wallet.see('[data-others]');
  await unfoldAll(wallet);
  for (const status of ['valid', 'due-soon', 'overdue', 'pending', 'rejected']) {
    await wallet.see(`[data-status="${status}"]`);
  }
  await wallet.see('[data-failure="unreadable"]');
  await wallet.see('[data-failure="partial-list"]');
  await wallet.see('[data-exports]');
  await wallet.see('[data-backup-offer]');
  await wallet.click(`${CARD} .more`);
  await wallet.see(`${CARD} tr[data-competence]`);
  await wallet.click(`${CARD} .code button`, /^Voir/);
  await wallet.see(`${CARD} .code button[aria-label^="Masquer"]`);
  await unfoldAll(wallet);
  yield 'wallet, certificates of every state, details and code open';

  await wallet.click(`${CARD} .details .actions button`);
  await wallet.see('dialog[open]');
  yield 'wallet, form about a certificate';
  await wallet.click('dialog[open] .actions button[type=button]');

  await put(wallet, { [WATCHES_KEY]: seal(watchesRecord, watchesInEveryMood(today)) });
  for (const alert of ['result', 'stopped', 'snoozed']) await wallet.see(`[data-alert="${alert}"]`);
  await wallet.click(`${CARD} [data-parcoursup-pdf]`);
  await wallet.click(`${CARD} [data-pdf-choice="official"]`);
  await wallet.see(`${CARD} [data-failure="gone"]`);
  yield 'wallet, alerts of every kind, an official PDF that is gone';

  await wallet.click(`${CARD} [data-exports] button`, /^Faire la fiche seule/);
  await wallet.see(`${CARD} details.preview`);
  await unfoldAll(wallet);
  await wallet.see(`${CARD} [data-preview]:not([data-preview="0"])`);
  yield 'wallet, the file for Parcoursup';
  await wallet.click(`${CARD} .more`);
  await wallet.click(`${CARD} [data-other-exports]`);
  await wallet.click(`${CARD} [data-export="linkedin"] input`);
  await wallet.see(`${CARD} [data-export="linkedin"] code`);
  yield 'wallet, the other exports';

  await wallet.click(`${CARD} .details .button.danger`);
  await wallet.see('[data-deleted]');
  yield 'wallet, a deleted certificate';
}

/** A result that came, an alert put off, and one that was stopped. */
function watchesInEveryMood(today: PlainDate): CertificateWatch[] {
  const moods: Record<string, Partial<CertificateWatch>> = {
    'lina-2026': { result: 'announced' },
    'lina-overdue': { isReplaced: false, isStopped: true },
    'tom-due': { snoozedUntil: addDays(today, 3) },
  };
  return watchesOf(manyWallet(today), [], DEFAULT_PREFERENCES.renewalYears).map((watch) => ({
    ...watch,
    ...moods[watch.id],
  }));
}
