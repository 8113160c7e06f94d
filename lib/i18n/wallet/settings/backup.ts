/** Backups: made, restored, undone; and the offer to make one. */
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english as en, french as fr } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  title: 'Sauvegarde',
  what: 'Un seul fichier avec tout ce que Balise garde : comptes, progression, certificats, PDF, réglages. Utile si tu changes d’ordinateur, ou si le navigateur efface tout.',
  holds: 'Ce fichier contient les noms et les codes de vérification : garde-le pour toi.',
  last: (day: PlainDate) => `préparée le ${fr.longDate(day)}`,
  never: 'jamais préparée',
  protect: 'Avec une phrase de passe…',
  passphrase: 'Phrase de passe de la sauvegarde',
  forgetting: 'Sans cette phrase, personne ne pourra lire la sauvegarde, pas même toi.',
  make: 'Télécharger la sauvegarde',
  makeShort: 'Télécharger',
  makeProtected: 'Télécharger la sauvegarde protégée',
  making: 'Préparation…',
  /** A page is not told what became of a download: it may be cancelled. */
  made: (name: string) =>
    `Sauvegarde prête : ${name}. Ton navigateur l’enregistre, ou te demande où : regarde si elle est bien dans tes téléchargements.`,
  tooLarge: (bytes: number, limit: number) =>
    `Rien n’a été préparé : avec tes PDF, la sauvegarde ferait ${fr.fileSize(bytes)}, et Balise n’en relit pas de plus de ${fr.fileSize(limit)}. Enregistre tes PDF à part, depuis chaque certificat, puis prépare la sauvegarde sans eux.`,
  withoutPdfs: 'Télécharger sans les PDF',
  madeWithoutPdfs: 'Les PDF n’y sont pas.',
  farDate:
    'Rien n’a été préparé : Balise garde une date d’après 2199, que la restauration laisserait de côté. Vérifie l’horloge de cet ordinateur, le jour de ta certification et les dates de tes certificats, puis recommence.',
  tooMany:
    'Rien n’a été préparé : il y a plus de comptes et de PDF que Balise n’en relit. Retire ce qui ne sert plus, puis recommence.',

  restoreTitle: 'Restaurer une sauvegarde',
  restoreOpen: 'Restaurer…',
  choose: 'Fichier de sauvegarde',
  needsPassphrase: 'Cette sauvegarde est protégée.',
  open: 'Ouvrir la sauvegarde',
  from: (day: PlainDate) => `Sauvegarde du ${fr.longDate(day)}`,
  fromUnknown: 'Sauvegarde dont la date ne peut pas être lue',
  unreadable: (count: number) =>
    fr.plural(count, {
      one: 'Un élément de la sauvegarde est illisible : il est laissé de côté.',
      other: `${count} éléments de la sauvegarde sont illisibles : ils sont laissés de côté.`,
    }),
  mode: 'Que faire de ce qui est déjà ici ?',
  modes: {
    merge: 'Compléter : tout ce qui est ici reste',
    replace: 'Remplacer : ce qui n’est pas dans la sauvegarde sera effacé',
  },
  plan: 'Ce qui va se passer',
  nothingToDo: 'Rien à faire : tout est déjà là.',
  accounts: 'Comptes Pix',
  certificates: 'Certificats',
  unnamed: 'Compte sans prénom',
  unknownHolder: 'Certificat sans nom',
  ofDay: (day: PlainDate) => fr.longDate(day),
  files: (count: number) =>
    fr.plural(count, { one: 'Un PDF sera ajouté.', other: `${count} PDF seront ajoutés.` }),
  goneFiles: (count: number) =>
    fr.plural(count, {
      one: 'Un PDF qui n’est pas dans la sauvegarde sera effacé.',
      other: `${count} PDF qui ne sont pas dans la sauvegarde seront effacés.`,
    }),
  deeds: {
    add: 'ajouté',
    change: 'complété ou mis à jour',
    skip: 'déjà là',
    remove: 'sera effacé',
  },
  restore: 'Restaurer',
  restoring: 'Restauration…',
  reading: 'Lecture de la sauvegarde…',
  cancel: 'Ne rien changer',
  done: 'La sauvegarde est restaurée.',
  undoWhat: (day: PlainDate) =>
    `Une restauration a eu lieu le ${fr.longDate(day)}. Tu peux l’annuler pendant 7 jours.`,
  undo: 'Annuler la restauration',
  undone: 'C’est annulé. Tu peux encore changer d’avis.',
  nothingToUndo: 'Il n’y a plus rien à annuler.',
  refused: {
    'too-large': 'Ce fichier est trop gros pour une sauvegarde de Balise. Rien n’a changé.',
    'too-slow':
      'Ce fichier est trop long à lire : la lecture a été arrêtée. Rien n’a changé. Tu peux saisir tes certificats à la main, dans « Certificats ».',
    'not-a-backup': 'Ce fichier n’est pas une sauvegarde de Balise. Rien n’a changé.',
    encoding:
      'Ce fichier a été enregistré avec d’autres caractères (un éditeur de texte, par exemple) : les noms seraient faux. Reprends le fichier d’origine. Rien n’a changé.',
    archive:
      'Ce fichier est compressé. Ouvre-le d’abord (décompresse-le), puis choisis le fichier .json qu’il contient. Rien n’a changé.',
    pdf: 'Ce fichier est un PDF. Si c’est un certificat, dépose-le dans tes certificats. Rien n’a changé.',
    cut: 'Cette sauvegarde s’arrête avant la fin : la copie ou le téléchargement a été interrompu. Reprends le fichier d’origine. Rien n’a changé.',
    altered:
      'Cette sauvegarde a été modifiée en route (une messagerie, un éditeur de texte). Reprends le fichier d’origine, en pièce jointe. Rien n’a changé.',
    newer:
      'Cette sauvegarde vient d’une version plus récente de Balise. Mets Balise à jour, puis réessaie. Rien n’a changé.',
    'wrong-passphrase':
      'Ce n’est pas la bonne phrase de passe, ou le fichier a été modifié. Rien n’a changé.',
  },

  offer: (certificates: number) =>
    fr.plural(certificates, {
      one: 'Ton premier certificat est là. Une sauvegarde le met à l’abri d’un changement d’ordinateur.',
      other:
        'Tes certificats sont là. Une sauvegarde les met à l’abri d’un changement d’ordinateur.',
    }),
  offerGo: 'Faire une sauvegarde',
  offerLater: 'Non merci',
};

const ENGLISH: typeof FRENCH = {
  title: 'Backup',
  what: 'One file with all that Balise keeps: accounts, progress, certificates, PDFs, settings. Use it to move to another computer, or if the browser erases everything.',
  holds: 'This file holds names and verification codes: keep it to yourself.',
  last: (day) => `prepared on ${en.longDate(day)}`,
  never: 'never prepared',
  protect: 'With a passphrase…',
  passphrase: 'Backup passphrase',
  forgetting: 'Without that passphrase, nobody will be able to read the backup, not even you.',
  make: 'Download the backup',
  makeShort: 'Download',
  makeProtected: 'Download the protected backup',
  making: 'Preparing…',
  made: (name) =>
    `Backup ready: ${name}. Your browser saves it, or asks you where: check that it is among your downloads.`,
  tooLarge: (bytes, limit) =>
    `Nothing was prepared: with your PDFs the backup would be ${en.fileSize(bytes)}, and Balise reads none above ${en.fileSize(limit)}. Save your PDFs first, from each certificate, then prepare the backup without them.`,
  withoutPdfs: 'Download without the PDFs',
  madeWithoutPdfs: 'The PDFs are not in it.',
  farDate:
    'Nothing was prepared: Balise keeps a date after 2199, which a restore would leave out. Check the clock of this computer, the day of your certification and the dates of your certificates, then try again.',
  tooMany:
    'Nothing was prepared: there are more accounts and PDFs than Balise reads. Remove what is of no use any more, then try again.',

  restoreTitle: 'Restore a backup',
  restoreOpen: 'Restore…',
  choose: 'Backup file',
  needsPassphrase: 'This backup is protected.',
  open: 'Open the backup',
  from: (day) => `Backup of ${en.longDate(day)}`,
  fromUnknown: 'Backup with a date that cannot be read',
  unreadable: (count) =>
    en.plural(count, {
      one: 'One item of the backup cannot be read: it is left out.',
      other: `${count} items of the backup cannot be read: they are left out.`,
    }),
  mode: 'What about what is here already?',
  modes: {
    merge: 'Complete: all that is here stays',
    replace: 'Replace: what is not in the backup is erased',
  },
  plan: 'What will happen',
  nothingToDo: 'Nothing to do: everything is here already.',
  accounts: 'Pix accounts',
  certificates: 'Certificates',
  unnamed: 'Account without a first name',
  unknownHolder: 'Certificate without a name',
  ofDay: (day) => en.longDate(day),
  files: (count) =>
    en.plural(count, { one: 'One PDF will be added.', other: `${count} PDFs will be added.` }),
  goneFiles: (count) =>
    en.plural(count, {
      one: 'One PDF that is not in the backup will be erased.',
      other: `${count} PDFs that are not in the backup will be erased.`,
    }),
  deeds: {
    add: 'added',
    change: 'completed or updated',
    skip: 'here already',
    remove: 'will be erased',
  },
  restore: 'Restore',
  restoring: 'Restoring…',
  reading: 'Reading the backup…',
  cancel: 'Change nothing',
  done: 'The backup is restored.',
  undoWhat: (day) => `A backup was restored on ${en.longDate(day)}. You can undo it for 7 days.`,
  undo: 'Undo the restore',
  undone: 'It is undone. You can still change your mind.',
  nothingToUndo: 'There is nothing left to undo.',
  refused: {
    'too-large': 'This file is too large for a backup of Balise. Nothing has changed.',
    'too-slow':
      'This file takes too long to read: reading was stopped. Nothing has changed. You can type your certificates in, under “Certificates”.',
    'not-a-backup': 'This file is not a Balise backup. Nothing has changed.',
    encoding:
      'This file was saved with other characters (by a text editor, perhaps): names would be wrong. Use the original file. Nothing has changed.',
    archive:
      'This file is compressed. Unpack it first, then choose the .json file inside. Nothing has changed.',
    pdf: 'This file is a PDF. If it is a certificate, drop it among your certificates. Nothing has changed.',
    cut: 'This backup stops before its end: the copy or the download was interrupted. Use the original file. Nothing has changed.',
    altered:
      'This backup was changed on its way (by a mail program or a text editor). Use the original file, as an attachment. Nothing has changed.',
    newer:
      'This backup comes from a newer version of Balise. Update Balise, then try again. Nothing has changed.',
    'wrong-passphrase':
      'That is not the right passphrase, or the file was changed. Nothing has changed.',
  },

  offer: (certificates) =>
    en.plural(certificates, {
      one: 'Your first certificate is here. A backup keeps it safe from a change of computer.',
      other: 'Your certificates are here. A backup keeps them safe from a change of computer.',
    }),
  offerGo: 'Make a backup',
  offerLater: 'No, thanks',
};

export const BACKUP_MESSAGES = catalogue('wallet/settings/backup', FRENCH, ENGLISH);
