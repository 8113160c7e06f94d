/** Where a certificate stands, in the pill at its head. */
import type { Span } from '../../../../domain/certificate/span.ts';
import { englishSpans, frenchSpans } from '../../../format/spans.ts';
import { catalogue } from '../../../catalogue.ts';

const { span } = frenchSpans;

const FRENCH = {
  dueIn: (left: Span) => `Obtenue · à renouveler dans ${span(left)}`,
  dueToday: 'À renouveler aujourd’hui au plus tard',
  overdue: (past: Span) => `À renouveler depuis ${span(past)}`,
  obtained: 'Obtenue',
  replaced: 'Remplacée',
  pending: 'En attente du résultat',
  rejected: 'Non obtenue',
  cancelled: 'Annulée',
};

const { span: englishSpan } = englishSpans;

const ENGLISH: typeof FRENCH = {
  dueIn: (left) => `Obtained · renew in ${englishSpan(left)}`,
  dueToday: 'To renew today at the latest',
  overdue: (past) => `Renewal due ${englishSpan(past)} ago`,
  obtained: 'Obtained',
  replaced: 'Replaced',
  pending: 'Waiting for the result',
  rejected: 'Not obtained',
  cancelled: 'Cancelled',
};

export const STATUS_MESSAGES = catalogue('wallet/certificates/card/status', FRENCH, ENGLISH);
