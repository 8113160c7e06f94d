/** Until when, counted from which date and by whose rule. */
import type { RenewalYears } from '../../../../domain/certificate/renewal.ts';
import type { PlainDate } from '../../../../domain/plain-date.ts';
import { english, french } from '../../../format/formats.ts';
import { englishSpans, frenchSpans } from '../../../format/spans.ts';
import { catalogue } from '../../../catalogue.ts';

const { years } = frenchSpans;

const FRENCH = {
  by: (day: PlainDate) => `À renouveler au plus tard le ${french.longDate(day)}`,
  fromDelivery: (count: number) => `${years(count)} après la délivrance`,
  fromExam: (count: number) =>
    `${years(count)} après l’examen, car la date de délivrance n’est pas connue`,
  noneWanted: 'Pas de date de renouvellement : tu as choisi de ne pas en avoir.',
  noDate: 'Sans date de délivrance ni d’examen, le renouvellement ne se calcule pas.',
  where: 'D’où vient cette date ?',
  change: 'Changer la durée',
  rule: 'Règle des 3 ans, demandée par les établissements ; Pix n’imprime plus de date de fin depuis juin 2022.',
  setting: 'Renouveler après',
  settingHint: 'Vaut pour tous les certificats du portefeuille.',
  choice: (count: RenewalYears) => {
    if (count === null) return 'jamais';
    return count === 3 ? '3 ans (habituel)' : years(count);
  },
};

const { years: englishYears } = englishSpans;

const ENGLISH: typeof FRENCH = {
  by: (day) => `Renew by ${english.longDate(day)}`,
  fromDelivery: (count) => `${englishYears(count)} after the issue`,
  fromExam: (count) => `${englishYears(count)} after the exam, as the issue date is not known`,
  noneWanted: 'No renewal date: you chose not to have one.',
  noDate: 'Without an issue or exam date, the renewal cannot be worked out.',
  where: 'Where does this date come from?',
  change: 'Change the duration',
  rule: 'The 3-year rule is asked for by schools; Pix has printed no end date since June 2022.',
  setting: 'Renew after',
  settingHint: 'For all certificates of the wallet.',
  choice: (count) => {
    if (count === null) return 'never';
    return count === 3 ? '3 years (usual)' : englishYears(count);
  },
};

export const RENEWAL_MESSAGES = catalogue('wallet/certificates/card/renewal', FRENCH, ENGLISH);
