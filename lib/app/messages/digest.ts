import type { PixAccount } from '../../domain/account.ts';
import type { FirstSteps } from '../../domain/first-steps.ts';
import type { ChosenLanguage, PanelPreferences } from '../../domain/preferences.ts';
import type { Glance } from '../../store/schema/glance.ts';

/** All that a Pix page gets to know of what is kept: the profile of its own pupil, no certificate. */
export interface Digest {
  account: Pick<
    PixAccount,
    'site' | 'language' | 'scorecards' | 'maxLevel' | 'readAt' | 'certifiable' | 'ignored'
  > | null;
  panel: PanelPreferences;
  /** The language chosen; null = the one of Pix. */
  language: ChosenLanguage;
  steps: FirstSteps | null;
}

/** Named field by field: what a glance holds later does not leak into a page by itself. */
export function digestOf({ account, panel, language, steps }: Glance): Digest {
  return {
    account: account && {
      site: account.site,
      language: account.language,
      scorecards: account.scorecards,
      maxLevel: account.maxLevel,
      readAt: account.readAt,
      certifiable: account.certifiable,
      ignored: account.ignored,
    },
    panel,
    language,
    steps,
  };
}

const MOMENTS = ['seenAt', 'readAt'];

/**
 * Whether a Pix page shows the same of both: moments of reading, which it does not show, may differ,
 * and the order of names, for the storage has its own. Never read is another thing than read once.
 */
export function looksTheSame(one: Digest, other: Digest): boolean {
  return areTheSame(one, other);
}

function areTheSame(one: unknown, other: unknown, name = ''): boolean {
  if (one === other) return true;
  if (typeof one === 'number' && typeof other === 'number') return MOMENTS.includes(name);
  if (!isHolder(one) || !isHolder(other)) return false;
  const names = Object.keys(one);
  return (
    names.length === Object.keys(other).length &&
    names.every((each) => areTheSame(one[each], other[each], each))
  );
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
