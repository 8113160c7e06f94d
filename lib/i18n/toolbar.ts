import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './format/formats.ts';

/** The title of the icon. */
const FRENCH = {
  empty: 'Balise (non officiel) : ouvre Pix pour voir où tu en es',
  title: (sentence: string, next: string | null) =>
    next === null ? `Balise : ${sentence}` : `Balise : ${sentence}. À faire : ${next}`,
  alert: (what: string, line: string, usual: string | null) =>
    `Balise : ${what} : ${line}${usual === null ? '' : `\n${usual}`}`,
  countOf: (count: number, goal: number) =>
    `${french.plural(count, { one: `${count} compétence`, other: `${count} compétences` })} sur ${goal} au niveau 1 ou plus`,
  exam: (when: string) => `certification ${when}`,
  next: (name: string, remaining: number, level: number) =>
    `${name} (${remaining} pix avant le niveau ${level})`,
  waitUndated: (name: string) => `${name} : à retenter plus tard`,
  wait: (name: string, day: PlainDate) => `${name} : à retenter le ${french.soonDate(day)}`,
};

const ENGLISH: typeof FRENCH = {
  empty: 'Balise (unofficial): open Pix to see where you stand',
  title: (sentence, next) =>
    next === null ? `Balise: ${sentence}` : `Balise: ${sentence}. To do: ${next}`,
  alert: (what, line, usual) => `Balise: ${what}: ${line}${usual === null ? '' : `\n${usual}`}`,
  countOf: (count, goal) =>
    `${english.plural(count, { one: `${count} competence`, other: `${count} competences` })} of ${goal} at level 1 or more`,
  exam: (when) => `certification ${when}`,
  next: (name, remaining, level) => `${name} (${remaining} pix to level ${level})`,
  waitUndated: (name) => `${name}: try again later`,
  wait: (name, day) => `${name}: try again on ${english.soonDate(day)}`,
};

export const TOOLBAR_MESSAGES = { fr: FRENCH, en: ENGLISH };
