/** What the disc of a competence shows: LevelDisc.svelte draws it in the wallet, drawn/level-disc.ts elsewhere. */
import { progressToNextLevel, type Scorecard } from '../../lib/domain/scorecard.ts';

/** In a square of 100 by 100. */
export const DISC_RADIUS = 45;

const AROUND = 2 * Math.PI * DISC_RADIUS;

export interface Disc {
  /** Level 1 is there: the disc is full. */
  reached: boolean;
  /** Dash and gap of the ring that fills on the way to the next level; null while it is empty. */
  dash: string | null;
  /** The level; empty for what is not begun, a question mark for what was never read. */
  figure: string;
}

export function discOf(card: Scorecard | undefined, atHighest: boolean): Disc {
  const share = card && !atHighest ? progressToNextLevel(card) : Number(atHighest);
  return {
    reached: card !== undefined && card.level >= 1,
    dash: share > 0 ? `${share * AROUND} ${AROUND}` : null,
    figure: figureOf(card),
  };
}

function figureOf(card: Scorecard | undefined): string {
  if (!card) return '?';
  return card.status === 'not-started' && card.level === 0 ? '' : String(card.level);
}
