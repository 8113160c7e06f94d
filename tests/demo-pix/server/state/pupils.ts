import { COMPETENCES } from './catalogue.ts';
import {
  type CompetencePatch,
  type CompetenceState,
  notStarted,
  patchCompetence,
} from './competence-state.ts';

export type PupilName =
  | 'nothing-begun'
  | 'three-of-five'
  | 'exactly-five'
  | 'all-sixteen'
  | 'blocked'
  | 'all-blocked'
  | 'old-shape'
  | 'one-step-away'
  | 'anonymous';

export interface Pupil {
  readonly name: PupilName;
  readonly userId: number;
  readonly firstName: string;
  readonly lastName: string;
  /** Somebody without an account: a try, or a campaign that asks for none. Source: `11`, `1.1`. */
  readonly isAnonymous: boolean;
  /** `old` serves the documents as they were before 2022. Source: `pix-app.md 1.2`. */
  readonly shape: 'present' | 'old';
  readonly begun: Readonly<Record<string, CompetencePatch>>;
}

export const PUPILS: Readonly<Record<PupilName, Pupil>> = {
  'nothing-begun': pupil('nothing-begun', 4101, 'Noé', {}),
  'three-of-five': pupil('three-of-five', 4242, 'Lina', {
    '1.1': started(21),
    '2.2': started(8),
    '4.3': completed(15, 0),
    '3.3': started(6),
    '5.2': started(3),
    '2.1': started(1),
  }),
  'exactly-five': pupil('exactly-five', 4305, 'Inès', {
    '1.1': started(30),
    '2.1': started(9),
    '3.1': completed(16, 2),
    '4.1': started(8),
    '5.1': completed(24, 0),
    '3.3': started(5),
  }),
  'all-sixteen': pupil('all-sixteen', 4416, 'Malo', {
    '1.1': completed(56, 0),
    '1.2': started(47),
    '1.3': started(33),
    '2.1': completed(40, 0),
    '2.2': started(25),
    '2.3': completed(17, 3),
    '2.4': started(12),
    '3.1': started(28),
    '3.2': started(19),
    '3.3': started(9),
    '3.4': started(8),
    '4.1': completed(36, 0),
    '4.2': started(22),
    '4.3': started(10),
    '5.1': started(31),
    '5.2': completed(14, 1),
  }),
  blocked: pupil('blocked', 4504, 'Jade', {
    '1.1': started(17),
    '2.2': started(10),
    '3.1': completed(12, 2),
    '4.1': completed(9, 0),
    '5.1': completed(7, 3),
    '5.2': completed(6, 1),
    '2.1': completed(5, 4),
    '3.3': completed(0, 2),
    '1.2': started(2),
    '4.3': started(4),
  }),
  'all-blocked': pupil('all-blocked', 4510, 'Tom', {
    '1.1': started(17),
    '2.2': started(10),
    '3.1': started(12),
    '4.1': completed(9, 2),
    '1.2': completed(7, 3),
    '1.3': completed(6, 1),
    '2.1': completed(5, 4),
    '2.3': completed(4, 2),
    '2.4': completed(3, 3),
    '3.2': completed(2, 4),
    '3.3': completed(0, 2),
    '3.4': completed(1, 1),
    '4.2': completed(6, 2),
    '4.3': completed(7, 4),
    '5.1': completed(5, 3),
    '5.2': completed(0, 4),
  }),
  'old-shape': pupil(
    'old-shape',
    4607,
    'Elio',
    {
      '1.1': started(11),
      '2.3': started(18),
      '4.2': completed(8, 0),
      '5.1': started(3),
      '3.1': started(6),
    },
    'old',
  ),
  'one-step-away': pupil('one-step-away', 4704, 'Zoé', {
    '1.1': started(19),
    '1.3': started(8),
    '2.2': started(14),
    '4.1': started(10),
    '3.4': started(7),
    '5.1': started(2),
  }),
  anonymous: { ...pupil('anonymous', 4801, '', {}), lastName: '', isAnonymous: true },
};

export function competencesOf({ begun }: Pupil): CompetenceState[] {
  return COMPETENCES.map(({ index }) => {
    const state = notStarted(index);
    const patch = begun[index];
    if (patch) patchCompetence(state, patch);
    return state;
  });
}

function pupil(
  name: PupilName,
  userId: number,
  firstName: string,
  begun: Record<string, CompetencePatch>,
  shape: Pupil['shape'] = 'present',
): Pupil {
  return { name, userId, firstName, lastName: 'Exemple', isAnonymous: false, shape, begun };
}

function started(earnedPix: number): CompetencePatch {
  return { earnedPix, status: 'STARTED', daysBeforeReset: 4, daysBeforeImproving: 1 };
}

function completed(earnedPix: number, daysBeforeImproving: number): CompetencePatch {
  return { earnedPix, status: 'COMPLETED', daysBeforeReset: 3, daysBeforeImproving };
}
