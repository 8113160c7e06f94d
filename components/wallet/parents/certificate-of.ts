import { sayingOf } from '../../../lib/app/certificate-words.ts';
import { factsOf } from '../../../lib/domain/certificate/certificate.ts';
import { foremostWatch } from '../../../lib/domain/certificate/alerts.ts';
import type { Language } from '../../../lib/i18n/index.ts';
import type { AccountKey } from '../../../lib/store/schema/common.ts';
import type { WalletState } from '../wallet-state.svelte.ts';

/** How a pupil's certificate stands, in words. No code. */
export interface CertificateOf {
  title: string;
  line: string;
  /** Null while the wallet is locked, or where none is known. */
  centre: string | null;
}

/** Of the pupil alone, whoever else has certificates here; null when there is none. */
export function certificateOf(
  wallet: WalletState,
  account: AccountKey,
  language: Language,
): CertificateOf | null {
  const { alertDays } = wallet.preferences;
  const own = wallet.watches.filter((watch) => watch.account === account);
  const watch = foremostWatch(own, account, wallet.today, alertDays);
  if (!watch) return null;
  const line = { watch, isOther: false, count: own.length, alertDays };
  const { title, line: words } = sayingOf(line, wallet.today, language);
  const certificate = wallet.certificates.find(({ id }) => id === watch.id);
  return { title, line: words, centre: certificate ? factsOf(certificate).facts.centre : null };
}
