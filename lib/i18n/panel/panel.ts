import type { Several } from '../format/formats.ts';

/** The panel in a Pix page. */
const FRENCH = {
  unofficial: 'non officiel',
  count: (count: number, goal: number) => `${count} sur ${goal}`,
  fold: 'Replier Balise',
  unfold: 'Déplier Balise',
  toLeft: 'Mettre à gauche',
  toRight: 'Mettre à droite',
  asMark: 'Réduire à un rond',
  asBar: 'Montrer la barre',
  brief: (name: string, remaining: number) =>
    remaining === 1 ? `${name} · plus qu’un pix` : `${name} · ${remaining} pix`,
  nothingRead: 'Ouvre « Compétences » : Balise lit la page.',
  openCompetences: 'Ouvrir',
  then: 'Et ensuite',
  pix: (remaining: number) => `${remaining} pix`,
  hide: 'Ne plus afficher ce panneau',
  hidden: 'Panneau masqué. Pour le revoir : l’icône Balise, puis « Réglages ».',
  undo: 'Annuler',
  reached: (name: string, level: number) => `Niveau ${level} atteint : ${name}`,
  confirmOnPix: (count: Several) =>
    `Tu as ${count} compétences au niveau 1. La page Certification de Pix peut le confirmer.`,
  openCertification: 'Ouvrir Certification',
  allReached: 'Les 16 compétences sont au niveau 1, bravo !',
};

const ENGLISH: typeof FRENCH = {
  unofficial: 'unofficial',
  count: (count, goal) => `${count} of ${goal}`,
  fold: 'Fold Balise',
  unfold: 'Unfold Balise',
  toLeft: 'Move to the left',
  toRight: 'Move to the right',
  asMark: 'Shrink to a dot',
  asBar: 'Show the bar',
  brief: (name, remaining) =>
    remaining === 1 ? `${name} · only 1 pix` : `${name} · ${remaining} pix`,
  nothingRead: 'Open “Competences”: Balise reads the page.',
  openCompetences: 'Open',
  then: 'And then',
  pix: (remaining) => `${remaining} pix`,
  hide: 'Do not show this panel again',
  hidden: 'Panel hidden. To see it again: the Balise icon, then “Settings”.',
  undo: 'Undo',
  reached: (name, level) => `Level ${level} reached: ${name}`,
  confirmOnPix: (count) =>
    `You have ${count} competences at level 1. Pix’s Certification page can confirm it.`,
  openCertification: 'Open Certification',
  allReached: 'All 16 competences are at level 1, well done!',
};

export const PANEL_MESSAGES = { fr: FRENCH, en: ENGLISH };
