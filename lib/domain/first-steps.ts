import type { PixAccount } from './account.ts';
import { countAtLevelOne, isCertifiable } from './certifiable.ts';
import { knownScorecards } from './profile.ts';

/** Which of the five steps towards the certification Balise saw happen (product.md 2.5). */
export function firstSteps(
  account: PixAccount | null,
): [
  signedIn: boolean,
  profileSeen: boolean,
  begun: boolean,
  fiveReached: boolean,
  confirmed: boolean,
] {
  if (!account) return [false, false, false, false, false];
  return [
    true,
    account.readAt !== null,
    knownScorecards(account).some((card) => card.status !== 'not-started'),
    isCertifiable(countAtLevelOne(account)),
    account.certifiable?.value === true,
  ];
}
