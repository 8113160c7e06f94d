/** The progress: what changed, the path, the pictures and their tables. */
import type { ProgressDay } from '../../../domain/training/progress.ts';
import { AREA_CODES } from '../../../domain/training/competence.ts';
import type { PlainDate } from '../../../domain/plain-date.ts';
import { english as en, french as fr } from '../../format/formats.ts';

/** « 1 : 12, 2 : 8… », areas in their order. */
function byArea(day: ProgressDay, field: 'pix' | 'atLevelOne', colon: string): string {
  return AREA_CODES.map((area) => `${area}${colon}${day.areas[area][field]}`).join(', ');
}

const FRENCH = {
  empty: 'Rien à montrer pour l’instant',
  emptyWhat:
    'Ouvre « Compétences » sur Pix : Balise lit la page et note un point par jour, ici, sur cet ordinateur.',
  openPix: 'Ouvrir Compétences sur Pix',
  unreadable: 'L’historique n’a pas pu être lu. Il est intact.',

  since: (day: PlainDate) => `Depuis ta dernière visite, le ${fr.longDate(day)}`,
  firstVisit: 'Ta première visite',
  firstVisitWhat: 'La prochaine fois, tu verras ici ce qui a changé.',
  nothingNew: 'Rien de nouveau : tu peux reprendre quand tu veux.',
  gained: (pix: number) => `+ ${pix} pix.`,
  lost: (pix: number) => `− ${pix} pix : une compétence a été remise à zéro, ou Pix a recompté.`,
  reached: (names: readonly string[]) =>
    `${fr.plural(names.length, {
      one: 'Une compétence de plus au niveau 1',
      other: `${names.length} compétences de plus au niveau 1`,
    })} : ${names.join(', ')}.`,

  path: 'Le chemin',
  towardsFive: (missing: number) =>
    fr.plural(missing, {
      one: 'Vers 5 : plus qu’une compétence',
      other: `Vers 5 : plus que ${missing} compétences`,
    }),
  fiveReached: '5 compétences au niveau 1 : le but est atteint',
  towardsSixteen: (missing: number) =>
    fr.plural(missing, {
      one: 'Puis vers 16 : encore une',
      other: `Puis vers 16 : encore ${missing}`,
    }),
  towardsHighest: 'Les 16 sont au niveau 1 : vers le niveau suivant',
  pathWhy: 'Les plus proches du niveau d’abord ; celles que Pix fait attendre après.',
  retryFrom: (remaining: number, level: number, day: PlainDate) =>
    `${remaining} pix avant le niveau ${level}, à retenter à partir du ${fr.soonDate(day)}`,
  retryUndated: (remaining: number, level: number) =>
    `${remaining} pix avant le niveau ${level}, à retenter plus tard : Pix ne dit pas quand`,
  putAside: 'Ignorer celle-ci',
  putAsideFor: (name: string) => `Ignorer celle-ci : ${name}`,
  asideTitle: 'Mises de côté',
  asideWhat: 'Balise ne te les propose plus. Elles comptent toujours sur Pix.',
  takeBack: 'Remettre dans le chemin',
  takeBackFor: (name: string) => `Remettre dans le chemin : ${name}`,
  notSaved: 'Le choix n’a pas pu être gardé. Réessaie.',

  countChart: 'Compétences au niveau 1 ou plus',
  pixChart: 'Pix',
  lineCertifiable: '5 : certifiable',
  lineAll: '16 : toutes',
  chartHelp: 'Survole le dessin, ou utilise les flèches du clavier, pour lire un jour.',
  countOn: (day: ProgressDay) =>
    `${fr.longDate(day.day)} : ${fr.plural(day.atLevelOne, {
      one: `${day.atLevelOne} compétence au niveau 1`,
      other: `${day.atLevelOne} compétences au niveau 1`,
    })} (par domaine ${byArea(day, 'atLevelOne', ' : ')})`,
  pixOn: (day: ProgressDay) =>
    `${fr.longDate(day.day)} : ${day.pix} pix (par domaine ${byArea(day, 'pix', ' : ')})`,
  table: 'Les chiffres exacts',
  tableOf: (title: string) => `Les chiffres exacts : ${title}`,
  day: 'Jour',
  total: 'Total',
  longDate: fr.longDate,
  dayTick: fr.dayTick,
};

const ENGLISH: typeof FRENCH = {
  empty: 'Nothing to show yet',
  emptyWhat:
    'Open “Competences” on Pix: Balise reads the page and notes one point a day, here, on this computer.',
  openPix: 'Open Competences on Pix',
  unreadable: 'The history could not be read. It is intact.',

  since: (day) => `Since your last visit, on ${en.longDate(day)}`,
  firstVisit: 'Your first visit',
  firstVisitWhat: 'Next time, you will see here what has changed.',
  nothingNew: 'Nothing new: go on whenever you like.',
  gained: (pix) => `+ ${pix} pix.`,
  lost: (pix) => `− ${pix} pix: a competence was reset, or Pix counted again.`,
  reached: (names) =>
    `${en.plural(names.length, {
      one: 'One more competence at level 1',
      other: `${names.length} more competences at level 1`,
    })}: ${names.join(', ')}.`,

  path: 'The path',
  towardsFive: (missing) =>
    en.plural(missing, {
      one: 'To 5: only one more competence',
      other: `To 5: only ${missing} more competences`,
    }),
  fiveReached: '5 competences at level 1: the goal is reached',
  towardsSixteen: (missing) =>
    en.plural(missing, { one: 'Then to 16: one more', other: `Then to 16: ${missing} more` }),
  towardsHighest: 'All 16 are at level 1: on to the next level',
  pathWhy: 'The closest to a level first; those that Pix makes you wait for come after.',
  retryFrom: (remaining, level, day) =>
    `${remaining} pix to level ${level}, to try again from ${en.soonDate(day)}`,
  retryUndated: (remaining, level) =>
    `${remaining} pix to level ${level}, to try again later: Pix does not say when`,
  putAside: 'Ignore this one',
  putAsideFor: (name) => `Ignore this one: ${name}`,
  asideTitle: 'Put aside',
  asideWhat: 'Balise does not suggest them any more. They still count on Pix.',
  takeBack: 'Put back on the path',
  takeBackFor: (name) => `Put back on the path: ${name}`,
  notSaved: 'The choice could not be kept. Try again.',

  countChart: 'Competences at level 1 or more',
  pixChart: 'Pix',
  lineCertifiable: '5: certifiable',
  lineAll: '16: all',
  chartHelp: 'Hover over the picture, or use the arrow keys, to read a day.',
  countOn: (day) =>
    `${en.longDate(day.day)}: ${en.plural(day.atLevelOne, {
      one: `${day.atLevelOne} competence at level 1`,
      other: `${day.atLevelOne} competences at level 1`,
    })} (by area ${byArea(day, 'atLevelOne', ': ')})`,
  pixOn: (day) => `${en.longDate(day.day)}: ${day.pix} pix (by area ${byArea(day, 'pix', ': ')})`,
  table: 'The exact figures',
  tableOf: (title) => `The exact figures: ${title}`,
  day: 'Day',
  total: 'Total',
  longDate: en.longDate,
  dayTick: en.dayTick,
};

export const PROGRESS_MESSAGES = { fr: FRENCH, en: ENGLISH };
