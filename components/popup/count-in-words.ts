import type { PixAccount } from '../../lib/domain/account/account.ts';
import {
  ALL_COMPETENCES_COUNT,
  CERTIFIABLE_COUNT,
  countAtLevelOne,
  isCertifiable,
} from '../../lib/domain/training/certifiable.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { MOMENT_MESSAGES } from '../../lib/i18n/popup/moment.ts';

/** How many are at level 1, and how many are missing. */
export function countInWords(account: PixAccount, language: Language): string {
  const t = MOMENT_MESSAGES[language];
  const count = countAtLevelOne(account);
  if (count === ALL_COMPETENCES_COUNT) return t.all;
  return isCertifiable(count) ? t.refused(count) : t.count(count, CERTIFIABLE_COUNT - count);
}
