import type { LevelUp } from '../../pix/level-up.ts';
import type { PageSeen } from '../../pix/capture/document/page-seen.ts';

/** Where the pupil is in a document of Pix, and what came of the way there. */
export interface Place {
  href: string;
  page: PageSeen;
  /** A level reached in the training, to speak of on this page. */
  reached: Reached | null;
  /** Answers were given since the pix of the training were read. */
  answered: boolean;
}

/** A level reached, and the training in which it was. */
export interface Reached extends LevelUp {
  assessmentId: string | null;
  /** The pupil has left the questions: the panel has said it on one page. */
  told: boolean;
}

export const NOWHERE: Place = {
  href: '',
  page: {
    kind: 'other',
    assessmentId: null,
    isKnownTraining: false,
    trained: null,
    levelUp: null,
  },
  reached: null,
  answered: false,
};

/** The pupil came to a page; or more is known of the one where they are. */
export function placeAfter(last: Place, page: PageSeen, href: string): Place {
  if (href === last.href) return { ...last, page };
  const sameTraining = page.assessmentId !== null && page.assessmentId === last.page.assessmentId;
  return {
    href,
    page,
    reached: reachedAfter(last.reached, page),
    answered: sameTraining && (last.answered || last.page.kind === 'question'),
  };
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
