import type { CompetenceCode } from '../../../domain/training/competence.ts';
import type { LevelUp } from '../../level-up.ts';
import type { PageKind } from '../../routes.ts';

/** Where the pupil is. */
export interface PageSeen {
  kind: PageKind;
  /** The assessment whose page this is; null elsewhere. */
  assessmentId: string | null;
  /** False on the page of an assessment that may still turn out to be a certification. */
  isKnownTraining: boolean;
  /** The competence that the assessment trains; null elsewhere, and for a campaign. */
  trained: CompetenceCode | null;
  /** The level-up that this page's address tells, and that no page told before. */
  levelUp: LevelUp | null;
}
