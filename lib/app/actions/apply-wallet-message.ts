/** What each wish of the wallet page changes. */
import type { PixAccount } from '../../domain/account.ts';
import { acknowledged, snoozed } from '../../domain/certificate/alerts.ts';
import { isMark, type Certificate, type KeptFile } from '../../domain/certificate/certificate.ts';
import { told, withFile, withTold, type Telling } from '../../domain/certificate/merge.ts';
import type { CompetenceCode } from '../../domain/competence.ts';
import type { Clock } from '../../domain/merge.ts';
import { visitedOn } from '../../domain/visit.ts';
import type { WalletMessage } from './wallet-messages.ts';
import type { Change } from '../../store/change.ts';
import { accountKeyed } from '../../store/keys.ts';
import { noteLostRecord, type State } from '../../store/glance/make-glance.ts';
import { accountRecord } from '../../store/schema/account.ts';
import type { AccountKey } from '../../store/schema/common.ts';
import type { Glance } from '../../store/schema/glance.ts';
import type { Store } from '../../store/store.ts';
import { changeWallet, changeWatch, loadWatches } from '../../store/certificates/wallet.ts';

type KeepMessage = Extract<WalletMessage, { type: 'keep-certificate' }>;

/** Does what is wished; `id` is the certificate that it was about. */
export async function changeWalletBy(
  message: WalletMessage,
  store: Store,
): Promise<{ glance: Glance; id: string | null }> {
  const { glance, result } = await store.change((change, state, clock) =>
    applyWalletMessage(message, change, state, clock),
  );
  return { glance, id: result };
}

/** Answers the certificate it was about; null for the settings, which are about all. */
async function applyWalletMessage(
  message: WalletMessage,
  change: Change,
  state: State,
  clock: Clock,
): Promise<string | null> {
  const { preferences } = state;
  /** Changes the certificates, and notes what could not be read. */
  const certificates = async (work: (wallet: Certificate[]) => Certificate[]) => {
    const { unreadable } = await changeWallet(change, preferences.renewalYears, work);
    if (unreadable > 0) noteLostRecord(state, clock.now);
  };
  const one = (id: string, work: (certificate: Certificate) => Certificate) =>
    certificates((wallet) => wallet.map((each) => (each.id === id ? work(each) : each)));
  const watch = async (id: string, work: Parameters<typeof changeWatch>[3]) => {
    changeWatch(change, await loadWatches(change), id, work);
  };

  switch (message.type) {
    case 'keep-certificate': {
      let id = '';
      await certificates((wallet) => {
        const kept = keep(wallet, message, clock.now);
        id = kept.id;
        return kept.wallet;
      });
      return id;
    }
    case 'delete-certificate':
      await one(message.id, (certificate) => ({ ...certificate, deletedAt: clock.now }));
      return message.id;
    case 'restore-certificate':
      await one(message.id, (certificate) =>
        isMark(certificate) ? certificate : { ...certificate, deletedAt: null },
      );
      return message.id;
    case 'set-school-class':
      await one(message.id, (certificate) => ({
        ...certificate,
        schoolClass: message.schoolClass,
      }));
      return message.id;
    case 'acknowledge':
      await watch(message.id, (each) => acknowledged(each, clock.today, preferences.alertDays));
      return message.id;
    case 'snooze':
      await watch(message.id, (each) => snoozed(each, clock.today, preferences.alertDays));
      return message.id;
    case 'set-alerts-stopped':
      await watch(message.id, (each) => ({ ...each, isStopped: message.isStopped }));
      return message.id;
    case 'set-renewal-years':
      preferences.renewalYears = message.years;
      await certificates((wallet) => wallet);
      return null;
    case 'set-alert-days':
      preferences.alertDays = message.days;
      return null;
    case 'set-language':
      preferences.language = message.language;
      return null;
    case 'set-ignored':
      await changeAccount(change, message.account, (account) => ({
        ...account,
        ignored: withCode(account.ignored, message.code, message.isIgnored),
      }));
      return null;
    case 'visit-progress':
      await changeAccount(change, message.account, (account) => ({
        ...account,
        visit: visitedOn(account.visit, clock.today),
      }));
      return null;
  }
}

/** Changes what is kept of one account; one that is not known stays unknown. */
async function changeAccount(
  change: Change,
  key: AccountKey,
  work: (account: PixAccount) => PixAccount,
): Promise<void> {
  await change.load([accountKeyed(key)]);
  const account = change.read(accountRecord, accountKeyed(key));
  if (account) change.write(accountRecord, accountKeyed(key), work(account));
}

function withCode(
  codes: readonly CompetenceCode[],
  code: CompetenceCode,
  isIn: boolean,
): CompetenceCode[] {
  const others = codes.filter((one) => one !== code);
  return isIn ? [...others, code] : others;
}

/** What a PDF or a person told: of the certificate they chose, or of whichever it turns out to be. */
function keep(
  wallet: readonly Certificate[],
  { id, source, facts, file }: KeepMessage,
  now: number,
): { wallet: Certificate[]; id: string } {
  const telling: Telling = { source, facts, seenAt: now, account: null };
  const chosen = id === null ? undefined : wallet.find((one) => one.id === id);
  const kept = chosen
    ? { wallet: replaced(wallet, told(chosen, telling)), id: chosen.id }
    : withTold(wallet, telling, crypto.randomUUID());
  return { ...kept, wallet: file ? withFileOn(kept.wallet, kept.id, file) : kept.wallet };
}

function withFileOn(wallet: readonly Certificate[], id: string, file: KeptFile): Certificate[] {
  return wallet.map((one) => (one.id === id ? withFile(one, file) : one));
}

function replaced(wallet: readonly Certificate[], certificate: Certificate): Certificate[] {
  return wallet.map((one) => (one.id === certificate.id ? certificate : one));
}
