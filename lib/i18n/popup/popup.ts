import { english, french } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** The popup’s usual glance: whose account, the count, the doors. Loaded at every opening. */
const FRENCH = {
  unofficial: 'non officiel',
  skip: 'Aller au contenu',
  accountWithoutName: 'Compte Pix',
  accounts: 'Comptes',
  switchAccount: 'Changer de compte',
  seen: (readAt: number, now: number) => `à jour · ${french.ago(readAt, now)}`,
  seenOnPage: (readAt: number, now: number) => `lu sur la page ${french.ago(readAt, now)}`,
  neverSeen: 'rien lu pour l’instant',
  noneThere: 'Chaque compétence démarre à 0. Le niveau 1, c’est 8 pix.',
  showNames: (count: number) =>
    french.plural(count, {
      one: 'Voir celle au niveau 1 ou plus',
      other: `Voir les ${count} au niveau 1 ou plus`,
    }),
  notificationsOff:
    'Les notifications sont désactivées dans ton navigateur : tes rappels ne se verront qu’ici.',
  pin: 'Garde Balise sous les yeux : clique sur le puzzle, puis sur l’épingle.',
  dismissPin: 'Ne plus montrer ce conseil',
  doors: 'Balise',
  progress: 'Progression',
  wallet: 'Portefeuille',
  settings: 'Réglages',
  help: 'Aide',
  closeSettings: 'Revenir',
};

const ENGLISH: typeof FRENCH = {
  unofficial: 'unofficial',
  skip: 'Skip to the content',
  accountWithoutName: 'Pix account',
  accounts: 'Accounts',
  switchAccount: 'Switch account',
  seen: (readAt, now) => `up to date · ${english.ago(readAt, now)}`,
  seenOnPage: (readAt, now) => `read on the page ${english.ago(readAt, now)}`,
  neverSeen: 'nothing read yet',
  noneThere: 'Every competence starts at 0. Level 1 is 8 pix.',
  showNames: (count) =>
    english.plural(count, {
      one: 'See the one at level 1 or more',
      other: `See the ${count} at level 1 or more`,
    }),
  notificationsOff:
    'Notifications are turned off in your browser: your reminders will be seen here only.',
  pin: 'Keep Balise in sight: click the puzzle piece, then the pin.',
  dismissPin: 'Do not show this tip again',
  doors: 'Balise',
  progress: 'Progress',
  wallet: 'Wallet',
  settings: 'Settings',
  help: 'Help',
  closeSettings: 'Back',
};

export const POPUP_MESSAGES = catalogue('popup/popup', FRENCH, ENGLISH);
