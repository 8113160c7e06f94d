/** The panel in a Pix page. */
const FRENCH = {
  unofficial: 'non officiel',
  count: (count: number, goal: number) => `${count} sur ${goal}`,
  fold: 'Replier Balise',
  unfold: 'Déplier Balise',
  toLeft: 'Mettre à gauche',
  toRight: 'Mettre à droite',
  then: 'Et ensuite',
  pix: (remaining: number) => `${remaining} pix`,
  hide: 'Ne plus afficher ce panneau',
  hidden: 'Panneau masqué. Pour le revoir : l’icône Balise, puis « Réglages ».',
  undo: 'Annuler',
  reached: (name: string, level: number) => `Niveau ${level} atteint : ${name}`,
  confirmOnPix: 'Tu as 5 compétences au niveau 1. La page Certification de Pix peut le confirmer.',
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
  then: 'And then',
  pix: (remaining) => `${remaining} pix`,
  hide: 'Do not show this panel again',
  hidden: 'Panel hidden. To see it again: the Balise icon, then “Settings”.',
  undo: 'Undo',
  reached: (name, level) => `Level ${level} reached: ${name}`,
  confirmOnPix: 'You have 5 competences at level 1. Pix’s Certification page can confirm it.',
  openCertification: 'Open Certification',
  allReached: 'All 16 competences are at level 1, well done!',
};

export const PANEL_MESSAGES = { fr: FRENCH, en: ENGLISH };
