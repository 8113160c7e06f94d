import { catalogue } from './catalogue.ts';

/** What a school, or a family, set for this computer: product.md 8. */
const FRENCH = {
  set: 'Réglé par ton établissement',
  questionTitle: 'Ordinateur partagé : que devient ce qui est gardé ici ?',
  question:
    'Ton établissement a réglé cet ordinateur comme partagé : Balise n’y garde plus rien sur le disque. Mais il y a ici des données d’avant, peut-être d’une autre personne. Rien n’a été effacé. En attendant ta réponse, Balise ne garde rien de nouveau.',
  backup: 'Télécharger d’abord une sauvegarde',
  keep: 'Les garder jusqu’à la fermeture du navigateur',
  erase: 'Tout effacer',
};

const ENGLISH: typeof FRENCH = {
  set: 'Set by your school',
  questionTitle: 'Shared computer: what becomes of what is kept here?',
  question:
    'Your school made this a shared computer: Balise no longer keeps anything on its disk. But there is data here from before, perhaps somebody else’s. Nothing was erased. Until you answer, Balise keeps nothing new.',
  backup: 'Download a backup first',
  keep: 'Keep it until the browser closes',
  erase: 'Erase everything',
};

export const SCHOOL_MESSAGES = catalogue('school', FRENCH, ENGLISH);
