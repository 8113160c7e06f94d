import { english, french, type Several } from '../format/formats.ts';

/** The popup’s usual glance: whose account, the count. Loaded at every opening. */
const FRENCH = {
  unofficial: 'non officiel',
  accountWithoutName: 'Compte Pix',
  accounts: 'Comptes',
  switchAccount: 'Changer de compte',
  seen: (readAt: number, now: number) => `vu ${french.ago(readAt, now)}`,
  seenOnPage: (readAt: number, now: number) => `lu sur la page ${french.ago(readAt, now)}`,
  neverSeen: 'rien lu pour l’instant',
  headline: (count: number, missing: number) => {
    if (count === 0) return 'Premier but : 5 compétences au niveau 1';
    return french.plural(missing, {
      one: 'Plus qu’une compétence avant d’être certifiable',
      other: `Plus que ${missing} compétences avant d’être certifiable`,
    });
  },
  headlineCertifiable: (count: Several) => `Certifiable : ${count} compétences sur 16 au niveau 1`,
  headlinePixSaysYes: 'Certifiable, selon Pix',
  headlineReached: (count: Several) => `${count} compétences au niveau 1`,
  headlineAll: 'Bravo, les 16 compétences sont au niveau 1',
  alreadyThere: 'Déjà au niveau 1 ou plus :',
  noneThere: 'Chaque compétence démarre à 0 ; il faut 8 pix pour le niveau 1.',
  showNames: (count: number) => `Voir les ${count} au niveau 1 ou plus`,
  notificationsOff:
    'Les notifications sont désactivées dans ton navigateur : tes rappels ne se verront qu’ici.',
  settings: 'Réglages',
  closeSettings: 'Revenir',
};

const ENGLISH: typeof FRENCH = {
  unofficial: 'unofficial',
  accountWithoutName: 'Pix account',
  accounts: 'Accounts',
  switchAccount: 'Switch account',
  seen: (readAt, now) => `seen ${english.ago(readAt, now)}`,
  seenOnPage: (readAt, now) => `read on the page ${english.ago(readAt, now)}`,
  neverSeen: 'nothing read yet',
  headline: (count, missing) => {
    if (count === 0) return 'First goal: 5 competences at level 1';
    return english.plural(missing, {
      one: 'Only one more competence to be certifiable',
      other: `Only ${missing} more competences to be certifiable`,
    });
  },
  headlineCertifiable: (count) => `Certifiable: ${count} competences of 16 at level 1`,
  headlinePixSaysYes: 'Certifiable, says Pix',
  headlineReached: (count) => `${count} competences at level 1`,
  headlineAll: 'Well done, all 16 competences are at level 1',
  alreadyThere: 'Already at level 1 or more:',
  noneThere: 'Every competence starts at 0; level 1 takes 8 pix.',
  showNames: (count) => `See the ${count} at level 1 or more`,
  notificationsOff:
    'Notifications are turned off in your browser: your reminders will be seen here only.',
  settings: 'Settings',
  closeSettings: 'Back',
};

export const POPUP_MESSAGES = { fr: FRENCH, en: ENGLISH };
