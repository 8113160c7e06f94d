import { expect, test } from 'vitest';
import { alertText } from '../../../lib/app/alerts/text.ts';
import type { Alert } from '../../../lib/domain/certificate/alerts.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { day } from '../../support/records/certificates.ts';

const RENEW_BY = day('2029-05-20');
const renewal: Alert = { kind: 'renewal', id: 'one', renewBy: RENEW_BY, threshold: 30 };

const on = (one: PlainDate) => ({ paris: one, here: one });

test.each([
  [175, 'Au plus tard le 20 mai 2029 : il reste 6 mois.'],
  [90, 'Au plus tard le 20 mai 2029 : il reste 90 jours.'],
  [29, 'Au plus tard le 20 mai 2029 : il reste 29 jours.'],
  [1, 'Au plus tard le 20 mai 2029 : il reste 1 jour.'],
  [0, 'Aujourd’hui au plus tard.'],
  [-3, 'À renouveler depuis le 20 mai 2029.'],
])('%i days left: %s', (left, sentence) => {
  const { title, message } = alertText(renewal, on(addDays(RENEW_BY, -left)), 'fr');
  expect(title).toBe('Certificat Pix à renouveler');
  expect(message.replace(/[\u00a0\u202f]/g, ' ')).toBe(sentence);
});

test('a result that came, in English', () => {
  expect(alertText({ kind: 'result', id: 'one' }, on(RENEW_BY), 'en')).toEqual({
    title: 'Your Pix result is here',
    message: 'Well done, certification obtained! Click to see it.',
  });
});
