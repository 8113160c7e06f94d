import type { PixAccount } from '../account/account.ts';
import { countAtLevelOne, isCertifiable } from './certifiable.ts';
import { knownScorecards } from './profile.ts';

/** The five steps towards the certification, in order: true once Balise saw it happen. */
export type FirstSteps = readonly [
  usualAccount: boolean,
  profileSeen: boolean,
  begun: boolean,
  fiveReached: boolean,
  confirmedByPix: boolean,
];

/** Source of the steps: product.md 2.5. `isUsual`: the pupil said that it is the usual account. */
export function firstSteps(account: PixAccount | null, isUsual: boolean): FirstSteps {
  if (!account) return [false, false, false, false, false];
  return [
    isUsual,
    account.readAt !== null,
    knownScorecards(account).some((card) => card.status !== 'not-started'),
    isCertifiable(countAtLevelOne(account)),
    account.certifiable?.value === true,
  ];
}
