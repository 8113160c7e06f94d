import type { Several } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** The panel in a Pix page. */
const FRENCH = {
  unofficial: 'non officiel',
  count: (count: number, goal: number) => `${count} sur ${goal}`,
  fold: 'Replier Balise',
  unfold: 'Déplier Balise',
  noRoom: 'Pas la place ici sans couvrir tes réponses.',
  toLeft: 'Mettre à gauche',
  toRight: 'Mettre à droite',
  asMark: 'Réduire à un rond',
  asBar: 'Montrer la barre',
  brief: (name: string, remaining: number) =>
    remaining === 1 ? `${name} · plus qu’un pix` : `${name} · ${remaining} pix`,
  nothingRead: 'Ouvre « Compétences » : Balise lit la page.',
  openCompetences: 'Ouvrir',
  then: 'Ensuite',
  pix: (remaining: number) => `${remaining} pix`,
  hide: 'Ne plus afficher ce panneau',
  hidden: 'Panneau masqué. Pour le revoir : l’icône Balise, puis « Réglages ».',
  undo: 'Annuler',
  reached: (name: string, level: number) => `Niveau ${level} atteint : ${name}`,
  confirmOnPix: (count: Several) =>
    `${count} compétences au niveau 1, bravo ! Reste à le faire confirmer par Pix.`,
  openCertification: 'Ouvrir Certification',
  allReached: 'Les 16 compétences sont au niveau 1, bravo !',
  pin: 'Garde Balise sous les yeux : clique sur le puzzle, puis sur l’épingle.',
  dismissPin: 'Ne plus montrer ce conseil',
};

const ENGLISH: typeof FRENCH = {
  unofficial: 'unofficial',
  count: (count, goal) => `${count} of ${goal}`,
  fold: 'Collapse Balise',
  unfold: 'Expand Balise',
  noRoom: 'No room here without covering your answers.',
  toLeft: 'Move to the left',
  toRight: 'Move to the right',
  asMark: 'Shrink to a dot',
  asBar: 'Show the bar',
  brief: (name, remaining) =>
    remaining === 1 ? `${name} · only 1 pix` : `${name} · ${remaining} pix`,
  nothingRead: 'Open “Competences”: Balise reads the page.',
  openCompetences: 'Open',
  then: 'Next',
  pix: (remaining) => `${remaining} pix`,
  hide: 'Do not show this panel again',
  hidden: 'Panel hidden. To see it again: the Balise icon, then “Settings”.',
  undo: 'Undo',
  reached: (name, level) => `Level ${level} reached: ${name}`,
  confirmOnPix: (count) => `${count} competences at level 1, well done! Now have Pix confirm it.`,
  openCertification: 'Open Certification',
  allReached: 'All 16 competences are at level 1, well done!',
  pin: 'Keep Balise in sight: click the puzzle piece, then the pin.',
  dismissPin: 'Do not show this tip again',
};

export const PANEL_MESSAGES = catalogue('panel/panel', FRENCH, ENGLISH);
