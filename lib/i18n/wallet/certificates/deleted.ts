/** What is left of a deleted certificate for a day at most. */
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english, french } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  deleted: (title: string, day: PlainDate | null) =>
    `Certificat supprimé : ${title}${day === null ? '' : ` du ${french.longDate(day)}`}.`,
  undo: 'Annuler',
  undoWithin:
    'Récupérable tant que cette page reste ouverte, un jour au plus. Ensuite, pour le ravoir : saisis-le ou dépose son PDF.',
};

const ENGLISH: typeof FRENCH = {
  deleted: (title, day) =>
    `Certificate deleted: ${title}${day === null ? '' : ` of ${english.longDate(day)}`}.`,
  undo: 'Undo',
  undoWithin:
    'Can be brought back while this page stays open, for a day at most. After that, to have it again: type it in or drop its PDF.',
};

export const DELETED_MESSAGES = catalogue('wallet/certificates/deleted', FRENCH, ENGLISH);
