/** What Balise shows in a Pix page, worked out from where the pupil is and what is known. Pure. */
import {
  ALL_COMPETENCES_COUNT,
  CERTIFIABLE_COUNT,
  countAtLevelOne,
  goalFor,
  isCertifiable,
} from '../../domain/training/certifiable.ts';
import type { CompetenceCode } from '../../domain/training/competence.ts';
import { adviceFor, type Advice } from '../../domain/training/next-competence.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { isAtHighestLevel, type Profile } from '../../domain/training/profile.ts';
import type { Scorecard } from '../../domain/training/scorecard.ts';
import type { Digest } from '../messages/digest.ts';
import type { PixAccount } from '../../domain/account/account.ts';
import type { LevelUp } from '../../pix/level-up.ts';
import type { PageSeen } from '../../pix/capture/document/page-seen.ts';

export type PanelView =
  | { kind: 'nothing' }
  | {
      kind: 'pill';
      code: CompetenceCode;
      card: Scorecard | null;
      atHighest: boolean;
      /** The level reached in this training; null while none was. */
      reached: number | null;
      /** Once it is reached; a campaign is to be finished (product.md 3). */
      mayQuit: boolean;
      /** Competences at level 1, that one among them once it is reached. */
      count: number;
      goal: number;
      /** It is the fifth that was just reached. */
      isFifth: boolean;
    }
  | {
      kind: 'panel';
      /** Null while no competence was read. */
      training: Training | null;
      /** A level reached in the training that the pupil just left. */
      reached: LevelUp | null;
      /** In the middle of a campaign: nothing else is suggested. */
      isCampaign: boolean;
    };

export interface Training {
  profile: Profile;
  count: number;
  goal: number;
  advice: Advice;
  /** 5 or more, and Pix has not been asked since. */
  askPix: boolean;
  /** Pix's own answer, where it is not what the count says. */
  refusal: PixAccount['certifiable'];
  allReached: boolean;
}

const NOTHING: PanelView = { kind: 'nothing' };

export function panelView(
  page: PageSeen,
  digest: Digest | null,
  reached: LevelUp | null,
  today: PlainDate,
): PanelView {
  const isUnsafe = page.assessmentId !== null && !page.isKnownTraining;
  if (!digest?.panel.shown || page.kind === 'other' || isUnsafe) return NOTHING;
  if (page.kind === 'question') return pillView(page, digest, reached);
  const isCampaign = page.assessmentId !== null && page.trained === null;
  if (isCampaign && !reached) return NOTHING;
  return { kind: 'panel', training: trainingFrom(digest, today), reached, isCampaign };
}

function pillView(page: PageSeen, { account }: Digest, reached: LevelUp | null): PanelView {
  const code = reached?.code ?? page.trained;
  if (!code || !account) return NOTHING;
  const known = account.scorecards[code] ?? null;
  const level = reached?.level ?? null;
  const isAhead = known !== null && level !== null && known.level < level;
  // What is told of the level comes before what is read of it.
  const card = isAhead ? { ...known, level, pixAhead: 0 } : known;
  const isNew = isAhead && known.level === 0;
  const count = countAtLevelOne(account) + Number(isNew);
  return {
    kind: 'pill',
    code,
    card,
    atHighest: card !== null && isAtHighestLevel(card, account),
    reached: level,
    mayQuit: page.trained !== null,
    count,
    goal: count > CERTIFIABLE_COUNT ? ALL_COMPETENCES_COUNT : CERTIFIABLE_COUNT,
    isFifth: level === 1 && count === CERTIFIABLE_COUNT,
  };
}

function trainingFrom({ account }: Digest, today: PlainDate): Training | null {
  if (account?.readAt == null) return null;
  const count = countAtLevelOne(account);
  return {
    profile: account,
    count,
    goal: goalFor(count),
    advice: adviceFor(account, today),
    askPix: isCertifiable(count) && account.certifiable === null,
    refusal:
      isCertifiable(count) && account.certifiable?.value === false ? account.certifiable : null,
    allReached: count === ALL_COMPETENCES_COUNT,
  };
}
