import type { LevelUp } from '../../pix/level-up.ts';
import type { PageSeen } from '../../pix/capture/page-seen.ts';

/** A level reached, and the training in which it was. */
export interface Reached extends LevelUp {
  assessmentId: string | null;
  /** The pupil has left the questions: the panel has said it on one page. */
  told: boolean;
}

/**
 * The level-up to speak of, from page to page: on the questions of its training for as long as they
 * last (Pix's address forgets it at the next answer), then on the first page after them.
 */
export function reachedAfter(last: Reached | null, page: PageSeen): Reached | null {
  if (page.levelUp) {
    return { ...page.levelUp, assessmentId: page.assessmentId, told: page.kind === 'panel' };
  }
  if (!last) return null;
  if (page.assessmentId !== null) return page.assessmentId === last.assessmentId ? last : null;
  if (page.kind === 'other') return last;
  return last.told ? null : { ...last, told: true };
}
