import { expect, test } from 'vitest';
import { alertText } from '../../../lib/app/alerts/text.ts';
import type { Alert } from '../../../lib/domain/certificate/alerts.ts';
import { addDays, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { day } from '../../support/certificates.ts';

const RENEW_BY = day('2029-05-20');
const renewal: Alert = { kind: 'renewal', id: 'one', renewBy: RENEW_BY, threshold: 30 };

const on = (one: PlainDate) => ({ paris: one, here: one });

test.each([
  [29, 'Il reste 29 jours.'],
  [1, 'Il reste 1 jour.'],
  [0, 'C’est aujourd’hui.'],
  [-3, 'La date est passée.'],
])('%i days left: %s', (left, sentence) => {
  const { title, message } = alertText(renewal, on(addDays(RENEW_BY, -left)), 'fr');
  expect(title).toMatch(/^Certificat Pix.: à renouveler avant le 20\smai\s2029$/);
  expect(message.replaceAll('\u00a0', ' ')).toBe(
    `${sentence} Clique pour ouvrir ton portefeuille.`,
  );
});

test('a result that came, in English', () => {
  expect(alertText({ kind: 'result', id: 'one' }, on(RENEW_BY), 'en')).toEqual({
    title: 'Your Pix result is here',
    message: 'Certification obtained. Click to open your wallet.',
  });
});
