/** Certificates of the wallet: the cards, the first run, and what can be done with each. */
import type { Framework } from '../../domain/certificate/facts.ts';
import type { Doubt } from '../../domain/certificate/doubts.ts';
import type { RenewalYears } from '../../domain/certificate/renewal.ts';
import type { ParcoursupCheck, SessionDates } from '../../domain/certificate/schooling.ts';
import type { Span } from '../../domain/certificate/span.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Refusal } from '../../messages/refusal.ts';
import { english, french } from '../formats.ts';
import { spansFor } from '../spans.ts';

type SchoolKind = 'cap' | 'terminale';

const { longDate, plural } = french;
const span = spansFor('fr-FR');

const years = (count: number) => plural(count, { one: '1 an', other: `${count} ans` });

const SCHOOL_KINDS: Record<SchoolKind, string> = { cap: 'CAP', terminale: 'Terminale' };

const FRENCH = {
  title: 'Mes certificats',
  longDate,
  unnamedHolder: 'Sans nom connu',

  frameworks: {
    CORE: 'Certification Pix',
    CLEA: 'CléA numérique',
    DROIT: 'Pix+ Droit',
    EDU_1ER_DEGRE: 'Pix+ Édu 1er degré',
    EDU_2ND_DEGRE: 'Pix+ Édu 2nd degré',
    EDU_CPE: 'Pix+ Édu CPE',
    PRO_SANTE: 'Pix+ Professionnels de santé',
  } satisfies Record<Framework, string> as Record<Framework, string>,
  score: (score: number, most: number | null) =>
    most === null ? `${score} pix` : `${score} pix sur ${most}`,
  level: (label: string) => `Niveau ${label}`,
  levels: [
    'Novice 1',
    'Novice 2',
    'Indépendant 1',
    'Indépendant 2',
    'Avancé 1',
    'Avancé 2',
    'Expert 1',
    'Expert 2',
  ],
  satOn: (day: PlainDate) => `passée le ${longDate(day)}`,

  status: {
    dueIn: (left: Span) => `À renouveler dans ${span(left)}`,
    dueToday: 'À renouveler aujourd’hui au plus tard',
    overdue: (past: Span) => `À renouveler : la date est passée depuis ${span(past)}`,
    obtained: 'Obtenue',
    pending: 'En attente du résultat',
    rejected: 'Non obtenue',
    cancelled: 'Annulée',
  },
  pendingNext: 'Le résultat se rangera ici quand tu ouvriras « Mes certifications » sur Pix.',
  rejectedNext: 'On peut la repasser : ton établissement connaît les prochaines dates.',
  cancelledNext: 'Ton établissement peut dire pourquoi, et quand la repasser.',

  examDate: 'Passée le',
  deliveryDate: 'Délivrée le',
  dateUnknown: 'date pas connue',
  officialPdf: 'PDF officiel',
  pdfKept: 'dans le portefeuille',
  pdfNotKept: 'pas encore ici',

  code: {
    label: 'Code de vérification',
    masked: 'masqué',
    unknown: 'pas connu',
    show: 'Voir',
    showWhat: 'Voir le code de vérification',
    hide: 'Masquer',
    hideWhat: 'Masquer le code de vérification',
    copy: 'Copier',
    copyWhat: 'Copier le code de vérification',
    verify: 'Vérifier sur Pix',
    copied: 'Code copié.',
    copyFailed: 'La copie n’a pas marché : affiche le code et recopie-le.',
    reason: 'Qui a ce code peut voir ton nom et ta date de naissance sur Pix.',
  },

  timeLine: {
    today: 'aujourd’hui',
    said: (from: PlainDate, to: PlainDate, percent: number) =>
      `Du ${longDate(from)} au ${longDate(to)} : ${percent} % du temps est passé.`,
  },

  renewal: {
    by: (day: PlainDate) => `À renouveler avant le ${longDate(day)}`,
    fromDelivery: (count: number) => `${years(count)} après la délivrance`,
    fromExam: (count: number) =>
      `${years(count)} après l’examen, car la date de délivrance n’est pas connue`,
    noneWanted: 'Pas de date de renouvellement : tu as choisi de ne pas en avoir.',
    noDate: 'Sans date de délivrance ni d’examen, le renouvellement ne se calcule pas.',
    where: 'D’où vient cette date ?',
    change: 'Changer la durée',
    rule: 'Règle des 3 ans, demandée par les établissements ; Pix n’imprime plus de date de fin depuis juin 2022.',
    setting: 'Renouveler après',
    settingHint: 'Vaut pour tous les certificats du portefeuille.',
    choice: (count: RenewalYears) => {
      if (count === null) return 'jamais';
      return count === 3 ? '3 ans (habituel)' : years(count);
    },
  },

  school: {
    title: 'À l’école, ensuite',
    classLabel: 'En quelle classe étais-tu à l’examen ?',
    choose: 'Choisir…',
    classes: { troisieme: '3e', terminale: 'Terminale', cap: 'CAP', other: 'Autre' },
    why: 'Balise te dira quand vient la prochaine certification, et si celle-ci compte encore pour Parcoursup.',
    kinds: SCHOOL_KINDS,
    session: (kind: SchoolKind, { from, to }: SessionDates) =>
      `${SCHOOL_KINDS[kind]} : certification du ${longDate(from)} au ${longDate(to)}.`,
    unpublished: (kind: SchoolKind, year: number) =>
      `${SCHOOL_KINDS[kind]}, ${year - 1}-${year} : dates pas encore publiées, d’habitude de novembre à mars.`,
    parcoursup: ({ year, confirmBy, isPublished, isWithin }: ParcoursupCheck, count: number) => {
      const day = isPublished ? `le ${longDate(confirmBy)}` : 'début avril';
      const known = isPublished ? '' : ' (date pas encore publiée)';
      return isWithin
        ? `Parcoursup ${year} : encore dans ses ${years(count)} quand les dossiers se confirment, ${day}${known}.`
        : `Parcoursup ${year} : ses ${years(count)} seront passés quand les dossiers se confirment, ${day}${known}. Mieux vaut un certificat plus récent.`;
    },
    nothing: 'Pas d’autre certification prévue à l’école, à la connaissance de Balise.',
  },

  alerts: {
    left: (left: Span) => `Il reste ${span(left)} avant la date de renouvellement.`,
    lastDay: 'C’est le dernier jour avant la date de renouvellement.',
    passed: 'La date de renouvellement est passée.',
    how: 'Renouveler, c’est repasser la certification : ton établissement connaît les dates.',
    result: 'Ton résultat est arrivé : certification obtenue !',
    seen: 'Vu',
    later: 'Me le rappeler plus tard',
    stop: 'Ne plus alerter pour ce certificat',
    resume: 'Alerter de nouveau',
    next: (day: PlainDate) => `Prochaine alerte : le ${longDate(day)}.`,
    snoozed: (day: PlainDate) => `Rappel prévu le ${longDate(day)}.`,
    stopped: 'Plus d’alerte pour ce certificat.',
    replaced: 'Un certificat plus récent a pris le relais : plus d’alerte pour celui-ci.',
  },

  doubtsTitle: 'À vérifier',
  doubt: (doubt: Doubt) => {
    switch (doubt.kind) {
      case 'score-above-maximum':
        return `Le score (${doubt.score} pix) dépasse le maximum (${doubt.maxScore}).`;
      case 'delivery-in-future':
        return 'La date de délivrance est dans le futur. L’heure de cet appareil est-elle juste ?';
      case 'exam-in-future':
        return 'La date de l’examen est dans le futur. L’heure de cet appareil est-elle juste ?';
      case 'delivery-before-exam':
        return 'La délivrance est avant l’examen : une des deux dates est fausse.';
      case 'doubtful-code':
        return `Le code contient ${doubt.symbols.join(', ')} : Pix n’emploie pas ce genre de signe, relis-le.`;
      case 'code-on-several':
        return 'Un autre certificat porte le même code.';
      case 'no-date':
        return 'Aucune date n’est connue : ajoute celle de délivrance pour être prévenu à temps.';
    }
  },

  details: 'Détails',
  edit: 'Compléter à la main',
  delete: 'Supprimer',
  deleted: (title: string, day: PlainDate | null) =>
    day === null ? `${title} : supprimé.` : `${title} du ${longDate(day)} : supprimé.`,
  undo: 'Annuler',
  undoWithin: 'Récupérable pendant un jour. Ensuite, pour le ravoir : saisis-le ou dépose son PDF.',

  auto: {
    title: 'Tes certificats arrivent tout seuls',
    text: 'Ouvre « Mes certifications » sur Pix : Balise les range ici.',
    open: 'Ouvrir Mes certifications',
  },
  add: 'Ajouter un certificat',
  byHand: 'Saisir un certificat à la main',

  empty: {
    title: 'Aucun certificat pour l’instant',
    lead: 'Ici se rangent tes certificats Pix : score, code, PDF, et un rappel avant le renouvellement. Tout reste dans ce navigateur.',
    onPix: 'Tu as un compte Pix ?',
    onPixText: 'Ouvre « Mes certifications » : tes certificats arrivent ici tout seuls.',
    onPaper: 'Tu n’as que le papier ?',
    onPaperText: 'Recopie le code et la date. Pas besoin de compte Pix.',
    fill: 'Saisir à la main',
  },

  notices: {
    corrupt:
      'Le portefeuille n’a pas pu être lu. Rien n’est effacé : il sera mis de côté, intact, dès qu’un certificat arrivera.',
    newer:
      'Ce portefeuille vient d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',
    unreadable: (count: number) =>
      plural(count, {
        one: '1 certificat n’a pas pu être lu. Il est gardé à part, intact.',
        other: `${count} certificats n’ont pas pu être lus. Ils sont gardés à part, intacts.`,
      }),
    gone: 'Ce certificat n’est plus dans le portefeuille.',
  },
  wishFailed: {
    full: 'Plus de place dans le navigateur : rien n’a changé. Supprime un certificat ou un fichier, puis recommence.',
    newer:
      'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',
    locked: 'Le portefeuille est verrouillé : ouvre-le d’abord. Rien n’a été modifié.',
    failed: 'Cela n’a pas pu être enregistré. Réessaie : rien n’est perdu.',
  } satisfies Record<Refusal, string> as Record<Refusal, string>,
};

const { longDate: longEnglishDate, plural: englishPlural } = english;
const englishSpan = spansFor('en-GB');

const englishYears = (count: number) =>
  englishPlural(count, { one: '1 year', other: `${count} years` });

const ENGLISH: CertificatesMessages = {
  title: 'My certificates',
  longDate: longEnglishDate,
  unnamedHolder: 'No known name',

  frameworks: {
    CORE: 'Pix certification',
    CLEA: 'CléA numérique',
    DROIT: 'Pix+ Droit',
    EDU_1ER_DEGRE: 'Pix+ Édu 1er degré',
    EDU_2ND_DEGRE: 'Pix+ Édu 2nd degré',
    EDU_CPE: 'Pix+ Édu CPE',
    PRO_SANTE: 'Pix+ Professionnels de santé',
  },
  score: (score, most) => (most === null ? `${score} pix` : `${score} pix out of ${most}`),
  level: (label) => `Level ${label}`,
  levels: [
    'Beginner 1',
    'Beginner 2',
    'Independent 1',
    'Independent 2',
    'Advanced 1',
    'Advanced 2',
    'Expert 1',
    'Expert 2',
  ],
  satOn: (day) => `taken on ${longEnglishDate(day)}`,

  status: {
    dueIn: (left) => `To renew in ${englishSpan(left)}`,
    dueToday: 'To renew today at the latest',
    overdue: (past) => `To renew: the date went by ${englishSpan(past)} ago`,
    obtained: 'Obtained',
    pending: 'Waiting for the result',
    rejected: 'Not obtained',
    cancelled: 'Cancelled',
  },
  pendingNext: 'The result will be kept here when you open “Mes certifications” on Pix.',
  rejectedNext: 'It can be taken again: your school knows the next dates.',
  cancelledNext: 'Your school can say why, and when to take it again.',

  examDate: 'Taken on',
  deliveryDate: 'Delivered on',
  dateUnknown: 'date not known',
  officialPdf: 'Official PDF',
  pdfKept: 'in the wallet',
  pdfNotKept: 'not here yet',

  code: {
    label: 'Verification code',
    masked: 'masked',
    unknown: 'not known',
    show: 'Show',
    showWhat: 'Show the verification code',
    hide: 'Hide',
    hideWhat: 'Hide the verification code',
    copy: 'Copy',
    copyWhat: 'Copy the verification code',
    verify: 'Check on Pix',
    copied: 'Code copied.',
    copyFailed: 'Copying did not work: show the code and write it down.',
    reason: 'Whoever has this code can see your name and birth date on Pix.',
  },

  timeLine: {
    today: 'today',
    said: (from, to, percent) =>
      `From ${longEnglishDate(from)} to ${longEnglishDate(to)}: ${percent}% of the time has gone by.`,
  },

  renewal: {
    by: (day) => `To renew before ${longEnglishDate(day)}`,
    fromDelivery: (count) => `${englishYears(count)} after delivery`,
    fromExam: (count) => `${englishYears(count)} after the exam, as the delivery date is not known`,
    noneWanted: 'No renewal date: you chose not to have one.',
    noDate: 'Without a delivery or exam date, the renewal cannot be worked out.',
    where: 'Where does this date come from?',
    change: 'Change the duration',
    rule: 'The 3-year rule is asked for by schools; Pix has printed no end date since June 2022.',
    setting: 'Renew after',
    settingHint: 'For all certificates of the wallet.',
    choice: (count) => {
      if (count === null) return 'never';
      return count === 3 ? '3 years (usual)' : englishYears(count);
    },
  },

  school: {
    title: 'Next, at school',
    classLabel: 'Which class were you in at the exam?',
    choose: 'Choose…',
    classes: { troisieme: '3e', terminale: 'Terminale', cap: 'CAP', other: 'Other' },
    why: 'Balise will tell you when the next certification comes, and whether this one still counts for Parcoursup.',
    kinds: SCHOOL_KINDS,
    session: (kind, { from, to }) =>
      `${SCHOOL_KINDS[kind]}: certification from ${longEnglishDate(from)} to ${longEnglishDate(to)}.`,
    unpublished: (kind, year) =>
      `${SCHOOL_KINDS[kind]}, ${year - 1}-${year}: dates not published yet, usually November to March.`,
    parcoursup: ({ year, confirmBy, isPublished, isWithin }, count) => {
      const day = isPublished ? `on ${longEnglishDate(confirmBy)}` : 'in early April';
      const known = isPublished ? '' : ' (date not published yet)';
      return isWithin
        ? `Parcoursup ${year}: still within its ${englishYears(count)} when applications are confirmed, ${day}${known}.`
        : `Parcoursup ${year}: past its ${englishYears(count)} when applications are confirmed, ${day}${known}. Better to have a newer certificate.`;
    },
    nothing: 'No other certification planned at school, as far as Balise knows.',
  },

  alerts: {
    left: (left) => `${englishSpan(left)} left before the renewal date.`,
    lastDay: 'This is the last day before the renewal date.',
    passed: 'The renewal date has gone by.',
    how: 'Renewing means taking the certification again: your school knows the dates.',
    result: 'Your result has come: certification obtained!',
    seen: 'Seen',
    later: 'Remind me later',
    stop: 'No more alerts for this certificate',
    resume: 'Alert me again',
    next: (day) => `Next alert: ${longEnglishDate(day)}.`,
    snoozed: (day) => `Reminder planned on ${longEnglishDate(day)}.`,
    stopped: 'No more alerts for this certificate.',
    replaced: 'A newer certificate has taken over: no more alerts for this one.',
  },

  doubtsTitle: 'To check',
  doubt: (doubt) => {
    switch (doubt.kind) {
      case 'score-above-maximum':
        return `The score (${doubt.score} pix) is above the maximum (${doubt.maxScore}).`;
      case 'delivery-in-future':
        return 'The delivery date is in the future. Is the clock of this device right?';
      case 'exam-in-future':
        return 'The exam date is in the future. Is the clock of this device right?';
      case 'delivery-before-exam':
        return 'The delivery comes before the exam: one of the two dates is wrong.';
      case 'doubtful-code':
        return `The code has ${doubt.symbols.join(', ')}: Pix does not use such symbols, read it again.`;
      case 'code-on-several':
        return 'Another certificate bears the same code.';
      case 'no-date':
        return 'No date is known: add the delivery date to be warned in time.';
    }
  },

  details: 'Details',
  edit: 'Complete by hand',
  delete: 'Delete',
  deleted: (title, day) =>
    day === null ? `${title}: deleted.` : `${title} of ${longEnglishDate(day)}: deleted.`,
  undo: 'Undo',
  undoWithin:
    'Can be brought back for a day. After that, to have it again: type it in or drop its PDF.',

  auto: {
    title: 'Your certificates come by themselves',
    text: 'Open “Mes certifications” on Pix: Balise keeps them here.',
    open: 'Open Mes certifications',
  },
  add: 'Add a certificate',
  byHand: 'Type in a certificate by hand',

  empty: {
    title: 'No certificate yet',
    lead: 'Your Pix certificates are kept here: score, code, PDF, and a reminder before the renewal. Everything stays in this browser.',
    onPix: 'You have a Pix account?',
    onPixText: 'Open “Mes certifications”: your certificates come here by themselves.',
    onPaper: 'Only the paper?',
    onPaperText: 'Copy the code and the date. No Pix account needed.',
    fill: 'Type it in',
  },

  notices: {
    corrupt:
      'The wallet could not be read. Nothing is erased: it will be set aside, untouched, as soon as a certificate comes.',
    newer: 'This wallet was written by a newer Balise. Update Balise: nothing was changed.',
    unreadable: (count) =>
      englishPlural(count, {
        one: '1 certificate could not be read. It is kept aside, untouched.',
        other: `${count} certificates could not be read. They are kept aside, untouched.`,
      }),
    gone: 'This certificate is no longer in the wallet.',
  },
  wishFailed: {
    full: 'No room left in the browser: nothing changed. Delete a certificate or a file, then try again.',
    newer: 'A newer Balise wrote these data. Update Balise: nothing was changed.',
    locked: 'The wallet is locked: open it first. Nothing was changed.',
    failed: 'This could not be saved. Try again: nothing is lost.',
  },
};

export type CertificatesMessages = typeof FRENCH;

export const CERTIFICATES_MESSAGES = { fr: FRENCH, en: ENGLISH };
