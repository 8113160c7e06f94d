/** What can be chosen, each with one line that says what it does. */
import type { AlertDay } from '../../../domain/certificate/alerts.ts';
import type { ReminderDay } from '../../../domain/exam-day/exam-day.ts';
import type { RenewalYears } from '../../../domain/certificate/renewal.ts';
import { english as en, french as fr } from '../../format/formats.ts';
import { englishSpans, frenchSpans } from '../../format/spans.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  notSaved: 'Le réglage n’a pas pu être enregistré. Réessaie.',

  sections: {
    display: 'AFFICHAGE',
    reminders: 'RAPPELS',
    protect: 'PROTÉGER',
    keep: 'GARDER',
    data: 'MES DONNÉES',
    help: 'AIDE',
  },
  change: 'Changer',
  close: 'Fermer',
  daysBefore: (days: readonly number[]) => {
    const before = days.filter((day) => day > 0);
    return (
      [
        ...(before.length > 0 ? [`${before.join(', ')} j avant`] : []),
        ...(days.includes(0) ? ['le jour même'] : []),
      ].join(', ') || 'aucun'
    );
  },

  panel: 'Panneau dans Pix',
  panelStands: { left: 'affiché, à gauche', right: 'affiché, à droite' },
  panelHidden: 'masqué',
  display: 'Affichage',
  panelShown: 'Afficher le panneau',
  panelShownWhat:
    'Montre la prochaine compétence sur les pages de Pix. Jamais pendant une certification.',
  side: 'Côté',
  sideWhat: 'Où se place le panneau dans la page.',
  left: 'Gauche',
  right: 'Droite',

  myExam: 'Ma certification',
  day: fr.longDate,
  dayUnknown: 'jour inconnu',

  alertDays: 'Quand prévenir',
  alertDaysWhat:
    'Une notification à chaque date cochée, entre 8 h et 20 h, jamais pendant une certification. Un « ! » apparaît sur l’icône jusqu’à ce que tu cliques sur « J’ai vu ».',
  alertDay: (days: AlertDay) => (days === 0 ? 'Le jour même' : `${days} jours avant`),
  noAlert:
    'Aucune date cochée : pas de notification. Le « ! » de l’icône apparaît quand même 180 jours avant et le jour même.',

  exam: 'Rappels avant l’examen',
  examReminders: 'Quand te le rappeler',
  examRemindersWhat:
    'Une notification par date cochée, entre 8 h et 20 h, tant que tu n’es pas certifiable ; la veille, la liste à vérifier, pour tout le monde. Le jour se dit dans « Progression ».',
  examReminder: (days: ReminderDay) => (days === 1 ? 'La veille' : `${days} jours avant`),
  retry: 'Quand une compétence se rouvre',
  retryWhat: 'Pix demande d’attendre quelques jours entre deux essais.',
  retryNotices: 'Me prévenir ce jour-là, une fois par jour au plus',

  renewal: 'Renouvellement',
  renewalYears: 'Durée avant renouvellement',
  renewalYearsWhat:
    'Durée de 3 ans demandée par les établissements scolaires ; Pix n’imprime plus de date de fin depuis juin 2022.',
  years: (years: RenewalYears) =>
    years === null ? 'Pas de renouvellement' : frenchSpans.years(years),

  language: 'Langue',
  languageShown: 'Langue affichée',
  languageWhat: 'Comme sur Pix, pour retrouver les mots de ses boutons, ou une autre.',
  asOnPix: 'Comme sur Pix',
};

const ENGLISH: typeof FRENCH = {
  notSaved: 'The setting could not be saved. Try again.',

  sections: {
    display: 'DISPLAY',
    reminders: 'REMINDERS',
    protect: 'PROTECT',
    keep: 'KEEP',
    data: 'MY DATA',
    help: 'HELP',
  },
  change: 'Change',
  close: 'Close',
  daysBefore: (days) => {
    const before = days.filter((day) => day > 0);
    return (
      [
        ...(before.length > 0 ? [`${before.join(', ')} days before`] : []),
        ...(days.includes(0) ? ['on the day'] : []),
      ].join(', ') || 'none'
    );
  },

  panel: 'Panel in Pix',
  panelStands: { left: 'shown, on the left', right: 'shown, on the right' },
  panelHidden: 'hidden',
  display: 'Display',
  panelShown: 'Show the panel',
  panelShownWhat: 'Shows the next competence on Pix’s pages. Never during a certification.',
  side: 'Side',
  sideWhat: 'Where the panel stands in the page.',
  left: 'Left',
  right: 'Right',

  myExam: 'My certification',
  day: en.longDate,
  dayUnknown: 'day not known',

  alertDays: 'When to alert',
  alertDaysWhat:
    'One notification for each date ticked, between 8 a.m. and 8 p.m., never during a certification. A “!” appears on the icon until you click “Got it”.',
  alertDay: (days) => (days === 0 ? 'On the day itself' : `${days} days before`),
  noAlert:
    'No date ticked: no notification. The “!” on the icon still appears 180 days before and on the day itself.',

  exam: 'Reminders before the exam',
  examReminders: 'When to remind you',
  examRemindersWhat:
    'One notification for each date ticked, between 8 a.m. and 8 p.m., as long as you are not certifiable; the day before, what to check, for everybody. Say the day in “Progress”.',
  examReminder: (days) => (days === 1 ? 'The day before' : `${days} days before`),
  retry: 'When a competence opens again',
  retryWhat: 'Pix asks for some days between two tries.',
  retryNotices: 'Tell me on that day, once a day at most',

  renewal: 'Renewal',
  renewalYears: 'Time before renewal',
  renewalYearsWhat: 'Schools ask for 3 years; Pix has printed no end date since June 2022.',
  years: (years) => (years === null ? 'No renewal' : englishSpans.years(years)),

  language: 'Language',
  languageShown: 'Language shown',
  languageWhat: 'Same as Pix, to find the words of its buttons again, or another.',
  asOnPix: 'Same as Pix',
};

export const SETTINGS_MESSAGES = catalogue('wallet/settings/settings', FRENCH, ENGLISH);
