/** What can be chosen, each with one line that says what it does. */
import type { AlertDay } from '../../../domain/certificate/alerts.ts';
import type { ReminderDay } from '../../../domain/exam-day/exam-day.ts';
import type { RenewalYears } from '../../../domain/certificate/renewal.ts';
import { englishSpans, frenchSpans } from '../spans.ts';

const FRENCH = {
  notSaved: 'Le réglage n’a pas pu être gardé. Réessaie.',

  panel: 'Panneau dans Pix',
  display: 'Affichage',
  panelShown: 'Afficher le panneau',
  panelShownWhat:
    'Montre la prochaine compétence sur les pages de Pix. Jamais pendant une certification.',
  side: 'Côté',
  sideWhat: 'Où se place le panneau dans la page.',
  left: 'Gauche',
  right: 'Droite',

  alerts: 'Alertes de renouvellement',
  alertDays: 'Quand prévenir',
  alertDaysWhat:
    'Une notification par date choisie, entre 8 h et 20 h, jamais pendant une certification. Le « ! » de l’icône la suit, et vient de toute façon 180 jours avant et le jour même ; « Vu » l’éteint.',
  alertDay: (days: AlertDay) => (days === 0 ? 'Le jour même' : `${days} jours avant`),
  noAlert: 'Aucune date choisie : pas de notification, seulement le « ! » de l’icône.',

  exam: 'Rappels de ma certification',
  examReminders: 'Quand te le rappeler',
  examRemindersWhat:
    'Une notification par date cochée, entre 8 h et 20 h, tant que tu n’es pas certifiable ; la veille, la liste à vérifier, pour tout le monde. Le jour se dit dans « Progression ».',
  examReminder: (days: ReminderDay) => (days === 1 ? 'La veille' : `${days} jours avant`),
  retry: 'Quand une compétence se rouvre',
  retryWhat: 'Pix demande d’attendre quelques jours entre deux essais.',
  retryNotices: 'Me prévenir ce jour-là, une fois par jour au plus',

  renewal: 'Durée avant renouvellement',
  renewalYears: 'Durée',
  renewalYearsWhat:
    'La règle des 3 ans vient des établissements scolaires ; Pix n’imprime plus de date de fin depuis juin 2022.',
  years: (years: RenewalYears) =>
    years === null ? 'Pas de renouvellement' : frenchSpans.years(years),

  language: 'Langue',
  languageShown: 'Langue affichée',
  languageWhat: 'Celle de Pix, pour que les mots soient ceux de ses boutons, ou une autre.',
  languages: { pix: 'Celle de Pix', fr: 'Français', en: 'English' },
};

const ENGLISH: typeof FRENCH = {
  notSaved: 'The setting could not be kept. Try again.',

  panel: 'Panel in Pix',
  display: 'Display',
  panelShown: 'Show the panel',
  panelShownWhat: 'Shows the next competence on Pix’s pages. Never during a certification.',
  side: 'Side',
  sideWhat: 'Where the panel stands in the page.',
  left: 'Left',
  right: 'Right',

  alerts: 'Renewal alerts',
  alertDays: 'When to alert',
  alertDaysWhat:
    'One notification for each date chosen, between 8 a.m. and 8 p.m., never during a certification. The “!” on the icon follows, and comes in any case 180 days before and on the day itself; “Seen” puts it out.',
  alertDay: (days) => (days === 0 ? 'On the day itself' : `${days} days before`),
  noAlert: 'No date chosen: no notification, only the “!” on the icon.',

  exam: 'Reminders of my certification',
  examReminders: 'When to remind you',
  examRemindersWhat:
    'One notification for each date ticked, between 8 a.m. and 8 p.m., as long as you are not certifiable; the day before, what to check, for everybody. Say the day in “Progress”.',
  examReminder: (days) => (days === 1 ? 'The day before' : `${days} days before`),
  retry: 'When a competence opens again',
  retryWhat: 'Pix asks for some days between two tries.',
  retryNotices: 'Tell me on that day, once a day at most',

  renewal: 'Time before renewal',
  renewalYears: 'Duration',
  renewalYearsWhat:
    'The 3-year rule comes from schools; Pix has printed no end date since June 2022.',
  years: (years) => (years === null ? 'No renewal' : englishSpans.years(years)),

  language: 'Language',
  languageShown: 'Language shown',
  languageWhat: 'The one of Pix, so that words match its buttons, or another.',
  languages: { pix: 'The one of Pix', fr: 'Français', en: 'English' },
};

export const SETTINGS_MESSAGES = { fr: FRENCH, en: ENGLISH };
