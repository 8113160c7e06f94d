/** What the wallet says around its exports; what the files themselves say is in lib/exports. */
import type { PdfChoice } from '../../../domain/certificate/certificate.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english as en, french as fr, type Several } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  dossier: 'PDF pour Parcoursup',
  officialPdf: 'PDF officiel',
  officialPdfWhat:
    'Enregistrer le PDF officiel de Pix : on y lit le code, ta date et ton lieu de naissance',
  change: 'Changer',
  changeWhat: 'Changer ce qui va dans le PDF pour Parcoursup',
  others: 'Autres exports',
  save: 'Enregistrer',
  exportFailed: 'Le fichier n’a pas pu être fait. Recharge la page et réessaie : rien n’est perdu.',

  question: 'Que mettre dans ton PDF ?',
  choices: {
    official: 'Fiche + certificat officiel',
    'sheet-with-code': 'Fiche seule, avec le code',
    sheet: 'Fiche seule, sans le code',
  } satisfies Record<PdfChoice, string>,
  saveAs: {
    official: 'Enregistrer le PDF, code compris',
    'sheet-with-code': 'Enregistrer le PDF, fiche et code',
    sheet: 'Enregistrer le PDF, sans le code',
  } satisfies Record<PdfChoice, string>,
  savePdf: 'Enregistrer le PDF',
  chooseFirst: 'Choisis d’abord ce qui va dedans.',
  codeHere: 'Y écrire le code de vérification',
  codeReason:
    'Toute personne qui a le code peut voir ton nom et ta date de naissance sur le site de Pix. Donne-le seulement à qui en a besoin : la personne qui le recevra voudra peut-être vérifier ton certificat.',
  codeUnknown:
    'Balise ne connaît pas le code de ce certificat : il est sur Pix, page « Mes certifications ».',

  joinOfficialWhat: 'Tel quel. Attention : on y lit le code, ta date et ton lieu de naissance.',
  noOfficial:
    'Le PDF officiel n’est pas dans le portefeuille. Télécharge-le sur Pix, ou dépose-le dans cette page.',
  gaps: (labels: readonly string[]) =>
    `Il manque (c’est indiqué sur la fiche) : ${labels.join(', ').toLowerCase()}.`,
  making: 'Préparation du PDF…',
  stopMaking: 'Arrêter',
  sizeOf: (pages: number, bytes: number) =>
    `${fr.plural(pages, { one: '1 page', other: `${pages} pages` })}, ${fr.fileSize(bytes)}`,
  overLimit: (bytes: number) =>
    `Ce PDF est plus lourd que ce que Parcoursup accepte (${fr.fileSize(bytes)}).`,
  /** A page is not told what became of a download: it may be cancelled. */
  handedOver: (name: string, pages: number) =>
    `PDF prêt : ${name} (${fr.plural(pages, { one: '1 page', other: `${pages} pages` })})`,
  handedOverWhere:
    'Ton navigateur l’enregistre, ou te demande où : regarde s’il est bien dans tes téléchargements.',
  now: {
    title: 'Et maintenant ?',
    steps: [
      'Regarde dans ton dossier : le résultat y est peut-être déjà.',
      'Sinon, donne le code ou ce PDF là où il le demande.',
      'Un doute ? Ton établissement sait.',
    ],
  },
  dossierProblems: {
    encrypted: 'Le PDF officiel est protégé par un mot de passe : il ne peut pas être joint.',
    damaged:
      'Le PDF officiel est abîmé ou incomplet : il ne peut pas être joint. Tu peux le télécharger de nouveau sur Pix.',
    gone: 'Le PDF officiel n’est plus dans le portefeuille. Tu peux le télécharger de nouveau sur Pix.',
    failed: 'Le PDF n’a pas pu être fait. Recharge la page et réessaie : rien n’est perdu.',
  },
  sheetAlone: 'Faire la fiche seule',
  preview: 'Aperçu',
  previewOf: (pages: number) =>
    fr.plural(pages, {
      one: 'Aperçu du fichier : une page',
      other: `Aperçu du fichier : ${pages} pages`,
    }),
  page: (number: number, count: number) => `Page ${number} sur ${count}`,
  morePages: (count: number) =>
    fr.plural(count, { one: 'Et une page de plus.', other: `Et ${count} pages de plus.` }),
  previewFailed: 'L’aperçu n’a pas pu être dessiné. Le fichier peut être enregistré quand même.',

  before: {
    title: (year: number) => `Avant Parcoursup ${year}`,
    check:
      'Ouvre « Mes certifications » sur Pix : vérifie que la certification est « Obtenue », et ton nom, ta date de naissance, le code. Si quelque chose est faux, dis-le à ton établissement.',
    wishesBy: (day: PlainDate | null) =>
      day === null
        ? 'Fin des vœux : date inconnue de Balise (les dernières années, mi-mars).'
        : `Fin des vœux : ${fr.longDate(day)}.`,
    haveReady:
      'Garde sous la main : ton INE (sur tes bulletins ; Balise ne le demande pas), le code, le score, le niveau, les dates d’examen et de délivrance, le centre, le PDF officiel.',
    lookInFile:
      'Vérifie dans ton dossier Parcoursup que le résultat Pix y est. Sinon, donne le code là où le dossier le demande, ou parles-en dans tes activités, et préviens ton établissement.',
    otherYear:
      'Certificat d’une année précédente, centre privé ou candidat libre : seul le code permet de le retrouver.',
    oldGeneration:
      'Une attestation de l’ancien format risque de ne pas être retrouvée : joins le PDF.',
    confirm: 'Complète ton dossier et confirme tes vœux à temps.',
    confirmBy: (day: PlainDate | null) =>
      day === null
        ? 'Dernier jour : inconnu de Balise (les dernières années, début avril).'
        : `Dernier jour : ${fr.longDate(day)}.`,
    notVerified: 'Balise ne connaît pas les écrans de Parcoursup : suis d’abord ton établissement.',
  },

  sheet: 'Fiche à imprimer',
  sheetWhat: 'La même fiche, sur une page A4, par l’imprimante ou en PDF.',
  print: 'Imprimer',
  official: 'PDF officiel seul',
  officialWhat: 'Exactement le fichier de Pix. On y lit le code, ta date et ton lieu de naissance.',
  text: 'Texte à coller',
  textWhat: 'En français, sans ton nom : pour un formulaire ou une lettre.',
  limit: 'Longueur voulue',
  characters: (count: Several) => `${count} caractères au plus`,
  textLabel: 'Le texte, que tu peux changer',
  length: (length: number, limit: Several) => {
    const said = fr.plural(length, { one: `${length} caractère`, other: `${length} caractères` });
    return length > limit
      ? `${said} : ${length - limit} de trop pour ${limit}.`
      : `${said} sur ${limit}.`;
  },
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'Le navigateur a refusé : sélectionne le texte et copie-le.',
  calendar: 'Rappels dans l’agenda',
  calendarWhat: (renewBy: PlainDate) =>
    `Le ${fr.longDate(renewBy)} et ses rappels, pour ton agenda ou celui de la famille. Sans nom ni code.`,
  noRenewal: 'Pas de date de renouvellement connue : rien à mettre dans un agenda.',
  renewalPast: 'La date de renouvellement est passée : rien à mettre dans un agenda.',
  forPrograms: 'Pour les outils informatiques',
  resume: 'CV au format JSON Resume',
  resumeWhat: 'Pour les sites et les outils de CV qui lisent ce format.',
  linkedIn: 'LinkedIn',
  linkedInWhat: 'Le formulaire de LinkedIn, déjà rempli. LinkedIn est réservé aux 16 ans et plus.',
  oldEnough: 'J’ai 16 ans ou plus',
  linkedInAddress: 'L’adresse qui s’ouvrira, avec ce qu’elle dit de toi :',
  linkedInCode: 'Le code y est : sur un profil public, tout le monde pourra le lire.',
  openLinkedIn: 'Ouvrir LinkedIn',
  data: 'Données du certificat, en JSON',
  dataWhat:
    'Tout ce que Balise sait de ce certificat, marqué « déclaré par le titulaire », non signé par Pix.',
};

const ENGLISH: typeof FRENCH = {
  dossier: 'PDF for Parcoursup',
  officialPdf: 'Official PDF',
  officialPdfWhat: 'Save Pix’s official PDF: it shows the code, your birth date and birthplace',
  change: 'Change',
  changeWhat: 'Change what goes into the PDF for Parcoursup',
  others: 'Other exports',
  save: 'Save',
  exportFailed: 'The file could not be made. Load the page again and retry: nothing is lost.',

  question: 'What goes into your PDF?',
  choices: {
    official: 'Sheet + official certificate',
    'sheet-with-code': 'Sheet alone, with the code',
    sheet: 'Sheet alone, without the code',
  },
  saveAs: {
    official: 'Save the PDF, code included',
    'sheet-with-code': 'Save the PDF, sheet and code',
    sheet: 'Save the PDF, without the code',
  },
  savePdf: 'Save the PDF',
  chooseFirst: 'First choose what goes in.',
  codeHere: 'Write the verification code in it',
  codeReason:
    'Anyone who has the code can see your name and birth date on Pix’s site. Give it only to those who need it: the person who gets it may want to check your certificate.',
  codeUnknown:
    'Balise does not know this certificate’s code: it is on Pix, page “My certifications”.',

  joinOfficialWhat: 'As it is. Careful: it shows the code, your birth date and birthplace.',
  noOfficial:
    'The official PDF is not in the wallet. Download it on Pix, or drop it into this page.',
  gaps: (labels) => `Missing (the sheet says so): ${labels.join(', ').toLowerCase()}.`,
  making: 'Making the PDF…',
  stopMaking: 'Stop',
  sizeOf: (pages, bytes) =>
    `${en.plural(pages, { one: '1 page', other: `${pages} pages` })}, ${en.fileSize(bytes)}`,
  overLimit: (bytes) => `This PDF is larger than what Parcoursup takes (${en.fileSize(bytes)}).`,
  handedOver: (name, pages) =>
    `PDF ready: ${name} (${en.plural(pages, { one: '1 page', other: `${pages} pages` })})`,
  handedOverWhere:
    'Your browser saves it, or asks you where: check that it is among your downloads.',
  now: {
    title: 'And now?',
    steps: [
      'Look in your application: the result may be there already.',
      'If not, give the code or this PDF where it asks for it.',
      'In doubt? Your school knows.',
    ],
  },
  dossierProblems: {
    encrypted: 'The official PDF is protected by a password: it cannot be added.',
    damaged:
      'The official PDF is damaged or incomplete: it cannot be added. You can download it again on Pix.',
    gone: 'The official PDF is no longer in the wallet. You can download it again on Pix.',
    failed: 'The PDF could not be made. Load the page again and retry: nothing is lost.',
  },
  sheetAlone: 'Make the sheet alone',
  preview: 'Preview',
  previewOf: (pages) =>
    en.plural(pages, {
      one: 'Preview of the file: one page',
      other: `Preview of the file: ${pages} pages`,
    }),
  page: (number, count) => `Page ${number} of ${count}`,
  morePages: (count) =>
    en.plural(count, { one: 'And one more page.', other: `And ${count} more pages.` }),
  previewFailed: 'The preview could not be drawn. The file can be saved all the same.',

  before: {
    title: (year) => `Before Parcoursup ${year}`,
    check:
      'Open “My certifications” on Pix: check that the certification is obtained, and your name, birth date and the code. If anything is wrong, tell your school.',
    wishesBy: (day) =>
      day === null
        ? 'End of wishes: date not known to Balise (in recent years, mid-March).'
        : `End of wishes: ${en.longDate(day)}.`,
    haveReady:
      'Have at hand: your INE (on your school reports; Balise does not ask for it), the code, the score, the level, the exam and issue dates, the centre, the official PDF.',
    lookInFile:
      'Check in your Parcoursup application that the Pix result is there. If not, give the code where it asks for it, or mention it in your activities, and tell your school.',
    otherYear:
      'Certificate of an earlier year, private centre or independent candidate: only the code finds it.',
    oldGeneration: 'A certificate of the old format may not be found: add the PDF.',
    confirm: 'Complete your application and confirm your wishes in time.',
    confirmBy: (day) =>
      day === null
        ? 'Last day: not known to Balise (in recent years, early April).'
        : `Last day: ${en.longDate(day)}.`,
    notVerified: 'Balise does not know Parcoursup’s screens: follow your school first.',
  },

  sheet: 'Sheet to print',
  sheetWhat: 'The same sheet, in French, on one A4 page, by the printer or as a PDF.',
  print: 'Print',
  official: 'Official PDF alone',
  officialWhat: 'Exactly Pix’s file. It shows the code, your birth date and birthplace.',
  text: 'Text to paste',
  textWhat: 'In French, without your name: for a form or a letter.',
  limit: 'Length wanted',
  characters: (count) => `${count} characters at most`,
  textLabel: 'The text, which you may change',
  length: (length, limit) =>
    length > limit
      ? `${length} characters: ${length - limit} too many for ${limit}.`
      : `${length} of ${limit} characters.`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser refused: select the text and copy it.',
  calendar: 'Reminders in the calendar',
  calendarWhat: (renewBy) =>
    `${en.longDate(renewBy)} and its reminders, for your calendar or the family’s. No name, no code.`,
  noRenewal: 'No renewal date is known: nothing to put into a calendar.',
  renewalPast: 'The renewal date has passed: nothing to put into a calendar.',
  forPrograms: 'For computer tools',
  resume: 'CV in the JSON Resume format',
  resumeWhat: 'For sites and CV tools that read this format.',
  linkedIn: 'LinkedIn',
  linkedInWhat: 'LinkedIn’s own form, filled in. LinkedIn is for people aged 16 and over.',
  oldEnough: 'I am 16 or older',
  linkedInAddress: 'The address that will open, with what it says of you:',
  linkedInCode: 'The code is in it: on a public profile, everybody can read it.',
  openLinkedIn: 'Open LinkedIn',
  data: 'Data of the certificate, in JSON',
  dataWhat:
    'All that Balise knows of this certificate, marked as stated by its holder, not signed by Pix.',
};

export const EXPORTS_MESSAGES = catalogue('wallet/exports/exports', FRENCH, ENGLISH);
