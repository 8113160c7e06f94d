/** The sync between one's own computers. */
import { english as en, french as fr } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  title: 'Mes autres ordinateurs',
  what: 'Si tu utilises le même compte de navigateur (Google, Microsoft ou Mozilla) sur plusieurs ordinateurs, Balise peut y retrouver ton profil et les données de tes certificats. Ni les PDF ni l’historique des jours ne voyagent.',
  how: 'Tout est chiffré sur cet ordinateur, avec une phrase de passe, avant d’être envoyé par la synchronisation du navigateur : personne d’autre ne peut le lire. Il faut la même phrase sur chaque ordinateur. Balise synchronise quand ce portefeuille est ouvert.',
  standings: {
    off: 'désactivé : rien ne quitte cet ordinateur',
    on: 'activé',
    paused:
      'en pause : la clé a disparu avec l’ancien verrou, rien n’est synchronisé. Ce que cet ordinateur avait envoyé reste dans le navigateur, chiffré. Pour reprendre, entre la phrase de passe de la synchronisation.',
  },
  passphrase: 'Phrase de passe de la synchronisation',
  receives:
    'En activant, tu reçois ce que tes autres ordinateurs ont envoyé, même un compte que tu as déjà retiré d’ici.',
  switchOn: 'Activer',
  switchOnOpen: 'Activer…',
  working: 'Chiffrement…',
  otherPassphrase:
    'Tes autres ordinateurs utilisent une autre phrase de passe. Entre la leur. Rien n’a changé.',
  noConsent:
    'Sans ton accord à la question de ton navigateur, rien n’est synchronisé. Rien n’a changé.',
  wrong: 'Ce n’est pas la phrase de passe de la synchronisation. Rien n’a changé.',
  last: (at: number, now: number) => `Dernière synchronisation : ${fr.ago(at, now)}.`,
  now: 'Synchroniser maintenant',
  switchOff: 'Désactiver',
  switchOffWhat:
    'Ce qui est sur cet ordinateur y reste ; ce qu’il a envoyé s’efface. Ce que tu as retiré d’ici n’y reviendra pas si tu réactives la synchronisation.',
  everywhere: 'Effacer aussi ce que mes autres ordinateurs ont envoyé',
  problems: {
    full: 'La synchronisation du navigateur est pleine. Tout est intact ici ; sers-toi plutôt d’une sauvegarde.',
    failed: 'La synchronisation n’a pas marché. Tout est intact ici ; Balise réessaiera.',
    'other-passphrase':
      'Un de tes ordinateurs utilise une autre phrase de passe : ce qu’il a envoyé ne peut pas être lu ici.',
    unreadable:
      'Une copie vient d’une version plus récente de Balise, ou est abîmée : elle n’a pas pu être lue en entier. Elle reste où elle est.',
  },
  computers: 'Ce que le navigateur transporte',
  thisComputer: 'Cet ordinateur',
  otherComputer: 'Un autre ordinateur',
  spoke: (at: number, now: number) => `dernière nouvelle : ${fr.ago(at, now)}`,
  copies: {
    'other-passphrase': 'Illisible ici : sa phrase de passe est une autre.',
    unreadable: 'Pas lisible en entier : plus récente, ou abîmée.',
    incomplete: 'Incomplète : le reste n’est pas (encore) arrivé.',
  },
  remove: 'Retirer cette copie',
  removeWhat:
    'Pour un ordinateur que tu n’as plus. Ce que tu as ici reste ; un ordinateur qui sert encore redonnera sa copie.',
};

const ENGLISH: typeof FRENCH = {
  title: 'My other computers',
  what: 'If you use the same browser account (Google, Microsoft or Mozilla) on several computers, Balise can find your profile and the data of your certificates there. Neither PDFs nor the history of days travel.',
  how: 'Everything is encrypted on this computer, with a passphrase, before it is sent by the browser’s sync: nobody else can read it. Each computer needs the same passphrase. Balise syncs while this wallet is open.',
  standings: {
    off: 'off: nothing leaves this computer',
    on: 'on',
    paused:
      'paused: the key disappeared with the former lock, nothing is synced. What this computer sent stays in the browser, encrypted. To go on, type the sync passphrase.',
  },
  passphrase: 'Sync passphrase',
  receives:
    'By turning it on, you receive what your other computers sent, even an account that you already removed from here.',
  switchOn: 'Turn on',
  switchOnOpen: 'Turn on…',
  working: 'Encrypting…',
  otherPassphrase: 'Your other computers use another passphrase. Type theirs. Nothing has changed.',
  noConsent:
    'Without your consent to your browser’s question, nothing is synced. Nothing has changed.',
  wrong: 'This is not the sync passphrase. Nothing has changed.',
  last: (at, now) => `Last sync: ${en.ago(at, now)}.`,
  now: 'Sync now',
  switchOff: 'Turn off',
  switchOffWhat:
    'What is on this computer stays there; what it sent is erased. What you removed from here does not come back if you turn the sync on again.',
  everywhere: 'Also erase what my other computers sent',
  problems: {
    full: 'The browser’s sync is full. Everything is safe here; use a backup instead.',
    failed: 'The sync did not work. Everything is safe here; Balise will try again.',
    'other-passphrase':
      'One of your computers uses another passphrase: what it sent cannot be read here.',
    unreadable:
      'A copy comes from a newer version of Balise, or is damaged: it could not be read as a whole. It stays where it is.',
  },
  computers: 'What the browser carries',
  thisComputer: 'This computer',
  otherComputer: 'Another computer',
  spoke: (at, now) => `last heard of ${en.ago(at, now)}`,
  copies: {
    'other-passphrase': 'Cannot be read here: its passphrase is another one.',
    unreadable: 'Cannot be read as a whole: newer, or damaged.',
    incomplete: 'Incomplete: the rest is not here (yet).',
  },
  remove: 'Remove this copy',
  removeWhat:
    'For a computer that you no longer have. What you have here stays; a computer still in use hands its copy over again.',
};

export const SYNC_MESSAGES = catalogue('wallet/settings/sync', FRENCH, ENGLISH);
