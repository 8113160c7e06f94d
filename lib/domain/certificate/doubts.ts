/** What does not fit together in a certificate: said in a sentence, never corrected, never lost. */
import { addDays, type PlainDate } from '../plain-date.ts';
import type { CertificateFacts } from './facts.ts';
import { doubtfulSymbols } from './verification-code.ts';

export type Doubt =
  | { kind: 'score-above-maximum'; score: number; maxScore: number }
  | { kind: 'delivery-in-future' }
  | { kind: 'exam-in-future' }
  | { kind: 'delivery-before-exam' }
  /** Symbols of the code that Pix does not draw, such as O or I. */
  | { kind: 'doubtful-code'; symbols: readonly string[] }
  | { kind: 'code-on-several' }
  | { kind: 'no-date' };

/** @param others the facts of the other certificates of the wallet */
export function doubtsOf(
  facts: CertificateFacts,
  others: readonly CertificateFacts[],
  today: PlainDate,
): Doubt[] {
  const { score, maxScore, deliveryDate, examDate, code, status } = facts;
  const doubts: Doubt[] = [];
  // East of Paris a day may have begun that is tomorrow's there.
  const latest = addDays(today, 1);
  if (score !== null && maxScore !== null && score > maxScore) {
    doubts.push({ kind: 'score-above-maximum', score, maxScore });
  }
  if (deliveryDate !== null && deliveryDate > latest) doubts.push({ kind: 'delivery-in-future' });
  if (examDate !== null && examDate > latest) doubts.push({ kind: 'exam-in-future' });
  if (deliveryDate !== null && examDate !== null && deliveryDate < examDate) {
    doubts.push({ kind: 'delivery-before-exam' });
  }
  const symbols = code === null ? [] : doubtfulSymbols(code);
  if (symbols.length > 0) doubts.push({ kind: 'doubtful-code', symbols });
  if (code !== null && others.some((other) => other.code === code)) {
    doubts.push({ kind: 'code-on-several' });
  }
  if (status === 'validated' && deliveryDate === null && examDate === null) {
    doubts.push({ kind: 'no-date' });
  }
  return doubts;
}
