/** Five questions about the certification, each answered with its sources, and four about Balise. */
import { catalogue } from '../catalogue.ts';

export interface Question {
  /** Part of the address of the answer. */
  id: string;
  question: string;
  answer: string[];
  sources: { label: string; href: string }[];
}

const NOTE_2024 = 'https://www.education.gouv.fr/bo/2024/Hebdo43/MENE2421869N';
const LILLE = 'https://dane.site.ac-lille.fr/?p=9115';
const BORDEAUX = 'https://dane.ac-bordeaux.fr/pix-crcn';
const VALIDITY = 'https://github.com/1024pix/pix/pull/4517';
const VERSAILLES = 'https://dane.ac-versailles.fr';
const PARCOURSUP = 'https://github.com/1024pix/pix/pull/11489';

const FRENCH = {
  title: 'La certification Pix en cinq questions',
  shortcut: {
    title: 'Ouvrir Balise au clavier',
    opens: 'ouvre la fenêtre de Balise, puis Échap la ferme.',
    none: 'Aucune touche n’ouvre Balise dans ce navigateur pour l’instant.',
    notDuring: 'Pas pendant une question : Pix peut remarquer que tu as quitté sa page.',
    change: 'Changer la touche',
    where: 'Pour choisir la touche, tape cette adresse dans la barre du navigateur :',
    /** As it stands on the keyboard; what is not listed has the same name everywhere. */
    keys: { Shift: 'Maj', Command: 'Cmd', MacCtrl: 'Ctrl', Space: 'Espace' },
  },
  sources: 'Sources :',
  unofficial:
    'Balise n’est ni faite, ni vérifiée par Pix. En cas de doute, ton établissement et Pix ont raison.',
  openInNewTab: '(nouvel onglet)',
  ofBalise: 'Et Balise ?',
  balise: [
    {
      id: 'why-this',
      question: 'Pourquoi cette compétence, et pas une autre ?',
      answer:
        'La plus proche du niveau 1 vient d’abord, et celles que Pix fait attendre viennent après. C’est un conseil : tu choisis tes 5. « Mettre de côté » en retire une, dans Progression.',
    },
    {
      id: 'silent',
      question: 'Pourquoi Balise ne dit rien ?',
      answer:
        'Pendant une question, elle n’a qu’une pastille. Pendant une certification, elle ne lit et ne montre rien. Ailleurs, recharge la page de Pix : si quelque chose bloque, la fenêtre de Balise le dit.',
    },
    {
      id: 'private',
      question: 'Qui voit mes données ?',
      answer:
        'Toute personne qui utilise ce navigateur. Balise n’envoie rien, sauf si tu actives la synchronisation, qui est chiffrée. Un verrou protège tes certificats, dans Réglages.',
    },
    {
      id: 'off',
      question: 'Comment désactiver Balise ?',
      answer:
        'Le panneau dans Pix : Réglages, ou « Ne plus afficher ce panneau ». Tout ce que Balise garde : Réglages, « Tout effacer ». Balise elle-même : clic droit sur son icône.',
    },
  ],
  questions: [
    {
      id: 'compulsory',
      question: 'Est-ce obligatoire ?',
      answer: [
        'Oui, en 3e, puis en Terminale ou en dernière année de CAP : tous les élèves la passent, dans leur établissement.',
        'Pour la passer, il faut le niveau 1 dans au moins 5 des 16 compétences. Tu choisis lesquelles.',
      ],
      sources: [
        { label: 'note de service du 23 octobre 2024', href: NOTE_2024 },
        { label: 'académie de Bordeaux', href: BORDEAUX },
      ],
    },
    {
      id: 'mark',
      question: 'Est-ce une note ?',
      answer: [
        'Non. Il n’y a pas de moyenne, et le résultat ne change ni le brevet, ni le bac, ni le CAP.',
        'Tu obtiens un score en pix et, sur les certificats récents, un niveau : Novice, Indépendant, Avancé ou Expert.',
      ],
      sources: [{ label: 'académie de Lille', href: LILLE }],
    },
    {
      id: 'three-years',
      question: 'Pourquoi trois ans ?',
      answer: [
        'Les établissements demandent de la repasser tous les 3 ans : 3e, puis Terminale. Balise compte à partir de la date de délivrance, sinon de la date d’examen, et le dit.',
        'Pix, de son côté, n’imprime plus de date de fin depuis juin 2022. La durée se change dans les réglages.',
      ],
      sources: [
        { label: 'suppression de la durée par Pix (2022)', href: VALIDITY },
        { label: 'académie de Versailles', href: VERSAILLES },
      ],
    },
    {
      id: 'parcoursup',
      question: 'Et Parcoursup ?',
      answer: [
        'Parcoursup peut retrouver lui-même le résultat de l’année, avec ton INE. Vérifie dans ton dossier qu’il y est.',
        'S’il n’y est pas (année précédente, centre privé), c’est le code de vérification qui sert. Attention : toute personne qui a ce code peut voir ton nom et ta date de naissance.',
      ],
      sources: [
        { label: 'échanges entre Pix et Parcoursup', href: PARCOURSUP },
        { label: 'académie de Lille', href: LILLE },
      ],
    },
    {
      id: 'account',
      question: 'Avec quel compte ?',
      answer: [
        'Ton compte habituel, celui que tu utiliseras à l’examen : par EduConnect, l’ENT ou Médiacentre, ou directement sur Pix. Vérifie que tu as tes identifiants.',
        'Avant de quitter ton établissement, ajoute une adresse e-mail personnelle à ton compte Pix : sans elle, un compte ouvert par l’ENT peut se perdre.',
      ],
      sources: [{ label: 'académie de Versailles', href: VERSAILLES }],
    },
  ] satisfies Question[] as Question[],
};

const ENGLISH: typeof FRENCH = {
  title: 'The Pix certification in five questions',
  shortcut: {
    title: 'Open Balise by keyboard',
    opens: 'opens the popup of Balise, then Escape closes it.',
    none: 'No key opens Balise in this browser for now.',
    notDuring: 'Not during a question: Pix may notice that you left its page.',
    change: 'Change the key',
    where: 'To choose the key, type this address into the browser’s bar:',
    keys: { Shift: 'Shift', Command: 'Cmd', MacCtrl: 'Ctrl', Space: 'Space' },
  },
  sources: 'Sources:',
  unofficial: 'Balise is neither made nor checked by Pix. In doubt, your school and Pix are right.',
  openInNewTab: '(new tab)',
  ofBalise: 'And Balise?',
  balise: [
    {
      id: 'why-this',
      question: 'Why this competence, and not another?',
      answer:
        'The one nearest to level 1 comes first, and those for which Pix makes you wait come later. It is advice: you choose your 5. “Put aside” takes one out, in Progress.',
    },
    {
      id: 'silent',
      question: 'Why does Balise say nothing?',
      answer:
        'On a question it has but a small pill. During a certification it reads and shows nothing. Elsewhere, load the Pix page again: if something stands in the way, the popup of Balise says so.',
    },
    {
      id: 'private',
      question: 'Who sees my data?',
      answer:
        'Anyone who uses this browser. Balise sends nothing, unless you turn on the sync, which is encrypted. A lock protects your certificates, in Settings.',
    },
    {
      id: 'off',
      question: 'How do I turn it off?',
      answer:
        'The panel in Pix: Settings, or “Do not show this panel any more”. All that Balise keeps: Settings, “Erase everything”. Balise itself: right-click on its icon.',
    },
  ],
  questions: [
    {
      id: 'compulsory',
      question: 'Is it compulsory?',
      answer: [
        'Yes, in 3e (age 14–15), then in Terminale or the last year of a CAP: every pupil sits it, at school.',
        'To sit it, you need level 1 in at least 5 of the 16 competences. You choose which.',
      ],
      sources: [
        { label: 'official note of 23 October 2024 (French)', href: NOTE_2024 },
        { label: 'Bordeaux academy (French)', href: BORDEAUX },
      ],
    },
    {
      id: 'mark',
      question: 'Is it a mark?',
      answer: [
        'No. There is no average, and the result changes neither the brevet, nor the baccalauréat, nor the CAP.',
        'You get a score in pix and, on recent certificates, a level: Beginner, Independent, Advanced or Expert.',
      ],
      sources: [{ label: 'Lille academy (French)', href: LILLE }],
    },
    {
      id: 'three-years',
      question: 'Why three years?',
      answer: [
        'Schools ask for it again every 3 years: in 3e, then in Terminale. Balise counts from the issue date, else from the exam date, and says which.',
        'Pix itself has printed no end date since June 2022. The duration can be changed in the settings.',
      ],
      sources: [
        { label: 'Pix removes the duration (2022, French)', href: VALIDITY },
        { label: 'Versailles academy (French)', href: VERSAILLES },
      ],
    },
    {
      id: 'parcoursup',
      question: 'What about Parcoursup?',
      answer: [
        'Parcoursup can find the result of the year by itself, with your INE. Check in your application that it is there.',
        'If it is not (an earlier year, a private centre), the verification code is what you need. Careful: anyone who has this code can see your name and birth date.',
      ],
      sources: [
        { label: 'exchanges between Pix and Parcoursup (French)', href: PARCOURSUP },
        { label: 'Lille academy (French)', href: LILLE },
      ],
    },
    {
      id: 'account',
      question: 'With which account?',
      answer: [
        'Your usual account, the one you will use on exam day: by EduConnect, the ENT or Médiacentre, or directly on Pix. Make sure you have your username and password.',
        'Before you leave your school, add a personal e-mail address to your Pix account: without it, an account opened through the ENT may be lost.',
      ],
      sources: [{ label: 'Versailles academy (French)', href: VERSAILLES }],
    },
  ],
};

export const HELP_MESSAGES = catalogue('wallet/help', FRENCH, ENGLISH);
