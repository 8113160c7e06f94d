/**
 * What the events of the calendar file say, in French as the sheet does. The date is the school's
 * rule, never Pix's word.
 */
import type { Span } from '../../../domain/certificate/span.ts';
import type { Renewal } from '../../../domain/certificate/renewal.ts';
import { french } from '../../format/formats.ts';
import { frenchSpans } from '../../format/spans.ts';
import { inFrenchFiles } from '../../format/unbroken.ts';

const { longDate } = french;

const FRENCH = {
  renewalDay: 'Certification Pix à renouveler (dernier jour)',
  reminder: (left: Span) => `Certification Pix à renouveler dans ${frenchSpans.span(left)}`,
  description: ({ renewBy, years }: Renewal) =>
    [
      `À renouveler au plus tard le ${longDate(renewBy)}.`,
      years === 3
        ? 'Règle scolaire des 3 ans. Pix n’indique pas de date de fin.'
        : 'Durée choisie dans Balise. Pix n’indique pas de date de fin.',
      'Rappel fait par Balise, extension non officielle.',
    ].join('\n'),
};

export const CALENDAR_MESSAGES = { fr: inFrenchFiles(FRENCH) };
