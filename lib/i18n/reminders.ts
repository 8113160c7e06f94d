/** Notifications about the exam day, and about what can be tried again. */
import type { HourSaid } from '../domain/exam-day/exam-day.ts';
import { english, french } from './format/formats.ts';
import { catalogue } from './catalogue.ts';

const FRENCH = {
  examTitle: (when: string) => `Certification Pix ${when}`,
  standing: (count: number) =>
    `${french.plural(count, { one: `${count} compétence`, other: `${count} compétences` })} sur 5 au niveau 1.`,
  nearest: (name: string, remaining: number) => `La plus proche : ${name}, ${remaining} pix.`,
  checklist: 'Ton compte habituel, l’identifiant et le mot de passe essayés.',
  hour: (time: HourSaid) => french.hour(time),
  where: (parts: readonly string[]) => `${parts.join(', ')}.`,
  whereUnknown: 'Heure et lieu : ton établissement les donne.',
  retryTitle: 'À retenter sur Pix dès aujourd’hui',
  retry: (first: string, others: number) =>
    others === 0 ? `${first}.` : `${first}, et ${others} de plus.`,
};

const ENGLISH: typeof FRENCH = {
  examTitle: (when) => `Pix certification ${when}`,
  standing: (count) =>
    `${english.plural(count, { one: `${count} competence`, other: `${count} competences` })} of 5 at level 1.`,
  nearest: (name, remaining) => `The nearest: ${name}, ${remaining} pix.`,
  checklist: 'Your usual account, with its login and password tried.',
  hour: (time) => english.hour(time),
  where: (parts) => `${parts.join(', ')}.`,
  whereUnknown: 'Time and place: your school gives them.',
  retryTitle: 'You can try again on Pix from today',
  retry: (first, others) => (others === 0 ? `${first}.` : `${first}, and ${others} more.`),
};

export const REMINDER_MESSAGES = catalogue('reminders', FRENCH, ENGLISH);
