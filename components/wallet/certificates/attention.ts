/** What a card says of its alerts, from the watch that is kept of it. */
import { needsAttention, nextAskingDay } from '../../../lib/domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../../lib/domain/certificate/watch.ts';
import type { PlainDate } from '../../../lib/domain/plain-date.ts';

export type Attention =
  /** A waiting result became a certificate. */
  | { kind: 'result' }
  /** An alert day has come, and nobody said « seen ». */
  | { kind: 'due'; renewBy: PlainDate }
  | { kind: 'snoozed'; until: PlainDate }
  | { kind: 'stopped' }
  | { kind: 'replaced' }
  /** Nothing to do before `next`; null when no alert is to come. */
  | { kind: 'quiet'; next: PlainDate | null };

/** Null when there is nothing to alert about: no renewal date, nothing obtained. */
export function attentionOf(
  watch: CertificateWatch | undefined,
  today: PlainDate,
  alertDays: readonly number[],
): Attention | null {
  if (watch?.standing !== 'validated') return null;
  if (watch.result !== 'none') return { kind: 'result' };
  const { renewBy } = watch;
  if (renewBy === null) return null;
  if (watch.isReplaced) return { kind: 'replaced' };
  if (watch.isStopped) return { kind: 'stopped' };
  if (needsAttention(watch, today, alertDays)) return { kind: 'due', renewBy };
  if (watch.snoozedUntil !== null && watch.snoozedUntil > today) {
    return { kind: 'snoozed', until: watch.snoozedUntil };
  }
  return { kind: 'quiet', next: nextAskingDay(renewBy, today, alertDays) };
}
