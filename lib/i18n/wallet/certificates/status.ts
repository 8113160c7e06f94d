/** Where a certificate stands, in the pill above its title. */
import type { Span } from '../../../domain/certificate/span.ts';
import { englishSpans, frenchSpans } from '../spans.ts';

const { span } = frenchSpans;

const FRENCH = {
  dueIn: (left: Span) => `À renouveler dans ${span(left)}`,
  dueToday: 'À renouveler aujourd’hui au plus tard',
  overdue: (past: Span) => `À renouveler : la date est passée depuis ${span(past)}`,
  obtained: 'Obtenue',
  pending: 'En attente du résultat',
  rejected: 'Non obtenue',
  cancelled: 'Annulée',
};

const { span: englishSpan } = englishSpans;

const ENGLISH: typeof FRENCH = {
  dueIn: (left) => `To renew in ${englishSpan(left)}`,
  dueToday: 'To renew today at the latest',
  overdue: (past) => `To renew: the date went by ${englishSpan(past)} ago`,
  obtained: 'Obtained',
  pending: 'Waiting for the result',
  rejected: 'Not obtained',
  cancelled: 'Cancelled',
};

export const STATUS_MESSAGES = { fr: FRENCH, en: ENGLISH };
