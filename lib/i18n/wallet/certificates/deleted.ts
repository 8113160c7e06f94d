/** What is left of a deleted certificate for a day. */
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english, french } from '../../format/formats.ts';

const FRENCH = {
  deleted: (title: string, day: PlainDate | null) =>
    day === null ? `${title} : supprimé.` : `${title} du ${french.longDate(day)} : supprimé.`,
  undo: 'Annuler',
  undoWithin: 'Récupérable pendant un jour. Ensuite, pour le ravoir : saisis-le ou dépose son PDF.',
};

const ENGLISH: typeof FRENCH = {
  deleted: (title, day) =>
    day === null ? `${title}: deleted.` : `${title} of ${english.longDate(day)}: deleted.`,
  undo: 'Undo',
  undoWithin:
    'Can be brought back for a day. After that, to have it again: type it in or drop its PDF.',
};

export const DELETED_MESSAGES = { fr: FRENCH, en: ENGLISH };
