/** The progress: what changed, the path, the pictures and their tables. */
import type { ProgressDay } from '../../../domain/training/progress.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english as en, french as fr } from '../../format/formats.ts';
import { catalogue } from '../../catalogue.ts';

const FRENCH = {
  empty: 'Rien à montrer pour l’instant',
  emptyWhat:
    'Ouvre « Compétences » sur Pix : Balise lit la page et note un point par jour, ici, sur cet ordinateur.',
  openPix: 'Ouvrir Compétences sur Pix',
  unreadable: 'L’historique n’a pas pu être lu. Il est intact.',

  since: (day: PlainDate) => `Depuis ta dernière visite, le ${fr.longDate(day)} :`,
  week: 'Cette semaine',
  nothingNew: 'Rien de nouveau : tu peux reprendre quand tu veux.',
  gained: (pix: number) => `+ ${pix} pix.`,
  lost: (pix: number) => `− ${pix} pix : une compétence a été remise à zéro, ou Pix a recompté.`,
  reached: (names: readonly string[]) =>
    `${fr.plural(names.length, {
      one: 'Une compétence de plus au niveau 1',
      other: `${names.length} compétences de plus au niveau 1`,
    })} : ${names.join(', ')}.`,

  path: 'Ce qu’il te reste à faire',
  seeOthers: (count: number) =>
    fr.plural(count, { one: 'Voir l’autre', other: `Voir les ${count} autres` }),
  towardsFive: (missing: number) =>
    fr.plural(missing, {
      one: 'Pour être certifiable : encore une compétence',
      other: `Pour être certifiable : encore ${missing} compétences`,
    }),
  fiveReached: '5 compétences au niveau 1 : le but est atteint',
  towardsSixteen: (missing: number) =>
    fr.plural(missing, {
      one: 'Ensuite, jusqu’à 16 : encore une',
      other: `Ensuite, jusqu’à 16 : encore ${missing}`,
    }),
  towardsHighest: 'Les 16 sont au niveau 1 : vers le niveau suivant',
  pathWhy: 'Les plus proches du niveau d’abord ; celles que Pix fait attendre après.',
  retryFrom: (remaining: number, level: number, day: PlainDate) =>
    `${remaining} pix avant le niveau ${level}, à retenter à partir du ${fr.soonDate(day)}`,
  retryUndated: (remaining: number, level: number) =>
    `${remaining} pix avant le niveau ${level}, à retenter plus tard : Pix ne dit pas quand`,
  putAside: 'Mettre de côté',
  putAsideFor: (name: string) => `Mettre de côté : ${name}`,
  putAsideDone: (name: string) => `Mise de côté : ${name}.`,
  undo: 'Annuler',
  asideTitle: 'Mises de côté',
  asideWhat: 'Balise ne te les propose pas. Elles comptent toujours sur Pix.',
  takeBack: 'Remettre',
  takeBackFor: (name: string) => `Remettre : ${name}`,
  notSaved: 'Le choix n’a pas pu être enregistré. Réessaie.',

  yourFive: 'Tes 5',
  on: (day: PlainDate) => fr.longDate(day),
  before: (day: PlainDate) => `avant le ${fr.longDate(day)}`,
  toCome: 'à venir',
  examOn: (day: PlainDate) => `Le jour de ta certification : ${fr.longDate(day)}.`,
  countChart: 'Tes compétences au niveau 1 ou plus',
  pixChart: 'Tes pix, jour après jour',
  tooFewDays: 'Le dessin viendra après trois jours différents sur Pix.',
  byArea: 'Par domaine',
  today: 'aujourd’hui',
  lineCertifiable: '5 : certifiable',
  lineAll: '16 : toutes',
  chartHelp: 'Survole le dessin, ou utilise les flèches du clavier, pour lire un jour.',
  countOn: (day: ProgressDay) =>
    `${fr.longDate(day.day)} : ${fr.plural(day.atLevelOne, {
      one: `${day.atLevelOne} compétence au niveau 1`,
      other: `${day.atLevelOne} compétences au niveau 1`,
    })}`,
  pixOn: (day: ProgressDay) => `${fr.longDate(day.day)} : ${day.pix} pix`,
  table: 'Les chiffres exacts',
  tenYears: (first: PlainDate) =>
    `Balise garde dix ans de jours : ceux d’avant le ${fr.longDate(first)} n’y sont plus.`,
  tableOf: (title: string) => `Les chiffres exacts : ${title}`,
  day: 'Jour',
  total: 'Total',
  dayTick: fr.dayTick,
};

const ENGLISH: typeof FRENCH = {
  empty: 'Nothing to show yet',
  emptyWhat:
    'Open “Competences” on Pix: Balise reads the page and notes one point a day, here, on this computer.',
  openPix: 'Open Competences on Pix',
  unreadable: 'The history could not be read. It is intact.',

  since: (day) => `Since your last visit, on ${en.longDate(day)}:`,
  week: 'This week',
  nothingNew: 'Nothing new: go on whenever you like.',
  gained: (pix) => `+ ${pix} pix.`,
  lost: (pix) => `− ${pix} pix: a competence was reset, or Pix counted again.`,
  reached: (names) =>
    `${en.plural(names.length, {
      one: 'One more competence at level 1',
      other: `${names.length} more competences at level 1`,
    })}: ${names.join(', ')}.`,

  path: 'What is left to do',
  seeOthers: (count) =>
    en.plural(count, { one: 'See the other one', other: `See the ${count} others` }),
  towardsFive: (missing) =>
    en.plural(missing, {
      one: 'To qualify: one more competence',
      other: `To qualify: ${missing} more competences`,
    }),
  fiveReached: '5 competences at level 1: the goal is reached',
  towardsSixteen: (missing) =>
    en.plural(missing, {
      one: 'Then, up to 16: one more',
      other: `Then, up to 16: ${missing} more`,
    }),
  towardsHighest: 'All 16 are at level 1: on to the next level',
  pathWhy: 'The closest to a level first; those that Pix makes you wait for come after.',
  retryFrom: (remaining, level, day) =>
    `${remaining} pix to level ${level}, to try again from ${en.soonDate(day)}`,
  retryUndated: (remaining, level) =>
    `${remaining} pix to level ${level}, to try again later: Pix does not say when`,
  putAside: 'Put aside',
  putAsideFor: (name) => `Put aside: ${name}`,
  putAsideDone: (name) => `Put aside: ${name}.`,
  undo: 'Undo',
  asideTitle: 'Put aside',
  asideWhat: 'Balise does not suggest them. They still count on Pix.',
  takeBack: 'Put back',
  takeBackFor: (name) => `Put back: ${name}`,
  notSaved: 'The choice could not be saved. Try again.',

  yourFive: 'Your 5',
  on: (day) => en.longDate(day),
  before: (day) => `before ${en.longDate(day)}`,
  toCome: 'to come',
  examOn: (day) => `The day of your certification: ${en.longDate(day)}.`,
  countChart: 'Your competences at level 1 or more',
  pixChart: 'Your pix, day after day',
  tooFewDays: 'The chart will come after three different days on Pix.',
  byArea: 'By area',
  today: 'today',
  lineCertifiable: '5: certifiable',
  lineAll: '16: all',
  chartHelp: 'Hover over the chart, or use the arrow keys, to read a day.',
  countOn: (day) =>
    `${en.longDate(day.day)}: ${en.plural(day.atLevelOne, {
      one: `${day.atLevelOne} competence at level 1`,
      other: `${day.atLevelOne} competences at level 1`,
    })}`,
  pixOn: (day) => `${en.longDate(day.day)}: ${day.pix} pix`,
  table: 'The exact figures',
  tenYears: (first) =>
    `Balise keeps ten years of days: those before ${en.longDate(first)} are no longer here.`,
  tableOf: (title) => `The exact figures: ${title}`,
  day: 'Day',
  total: 'Total',
  dayTick: en.dayTick,
};

export const PROGRESS_MESSAGES = catalogue('wallet/progress/progress', FRENCH, ENGLISH);
