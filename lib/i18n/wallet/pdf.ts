import type { PlainDate } from '../../domain/plain-date.ts';
import { english, french, type Several } from '../format/formats.ts';
import { catalogue } from '../catalogue.ts';

/** A PDF dropped in the wallet. Never « authentique » : it looks like a certificate, Pix can tell. */
const FRENCH = {
  drop: 'Dépose ici le PDF de ton certificat',
  staysHere: 'Il reste sur cet ordinateur.',
  choose: 'Choisir un PDF',
  reading: 'Lecture du PDF…',
  stop: 'Arrêter',
  oneAtATime: 'Un seul PDF à la fois, s’il te plaît.',
  typeIn: 'Saisir à la main',

  /** @param count of certificates, or of pages, in the file */
  refusals: {
    'too-large': () => 'Ce fichier dépasse 20 Mo : un certificat Pix est bien plus léger.',
    'too-many-pages': (count: Several) =>
      `Ce PDF a ${count} pages : un certificat Pix en a une ou deux. Si c’est le fichier d’une classe, demande le tien, ou télécharge-le sur Pix.`,
    'too-heavy': () =>
      'Ce PDF est trop lourd à ouvrir, ou trop abîmé pour le savoir : Balise ne l’a pas ouvert. Télécharge le tien de nouveau sur Pix.',
    'no-text': () =>
      'Ce PDF n’a pas de texte que Balise puisse lire : c’est sans doute une image, comme un scan ou une photo. Télécharge le tien sur Pix, page « Mes certifications ».',
    'too-slow': () => 'Ce PDF est trop long à lire : la lecture a été arrêtée.',
    'several-codes': (count: Several) =>
      `Ce PDF contient ${count} certificats, comme le fichier d’une classe. Dépose seulement le tien : tu peux le télécharger sur Pix, page « Mes certifications ».`,
    'not-a-certificate': () => 'Ce fichier ne ressemble pas à un certificat Pix.',
    encrypted: () => 'Ce PDF est protégé par un mot de passe : Balise ne peut pas le lire.',
    damaged: () => 'Ce PDF est abîmé ou incomplet. Essaie de le télécharger de nouveau sur Pix.',
    'not-read': () =>
      'Balise n’a pas pu lire ce fichier. Vérifie qu’il est toujours là, puis recharge la page.',
  },
  canTypeIn: 'Rien n’a été enregistré. Tu peux saisir ton certificat à la main.',

  read: 'Voici ce que Balise a lu',
  looksLike:
    'Ce PDF ressemble à un certificat Pix. Seul Pix peut dire s’il est vrai : vérifie le code sur app.pix.fr.',
  known: 'Ce certificat est déjà dans ton portefeuille : son PDF y sera ajouté.',
  holder: 'Nom',
  holderInCapitals: 'Le PDF écrit le nom en capitales. Tu pourras le corriger.',
  score: 'Score',
  scoreOf: (score: number, max: number | null) =>
    max === null ? `${score} pix` : `${score} pix sur ${max}`,
  level: 'Niveau',
  deliveryDate: 'Délivré le',
  day: (day: PlainDate) => french.longDate(day),
  centre: 'Centre',
  code: 'Code de vérification',
  showCode: 'Montrer le code',
  hideCode: 'Masquer le code',
  competences: 'Compétences',
  competencesRead: (count: number) =>
    french.plural(count, { one: '1 niveau lu', other: `${count} niveaux lus` }),
  notRead: 'pas lu',
  keep: 'Ajouter au portefeuille',
  discard: 'Ne pas ajouter',
  keeping: 'Enregistrement…',
  kept: 'Ajouté, avec son PDF.',
  keepFailures: {
    school: 'Ton établissement l’a réglé autrement. Rien n’a été modifié.',
    'school-question':
      'Dis d’abord, dans le portefeuille, ce que devient ce qui est gardé sur cet ordinateur. Rien n’a été modifié.',
    'key-missing': 'La clé de ce qui est gardé a disparu du navigateur : rien n’a changé.',
    full: 'Il n’y a plus de place dans ce navigateur : rien n’a été enregistré.',
    newer:
      'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour, puis recommence.',
    locked:
      'Le portefeuille est verrouillé : déverrouille-le, puis recommence. Le PDF est encore là.',
    failed: 'Le certificat n’a pas pu être enregistré. Recommence : le PDF est encore là.',
  },
};

const ENGLISH: typeof FRENCH = {
  drop: 'Drop the PDF of your certificate here',
  staysHere: 'It stays on this computer.',
  choose: 'Choose a PDF',
  reading: 'Reading the PDF…',
  stop: 'Stop',
  oneAtATime: 'One PDF at a time, please.',
  typeIn: 'Type it in',

  refusals: {
    'too-large': () => 'This file is above 20 MB: a Pix certificate is far smaller.',
    'too-many-pages': (count) =>
      `This PDF has ${count} pages: a Pix certificate has one or two. If it is the file of a class, ask for yours, or download it on Pix.`,
    'too-heavy': () =>
      'This PDF is too heavy to open, or too damaged to tell: Balise did not open it. Download yours again on Pix.',
    'no-text': () =>
      'This PDF has no text that Balise can read: it is probably an image, such as a scan or a photo. Download yours on Pix, page “My certifications”.',
    'too-slow': () => 'This PDF takes too long to read: reading was stopped.',
    'several-codes': (count) =>
      `This PDF holds ${count} certificates, like the file of a class. Drop only yours: you can download it on Pix, page “My certifications”.`,
    'not-a-certificate': () => 'This file does not look like a Pix certificate.',
    encrypted: () => 'This PDF is protected by a password: Balise cannot read it.',
    damaged: () => 'This PDF is damaged or incomplete. Try to download it again on Pix.',
    'not-read': () =>
      'Balise could not read this file. Check that it is still there, then load the page again.',
  },
  canTypeIn: 'Nothing was saved. You can type your certificate in.',

  read: 'This is what Balise read',
  looksLike:
    'This PDF looks like a Pix certificate. Only Pix can say if it is real: check the code on app.pix.fr.',
  known: 'This certificate is already in your wallet: its PDF will be added to it.',
  holder: 'Name',
  holderInCapitals: 'The PDF writes the name in capitals. You can correct it later.',
  score: 'Score',
  scoreOf: (score, max) => (max === null ? `${score} pix` : `${score} pix of ${max}`),
  level: 'Level',
  deliveryDate: 'Issued on',
  day: (day) => english.longDate(day),
  centre: 'Centre',
  code: 'Verification code',
  showCode: 'Show the code',
  hideCode: 'Hide the code',
  competences: 'Competences',
  competencesRead: (count) =>
    english.plural(count, { one: '1 level read', other: `${count} levels read` }),
  notRead: 'not read',
  keep: 'Add to the wallet',
  discard: 'Do not add',
  keeping: 'Saving…',
  kept: 'Added, with its PDF.',
  keepFailures: {
    school: 'Your school set it otherwise. Nothing was changed.',
    'school-question':
      'First say, in the wallet, what becomes of what is kept on this computer. Nothing was changed.',
    'key-missing': 'The browser has lost the key of what is kept: nothing changed.',
    full: 'There is no room left in this browser: nothing was saved.',
    newer: 'This data comes from a newer Balise. Update Balise, then try again.',
    locked: 'The wallet is locked: unlock it, then try again. The PDF is still here.',
    failed: 'The certificate could not be saved. Try again: the PDF is still here.',
  },
};

export const PDF_MESSAGES = catalogue('wallet/pdf', FRENCH, ENGLISH);
