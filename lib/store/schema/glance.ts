/** What is ready to be shown. Opening the popup waits for this to be read: no library here. */
import type { PixAccount } from '../../domain/account.ts';
import type { CertificateWatch } from '../../domain/certificate/watch.ts';
import type { ReadingFailure } from '../../domain/failure.ts';
import type { FirstSteps } from '../../domain/first-steps.ts';
import type { ChosenLanguage, PanelPreferences } from '../../domain/preferences.ts';
import { isPixAccount, withChoices, withNickname } from './account.ts';
import { fields, flag, listOf, nullable, wholeFrom, type Check } from './checks.ts';
import type { Shape } from './envelope.ts';
import {
  isAccountKey,
  isFailure,
  isLanguage,
  isName,
  isPanel,
  withLanguage,
} from './part-checks.ts';
import { isWatch, withDeletion } from './watches.ts';

/** A local name for a Pix account: a salted hash of its number, which itself is never kept. */
export type AccountKey = string;

/**
 * All that the popup, the toolbar and the panel show, ready made: one thing to read, whoever is
 * current.
 */
export interface Glance {
  key: AccountKey | null;
  account: PixAccount | null;
  /** Everybody who is known here, to switch; null = not counted yet. */
  accounts: KnownAccount[] | null;
  failure: ReadingFailure | null;
  panel: PanelPreferences;
  /** The language chosen; null = the one of Pix. */
  language: ChosenLanguage;
  /** The five steps of the first run; null once they were all done, or sent away. */
  steps: FirstSteps | null;
  /** The certificate to speak of; null when the wallet is empty. */
  certificate: CertificateLine | null;
}

/** One Pix account of this browser, by name. */
export type KnownAccount = { key: AccountKey } & Pick<PixAccount, 'firstName' | 'nickname'>;

/** What the popup and the badge say of certificates: which state it is in depends on the day. */
export interface CertificateLine {
  watch: CertificateWatch;
  /** It was seen on another Pix account than the one that is shown. */
  isOther: boolean;
  /** Certificates in the wallet. */
  count: number;
  alertDays: number[];
}

const isSteps = listOf(flag, 5, 5) as Check<unknown> as Check<FirstSteps>;

const isGlance = fields<Glance>({
  key: nullable(isAccountKey),
  account: nullable(isPixAccount),
  accounts: nullable(
    listOf(fields<KnownAccount>({ key: isAccountKey, firstName: isName, nickname: isName })),
  ),
  failure: nullable(isFailure),
  panel: isPanel,
  language: isLanguage,
  steps: nullable(isSteps),
  certificate: nullable(
    fields<CertificateLine>({
      watch: isWatch,
      isOther: flag,
      count: wholeFrom(0),
      alertDays: listOf(wholeFrom(0), 20),
    }),
  ),
});

export const glanceShape: Shape<Glance> = {
  check: isGlance,
  migrations: [
    // Version 2 has the certificate line.
    (old) => ({ ...(old as object), certificate: null }),
    // Version 3 has the account's version 2.
    (old) => {
      const glance = old as { account: unknown };
      return { ...glance, account: glance.account && withChoices(glance.account) };
    },
    // Version 4 has the language.
    withLanguage,
    // Version 5 has the account's version 3, and everybody who is known.
    (old) => {
      const glance = old as { account: unknown };
      return { ...glance, account: glance.account && withNickname(glance.account), accounts: null };
    },
    // Version 6 has the watch's version 2.
    (old) => {
      const { certificate, ...glance } = old as { certificate: { watch: unknown } | null };
      const line = certificate && { ...certificate, watch: withDeletion(certificate.watch) };
      return { ...glance, certificate: line };
    },
  ],
};
