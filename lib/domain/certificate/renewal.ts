/**
 * When a certificate is to be renewed. The three years are the schools' rule (product.md 2.3);
 * Pix itself has printed no end date since June 2022 (pix-certificate.md 3).
 */
import { addYears, daysBetween, type PlainDate } from '../plain-date.ts';
import type { CertificateFacts } from './facts.ts';

/** How long a certificate is taken to hold; null = no renewal wanted. */
export type RenewalYears = 1 | 2 | 3 | 5 | null;

export const RENEWAL_CHOICES: readonly RenewalYears[] = [1, 2, 3, 5, null];

export interface Renewal {
  renewBy: PlainDate;
  /** The date that it is counted from. */
  base: 'delivery' | 'exam';
  years: number;
}

/** Days left at which a certificate starts to be « due soon ». */
export const DUE_SOON_DAYS = 180;

export type RenewalState = 'valid' | 'due-soon' | 'overdue';

/** Null when no renewal is wanted, when nothing was obtained, or when no date is known. */
export function renewalOf(facts: CertificateFacts, years: RenewalYears): Renewal | null {
  if (years === null || (facts.status !== null && facts.status !== 'validated')) return null;
  const { deliveryDate, examDate } = facts;
  if (deliveryDate) return { renewBy: addYears(deliveryDate, years), base: 'delivery', years };
  if (examDate) return { renewBy: addYears(examDate, years), base: 'exam', years };
  return null;
}

/** The day itself is still in time. */
export function renewalState(renewBy: PlainDate, today: PlainDate): RenewalState {
  const left = daysBetween(today, renewBy);
  if (left < 0) return 'overdue';
  return left <= DUE_SOON_DAYS ? 'due-soon' : 'valid';
}

/** The one word of a certificate's card; `cancelled` counts as not obtained. */
export type CardStatus = RenewalState | 'pending' | 'rejected';

export function cardStatus(
  facts: Pick<CertificateFacts, 'status'>,
  renewBy: PlainDate | null,
  today: PlainDate,
): CardStatus {
  if (facts.status === 'pending') return 'pending';
  if (facts.status === 'rejected' || facts.status === 'cancelled') return 'rejected';
  return renewBy === null ? 'valid' : renewalState(renewBy, today);
}
