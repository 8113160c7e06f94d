/** Accounts, shared computer, diagnostic, erasing: whose data it is, where it is, and how it goes. */
import { english as en, french as fr } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  cancel: 'Annuler',
  refused: {
    school: 'Ton établissement l’a réglé autrement. Rien n’a été modifié.',
    'school-question':
      'Dis d’abord, dans le portefeuille, ce que devient ce qui est gardé sur cet ordinateur. Rien n’a été modifié.',
    'key-missing': 'La clé de ce qui est gardé a disparu du navigateur. Rien n’a été modifié.',
    full: 'Pas assez de place pour cela. Rien n’a été modifié.',
    newer: 'Ces données viennent d’une version plus récente de Balise. Rien n’a été modifié.',
    locked: 'Déverrouille d’abord le portefeuille. Rien n’a été modifié.',
    failed: 'Cela n’a pas marché. Rien n’a été modifié : réessaie.',
  },

  accounts: (count: number) =>
    fr.plural(count, { one: '1 compte Pix', other: `${count} comptes Pix` }),
  days: (count: number) =>
    fr.plural(count, { one: '1 jour de progression', other: `${count} jours de progression` }),
  certificates: (count: number) =>
    fr.plural(count, { one: '1 certificat', other: `${count} certificats` }),
  files: (count: number) =>
    fr.plural(count, { one: '1 PDF officiel', other: `${count} PDF officiels` }),
  setAside: (count: number) =>
    fr.plural(count, {
      one: '1 donnée illisible mise de côté',
      other: `${count} données illisibles mises de côté`,
    }),
  undo: 'l’annulation de la dernière restauration',
  settings: 'les réglages',
  synced: 'la copie que le navigateur porte vers tes autres ordinateurs',

  accountsTitle: 'Comptes Pix',
  manage: 'Gérer…',
  accountsIntro: 'Chaque compte a ses propres données. Rien n’est mélangé.',
  nobody: 'aucun',
  noAccount: 'Aucun compte n’a encore été lu. Ouvre Pix et connecte-toi.',
  withoutName: 'Compte Pix',
  isShown: 'affiché',
  show: 'Afficher',
  nickname: 'Prénom ou surnom',
  nicknameWhat: 'Pas de nom de famille. Laissé vide : le prénom vu sur Pix.',
  nicknameWrong: '20 lettres au plus, sans chiffre ni adresse.',
  rename: 'Enregistrer ce nom',
  renamed: 'Nom enregistré.',
  remove: 'Retirer…',
  removeOf: (name: string) => `Retirer ${name}`,
  showOf: (name: string) => `Afficher ${name}`,
  removeTitle: (name: string) => `Retirer « ${name} » de Balise ?`,
  removeWhat: 'Sera effacé pour de bon :',
  removeRecord: 'ses niveaux et ses pix',
  removeAfter:
    'Rien ne change sur Pix. Si ce compte s’y connecte à nouveau dans ce navigateur, Balise le relira.',
  removeNow: 'Retirer ce compte',
  removed: (name: string) => `${name} : tout est retiré.`,

  sharedTitle: 'Ordinateur partagé',
  sharedOff:
    'Au CDI ou chez quelqu’un : tout s’efface quand le navigateur se ferme, certificats compris.',
  sharedNo: 'non',
  sharedYes: 'oui : tout s’effacera quand le navigateur se fermera',
  turnOn: 'Activer…',
  turnOnTitle: 'Que faire de ce que Balise a déjà gardé ici ?',
  move: 'Garder jusqu’à la fermeture du navigateur',
  erase: 'Effacer tout de suite',
  turnOnWhat: 'Dans les deux cas, rien ne restera sur le disque :',
  turnOff: 'Désactiver…',
  turnOffTitle: 'Garder sur ce disque ce qui est en mémoire ?',
  turnOffWhat: 'En mémoire :',
  keepOnDisk: 'Garder sur ce disque',
  forget: 'Tout oublier',
  /** What was done, and what was looked at. */
  proof: (records: number, keys: number, files: number) =>
    `Tout ce que Balise gardait sur le disque était chiffré : la clé et les PDF ont été retirés. Compté ensuite sur le disque : données : ${records}, clés : ${keys}, PDF : ${files}. Il y reste le choix « ordinateur partagé », qui ne dit rien de personne.`,
  turnedOff: 'Balise garde à nouveau sur ce disque.',
  full: 'La mémoire du navigateur ne peut pas tout prendre : les PDF sont trop lourds. Enregistre-les ailleurs et supprime-les, ou efface tout.',

  problem: 'Un problème ?',
  diagnosticWhat:
    'Pour demander de l’aide : versions, nombres, tailles et dernières erreurs. Aucun nom, aucun code, aucun identifiant.',
  copy: 'Copier le diagnostic',
  copied: 'Copié. Relis-le avant de l’envoyer.',
  notCopied: 'Le navigateur n’a pas laissé copier : sélectionne le texte ci-dessous.',
  see: 'Voir',

  eraseTitle: 'Tout effacer',
  eraseWhat: 'de ce navigateur ; rien ne change sur Pix',
  eraseOpen: 'Effacer…',
  eraseQuestion: 'Tout effacer, pour de bon ?',
  eraseList: 'Sera effacé pour de bon :',
  eraseShared: 'Le mode « ordinateur partagé » reste activé, pour la personne suivante.',
  eraseNow: 'Tout effacer',
  erased:
    'Effacé : la clé qui chiffrait tout sur ce disque, les PDF, les données, et ce que le navigateur portait vers tes autres ordinateurs. Pas les fichiers que tu as enregistrés ailleurs, ni l’historique du navigateur.',
};

const ENGLISH: typeof FRENCH = {
  cancel: 'Cancel',
  refused: {
    school: 'Your school set it otherwise. Nothing was changed.',
    'school-question':
      'First say, in the wallet, what becomes of what is kept on this computer. Nothing was changed.',
    'key-missing': 'The browser has lost the key of what is kept. Nothing was changed.',
    full: 'There is not enough room for that. Nothing was changed.',
    newer: 'This data comes from a newer Balise. Nothing was changed.',
    locked: 'Unlock the wallet first. Nothing was changed.',
    failed: 'That did not work. Nothing was changed: try again.',
  },

  accounts: (count) => en.plural(count, { one: '1 Pix account', other: `${count} Pix accounts` }),
  days: (count) =>
    en.plural(count, { one: '1 day of progress', other: `${count} days of progress` }),
  certificates: (count) =>
    en.plural(count, { one: '1 certificate', other: `${count} certificates` }),
  files: (count) => en.plural(count, { one: '1 official PDF', other: `${count} official PDFs` }),
  setAside: (count) =>
    en.plural(count, {
      one: '1 unreadable record set aside',
      other: `${count} unreadable records set aside`,
    }),
  undo: 'the undo of the last restore',
  settings: 'the settings',
  synced: 'the copy that the browser carries to your other computers',

  accountsTitle: 'Pix accounts',
  manage: 'Manage…',
  accountsIntro: 'Each account has its own data. Nothing is mixed.',
  nobody: 'none',
  noAccount: 'No account was read yet. Open Pix and sign in.',
  withoutName: 'Pix account',
  isShown: 'shown',
  show: 'Show',
  nickname: 'First name or nickname',
  nicknameWhat: 'No last name. Left empty: the first name seen on Pix.',
  nicknameWrong: '20 letters at most, no figure and no address.',
  rename: 'Save this name',
  renamed: 'Name saved.',
  remove: 'Remove…',
  removeOf: (name) => `Remove ${name}`,
  showOf: (name) => `Show ${name}`,
  removeTitle: (name) => `Remove “${name}” from Balise?`,
  removeWhat: 'Will be erased for good:',
  removeRecord: 'its levels and its pix',
  removeAfter:
    'Nothing changes on Pix. If this account signs in there again in this browser, Balise will read it again.',
  removeNow: 'Remove this account',
  removed: (name) => `${name}: everything is removed.`,

  sharedTitle: 'Shared computer',
  sharedOff:
    'At the library or at somebody’s place: everything is erased when the browser closes, certificates included.',
  sharedNo: 'no',
  sharedYes: 'yes: everything will be erased when the browser closes',
  turnOn: 'Turn on…',
  turnOnTitle: 'What about what Balise has kept here already?',
  move: 'Keep until the browser closes',
  erase: 'Erase right now',
  turnOnWhat: 'Either way, nothing will stay on the disk:',
  turnOff: 'Turn off…',
  turnOffTitle: 'Keep on this disk what is in memory?',
  turnOffWhat: 'In memory:',
  keepOnDisk: 'Keep on this disk',
  forget: 'Forget everything',
  proof: (records, keys, files) =>
    `All that Balise kept on the disk was encrypted: the key and the PDFs were removed. Counted on the disk afterwards: records: ${records}, keys: ${keys}, PDFs: ${files}. The “shared computer” choice stays there; it says nothing of anybody.`,
  turnedOff: 'Balise keeps things on this disk again.',
  full: 'The browser’s memory cannot take everything: the PDFs are too heavy. Save them elsewhere and delete them, or erase everything.',

  problem: 'A problem?',
  diagnosticWhat:
    'To ask for help: versions, counts, sizes and the last errors. No name, no code, no identifier.',
  copy: 'Copy the diagnostic',
  copied: 'Copied. Read it before you send it.',
  notCopied: 'The browser did not allow copying: select the text below.',
  see: 'See',

  eraseTitle: 'Erase everything',
  eraseWhat: 'from this browser; nothing changes on Pix',
  eraseOpen: 'Erase…',
  eraseQuestion: 'Erase everything, for good?',
  eraseList: 'Will be erased for good:',
  eraseShared: 'The “shared computer” mode stays on, for the next person.',
  eraseNow: 'Erase everything',
  erased:
    'Erased: the key that encrypted everything on this disk, the PDFs, the data, and what the browser carried to your other computers. Not the files that you saved elsewhere, nor the browser’s history.',
};

export const DATA_MESSAGES = catalogue('wallet/settings/data', FRENCH, ENGLISH);
