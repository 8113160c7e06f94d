import type { TrainingAction } from '../domain/next-competence.ts';
import type { ReadingFailure } from '../domain/failure.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { FRENCH_NAMES } from './competence-names.ts';
import { formatsFor } from './formats.ts';

const { longDate, plural, soonDate, shortDate, time, ago } = formatsFor('fr-FR');

const SUBJECTS: Record<ReadingFailure['subject'], string> = {
  account: 'ton compte',
  profile: 'ton profil',
  scorecard: 'une compétence',
  certifiable: 'la réponse de Pix « certifiable »',
  page: 'la page Compétences',
  certificates: 'la liste de tes certifications',
  certificate: 'un certificat',
  'certificate-file': 'le PDF d’un certificat',
  record: 'ce que Balise avait gardé',
};

const REASONS: Record<ReadingFailure['reason'], (count: number) => string> = {
  'signed-out': () => 'Pix demande de se reconnecter',
  'not-found': () => 'Pix a répondu « introuvable »',
  'server-error': () => 'Pix a eu un problème',
  refused: () => 'Pix a refusé de répondre',
  'not-json': () => 'la réponse était illisible',
  'too-large': () => 'la réponse était bien trop longue',
  unexpected: () => 'la réponse avait une forme inconnue',
  partial: (count) =>
    plural(count, {
      one: 'une compétence manquait ou était illisible',
      other: `${count} compétences manquaient ou étaient illisibles`,
    }),
  'set-aside': (count) =>
    plural(count, {
      one: 'une compétence inconnue de Balise a été mise de côté',
      other: `${count} compétences inconnues de Balise ont été mises de côté`,
    }),
  'partial-list': (count) =>
    plural(count, {
      one: 'une certification était illisible',
      other: `${count} certifications étaient illisibles`,
    }),
  'record-lost': () => 'illisible, mis de côté sans rien effacer',
};

/** Every sentence in French. The type of this catalogue is the one that others must fill. */
export const FRENCH = {
  names: FRENCH_NAMES,

  unofficial: 'non officiel',
  accountWithoutName: 'Compte Pix',
  seen: (readAt: number, now: number) => `vu ${ago(readAt, now)}`,
  seenOnPage: (readAt: number, now: number) => `lu sur la page ${ago(readAt, now)}`,
  neverSeen: 'rien lu pour l’instant',

  countOf: (count: number, goal: number) =>
    `${plural(count, { one: `${count} compétence`, other: `${count} compétences` })} sur ${goal} au niveau 1 ou plus`,
  headline: (count: number, missing: number) => {
    if (count === 0) return 'Premier but : 5 compétences au niveau 1';
    return plural(missing, {
      one: 'Plus qu’une compétence avant d’être certifiable',
      other: `Plus que ${missing} compétences avant d’être certifiable`,
    });
  },
  headlineCertifiable: (count: number) => `Certifiable : ${count} compétences sur 16 au niveau 1`,
  headlineAll: 'Bravo, les 16 compétences sont au niveau 1',
  alreadyThere: 'Déjà au niveau 1 ou plus :',
  noneThere: 'Chaque compétence démarre à 0 ; il faut 8 pix pour le niveau 1.',
  showNames: (count: number) => `Voir les ${count} au niveau 1 ou plus`,

  pixAgrees: (seenAt: number) => `Pix le confirme : profil certifiable (${shortDate(seenAt)}).`,
  pixNotYet: (seenAt: number) => `Selon Pix : pas encore certifiable (${shortDate(seenAt)}).`,
  pixSaysYesButCountBelow: (seenAt: number, count: number) =>
    `Pix dit « certifiable » (${shortDate(seenAt)}), Balise compte ${count} sur 5 : c’est Pix qui fait foi.`,
  pixSaysNoButCountReached: (seenAt: number, count: number) =>
    `Pix disait « pas encore certifiable » (${shortDate(seenAt)}), Balise compte ${count} : vérifie sur Pix, page Certification.`,

  nextNow: 'À faire maintenant',
  nextLater: 'Rien à faire aujourd’hui',
  nextDone: 'Plus rien à gagner',
  why: (action: TrainingAction, remaining: number, level: number) => {
    const left = `${remaining} pix avant le niveau ${level}`;
    if (action === 'resume') return `Plus que ${left}`;
    if (action === 'retry') return `À retenter : plus que ${left}`;
    return `Pas commencée : ${left}`;
  },
  train: {
    start: 'Commencer sur Pix',
    resume: 'Reprendre sur Pix',
    retry: 'Retenter sur Pix',
  } satisfies Record<TrainingAction, string>,
  retryOn: (name: string, day: PlainDate) => `${name} : à retenter le ${soonDate(day)}`,
  waitingWhy: 'Pix fait attendre quelques jours avant un nouvel essai.',
  everythingDone: 'Tout ce qui a été lu est au plus haut niveau possible.',

  competences: 'Les 16 compétences',
  standing: (level: number, remaining: number) =>
    `niveau ${level}, ${remaining} pix avant le suivant`,
  standingHighest: (level: number) => `niveau ${level}, le plus haut possible`,
  standingNotStarted: 'pas commencée',
  standingUnknown: 'pas encore lue',

  certificate: 'Certificat',
  certificateOnPix: 'Après l’examen : Pix, « Mes certifications »',

  failure: ({ subject, reason, count, at }: ReadingFailure) =>
    `À ${time(at)}, lecture de ${SUBJECTS[subject]} : ${REASONS[reason](count)}.`,
  knownStays: 'Ce qui était connu reste affiché.',
  pageReadInstead: 'La page a été lue à la place.',
  readAgainOnPix: 'Ouvre Pix pour tout relire.',

  firstRun: {
    title: 'Bientôt la certification Pix ?',
    goal: 'Pour la passer, il faut le niveau 1 dans au moins 5 compétences. Balise te montre où tu en es.',
    openPix: 'Ouvrir Pix',
    privacy: 'Tout reste dans ce navigateur. Balise n’envoie rien.',
    onQuestions:
      'Pendant une question, ne clique pas sur Balise : regarde la pastille de la page, ou l’icône.',
  },

  steps: {
    title: 'Les 5 étapes',
    progress: (done: number) => `${done} sur 5`,
    list: [
      'Connecte-toi à Pix avec ton compte habituel, celui du jour J.',
      'Ouvre « Compétences » : Balise lit la page.',
      'Commence des compétences : plus le cercle est plein, plus le niveau 1 est proche.',
      'Réponds jusqu’au niveau 1, clique sur « Quitter », passe à une autre. Vise 5, puis 16.',
      'Ouvre « Certification » : Pix confirme que tu es certifiable.',
    ],
    schoolAccess: 'Au collège ou au lycée : par EduConnect, l’ENT ou Médiacentre.',
    isUsual: 'C’est ton compte habituel ?',
    confirm: 'Oui',
    dismiss: 'Ne plus montrer ces étapes',
    done: 'fait',
  },

  panel: {
    count: (count: number, goal: number) => `${count} sur ${goal}`,
    fold: 'Replier Balise',
    unfold: 'Déplier Balise',
    toLeft: 'Mettre à gauche',
    toRight: 'Mettre à droite',
    then: 'Et ensuite',
    pix: (remaining: number) => `${remaining} pix`,
    train: {
      start: 'Commencer',
      resume: 'Reprendre',
      retry: 'Retenter',
    } satisfies Record<TrainingAction, string>,
    hide: 'Ne plus afficher ce panneau',
    hidden: 'Panneau masqué. Pour le revoir : l’icône Balise, puis « Réglages ».',
    undo: 'Annuler',
    reached: (name: string, level: number) => `Niveau ${level} atteint : ${name}`,
    confirmOnPix:
      'Tu as 5 compétences au niveau 1. La page Certification de Pix peut le confirmer.',
    openCertification: 'Ouvrir Certification',
    allReached: 'Les 16 compétences sont au niveau 1, bravo !',
  },

  pill: {
    remaining: (remaining: number, level: number) =>
      `plus que ${remaining} pix avant le niveau ${level}`,
    remainingAtStart: (remaining: number, level: number) =>
      `${remaining} pix avant le niveau ${level}, au départ`,
    highest: 'au plus haut niveau',
    unknown: 'niveau pas encore lu',
    reached: (level: number) => `Niveau ${level} atteint`,
    mayQuit: 'tu peux cliquer sur Quitter',
  },

  alerts: {
    renewalTitle: (renewBy: PlainDate) =>
      `Certificat Pix : à renouveler avant le ${longDate(renewBy)}`,
    daysLeft: (days: number) =>
      plural(days, { one: 'Il reste 1 jour.', other: `Il reste ${days} jours.` }),
    lastDay: 'C’est aujourd’hui.',
    passed: 'La date est passée.',
    openWallet: 'Clique pour ouvrir ton portefeuille.',
    resultTitle: 'Ton résultat Pix est arrivé',
    result: 'Certification obtenue. Clique pour ouvrir ton portefeuille.',
  },

  settings: {
    title: 'Réglages',
    open: 'Réglages',
    close: 'Revenir',
    panelShown: 'Panneau dans Pix',
    panelShownWhat:
      'Montre la prochaine compétence sur les pages de Pix, jamais pendant une certification.',
    panelSide: 'Côté du panneau',
    left: 'Gauche',
    right: 'Droite',
  },

  unreadableGlance: 'Les données gardées n’ont pas pu être lues. Elles sont intactes.',
  newerData:
    'Ces données viennent d’une version plus récente de Balise. Mets Balise à jour : rien n’a été modifié.',

  toolbarEmpty: 'Balise (non officiel) : ouvre Pix pour voir où tu en es',
  toolbar: (sentence: string, next: string | null) =>
    next === null ? `Balise : ${sentence}` : `Balise : ${sentence}. À faire : ${next}`,
  toolbarNext: (name: string, remaining: number, level: number) =>
    `${name} (${remaining} pix avant le niveau ${level})`,
};

export type Messages = typeof FRENCH;
