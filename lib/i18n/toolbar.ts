import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './format/formats.ts';
import { catalogue } from './catalogue.ts';

/** The title of the icon. */
const FRENCH = {
  empty: 'Balise (non officiel) : ouvre Pix pour voir où tu en es',
  title: (sentence: string, next: string | null) =>
    next === null ? `Balise : ${sentence}` : `Balise : ${sentence}. À faire : ${next}`,
  /** What a certificate asks for: one sentence, or a thing and what there is to say of it. */
  goesOn: (what: string, line: string) => `${what} ${line}`,
  named: (what: string, line: string) => `${what} : ${line}`,
  alert: (what: string, usual: string | null) =>
    `Balise. ${what}.${
      usual === null
        ? ''
        : `
${usual}`
    }`,
  countOf: (count: number, goal: number) =>
    `${french.plural(count, { one: `${count} compétence`, other: `${count} compétences` })} sur ${goal} au niveau 1 ou plus`,
  exam: (when: string) => `certification ${when}`,
  next: (name: string, remaining: number, level: number) =>
    `${name} (${remaining} pix avant le niveau ${level})`,
  waitUndated: (name: string) => `${name} : à retenter plus tard`,
  wait: (name: string, day: PlainDate) => `${name} : à retenter le ${french.soonDate(day)}`,
};

const ENGLISH: typeof FRENCH = {
  empty: 'Balise (unofficial): open Pix to see where you stand',
  title: (sentence, next) =>
    next === null ? `Balise: ${sentence}` : `Balise: ${sentence}. To do: ${next}`,
  goesOn: (what, line) => `${what} ${line}`,
  named: (what, line) => `${what}: ${line}`,
  alert: (what, usual) =>
    `Balise. ${what}.${
      usual === null
        ? ''
        : `
${usual}`
    }`,
  countOf: (count, goal) =>
    `${english.plural(count, { one: `${count} competence`, other: `${count} competences` })} of ${goal} at level 1 or more`,
  exam: (when) => `certification ${when}`,
  next: (name, remaining, level) => `${name} (${remaining} pix to level ${level})`,
  waitUndated: (name) => `${name}: try again later`,
  wait: (name, day) => `${name}: try again on ${english.soonDate(day)}`,
};

export const TOOLBAR_MESSAGES = catalogue('toolbar', FRENCH, ENGLISH);
