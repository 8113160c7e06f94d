import type { PlainDate } from '../domain/plain-date.ts';
import { english, french } from './format/formats.ts';
import { catalogue } from './catalogue.ts';

/** Notifications. */
const FRENCH = {
  /** No date: the system cuts a title, and would cut there. */
  renewalTitle: 'Certificat Pix à renouveler',
  renewal: (renewBy: PlainDate, left: number) => {
    const day = french.longDate(renewBy);
    if (left < 0) return `À renouveler depuis le ${day}.`;
    if (left === 0) return 'Aujourd’hui au plus tard.';
    const days = french.plural(left, { one: '1 jour', other: `${left} jours` });
    return `Au plus tard le ${day} : il reste ${days}.`;
  },
  resultTitle: 'Ton résultat Pix est arrivé',
  openResult: 'Bravo, certification obtenue ! Clique pour la voir.',
};

const ENGLISH: typeof FRENCH = {
  renewalTitle: 'Pix certificate to renew',
  renewal: (renewBy, left) => {
    const day = english.longDate(renewBy);
    if (left < 0) return `Renewal due since ${day}.`;
    if (left === 0) return 'Renew today at the latest.';
    return `Renew by ${day}: ${english.plural(left, { one: '1 day', other: `${left} days` })} left.`;
  },
  resultTitle: 'Your Pix result is here',
  openResult: 'Well done, certification obtained! Click to see it.',
};

export const ALERT_MESSAGES = catalogue('alerts', FRENCH, ENGLISH);
