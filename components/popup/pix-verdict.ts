import { part, type Part } from '../drawn/draw.ts';
import type { PixAccount } from '../../lib/domain/account.ts';
import { isCertifiable } from '../../lib/domain/certifiable.ts';
import type { Language } from '../../lib/i18n/index.ts';
import { PIX_VERDICT_MESSAGES } from '../../lib/i18n/pix-verdict.ts';

type Verdict = NonNullable<PixAccount['certifiable']>;

/** Pix's own answer to « certifiable? », with its date; Pix has the last word. */
export function pixVerdict(verdict: Verdict, count: number, language: Language): Part {
  return part(
    'p',
    { 'data-pix-certifiable': String(verdict.value) },
    sentence(verdict, count, language),
  );
}

function sentence({ value, seenAt }: Verdict, count: number, language: Language): string {
  const t = PIX_VERDICT_MESSAGES[language];
  if (value) {
    return isCertifiable(count) ? t.pixAgrees(seenAt) : t.pixSaysYesButCountBelow(seenAt, count);
  }
  return isCertifiable(count) ? t.pixSaysNoButCountReached(seenAt, count) : t.pixNotYet(seenAt);
}
