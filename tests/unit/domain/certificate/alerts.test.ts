import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  acknowledged,
  ALERT_DAYS,
  foremostWatch,
  isAwakeHour,
  needsAttention,
  raiseAlerts,
  snoozed,
  type Alert,
} from '../../../../lib/domain/certificate/alerts.ts';
import type { CertificateWatch } from '../../../../lib/domain/certificate/watch.ts';
import { addDays, daysBetween, type PlainDate } from '../../../../lib/domain/plain-date.ts';
import { day, watch } from '../../../support/records/certificates.ts';

const RENEW_BY = day('2029-05-20');
const daysBefore = (left: number) => addDays(RENEW_BY, -left);

/** The alerts raised when the browser is open on these days, in order. */
function lived(openOn: readonly PlainDate[], from = watch()): { on: PlainDate; alert: Alert }[] {
  let watches: CertificateWatch[] = [from];
  return openOn.flatMap((today) => {
    const raised = raiseAlerts(watches, today);
    watches = raised.watches;
    return raised.alerts.map((alert) => ({ on: today, alert }));
  });
}

const thresholds = (alerts: { alert: Alert }[]) =>
  alerts.map(({ alert }) => (alert.kind === 'renewal' ? alert.threshold : alert.kind));

describe('alerts', () => {
  test('come on the five days, each once, when the browser is open every day', () => {
    const everyDay = Array.from({ length: 300 }, (_, index) => daysBefore(250 - index));
    const alerts = lived(everyDay);
    expect(thresholds(alerts)).toEqual([180, 90, 30, 7, 0]);
    expect(alerts.map(({ on }) => daysBetween(on, RENEW_BY))).toEqual([180, 90, 30, 7, 0]);
  });

  test('after weeks closed, the nearest one comes, once', () => {
    expect(thresholds(lived([daysBefore(200), daysBefore(20), daysBefore(19)]))).toEqual([30]);
  });

  test('after years closed, it says once that the day has passed', () => {
    expect(thresholds(lived([daysBefore(-400), daysBefore(-401)]))).toEqual([0]);
  });

  test('none twice and none missed, over any pattern of the browser being closed', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -60, max: 260 }), { maxLength: 60 }),
        (daysLeft) => {
          const openOn = daysLeft.toSorted((a, b) => b - a).map(daysBefore);
          const raised = thresholds(lived(openOn));
          expect(new Set(raised).size).toBe(raised.length);
          expect(raised).toEqual(raised.toSorted((a, b) => Number(b) - Number(a)));
          // Of the alert days that came while it was closed, the last one is raised on opening.
          const owed = new Set(
            openOn.flatMap((today) => {
              const reached = ALERT_DAYS.filter((one) => daysBetween(today, RENEW_BY) <= one);
              return reached.length === 0 ? [] : [Math.min(...reached)];
            }),
          );
          expect(new Set(raised)).toEqual(owed);
        },
      ),
    );
  });

  test('a clock set back a year, or a changed time zone, raises nothing again', () => {
    const back = [daysBefore(30), addDays(daysBefore(30), -365), daysBefore(31), daysBefore(30)];
    expect(thresholds(lived(back))).toEqual([30]);
  });

  test('a renewal date that changed starts anew', () => {
    const { watches } = raiseAlerts([watch()], daysBefore(30));
    const later = watches.map((one) => ({ ...one, renewBy: addDays(RENEW_BY, 100) }));
    expect(thresholds(lived([daysBefore(-10)], later[0]))).toEqual([90]);
  });

  test.each([
    ['stopped', { isStopped: true }],
    ['replaced by a newer one', { isReplaced: true }],
    ['deleted', { isDeleted: true }],
    ['deleted, with a result that came', { isDeleted: true, result: 'to-announce' }],
    ['not obtained', { standing: 'rejected' }],
    ['without a date', { renewBy: null }],
  ] as const)('%s: none', (_name, more) => {
    expect(lived([daysBefore(5)], watch(more))).toEqual([]);
    expect(needsAttention(watch(more), daysBefore(5))).toBe(false);
  });

  test('only the days that were chosen', () => {
    expect(raiseAlerts([watch()], daysBefore(90), [30, 0]).alerts).toEqual([]);
    expect(raiseAlerts([watch()], daysBefore(30), [30, 0]).alerts).toHaveLength(1);
  });

  test('a result that came is announced once', () => {
    const first = raiseAlerts([watch({ result: 'to-announce' })], daysBefore(900));
    expect(first.alerts).toEqual([{ kind: 'result', id: 'one' }]);
    expect(raiseAlerts(first.watches, daysBefore(900)).alerts).toEqual([]);
    expect(needsAttention(first.watches[0] ?? watch(), daysBefore(900))).toBe(true);
  });

  test('from 8 h to 20 h', () => {
    const awake = Array.from({ length: 24 }, (_, hour) => hour).filter(isAwakeHour);
    expect([awake[0], awake.at(-1)]).toEqual([8, 19]);
  });
});

describe('attention', () => {
  test('is asked for from the first alert day until « seen », and again at the next', () => {
    expect(needsAttention(watch(), daysBefore(181))).toBe(false);
    expect(needsAttention(watch(), daysBefore(180))).toBe(true);
    const seen = acknowledged(watch(), daysBefore(170));
    expect(needsAttention(seen, daysBefore(91))).toBe(false);
    expect(needsAttention(seen, daysBefore(90))).toBe(true);
  });

  test('whatever days were chosen for notifications, is asked for when it is due soon, and on the day', () => {
    const none: number[] = [];
    expect(raiseAlerts([watch()], daysBefore(0), none).alerts).toEqual([]);
    expect(needsAttention(watch(), daysBefore(181), none)).toBe(false);
    expect(needsAttention(watch(), daysBefore(180), none)).toBe(true);
    const seen = acknowledged(watch(), daysBefore(170), none);
    for (const left of [169, 90, 30, 7, 1]) {
      expect(needsAttention(seen, daysBefore(left), none)).toBe(false);
    }
    expect(needsAttention(seen, daysBefore(0), none)).toBe(true);
    const seenAgain = acknowledged(seen, daysBefore(-1), none);
    expect(needsAttention(seenAgain, daysBefore(-400), none)).toBe(false);
    expect(needsAttention(seen, daysBefore(30), [30])).toBe(true);
    const later = snoozed(watch(), daysBefore(170), none);
    expect(needsAttention(later, daysBefore(157), none)).toBe(false);
    expect(needsAttention(later, daysBefore(156), none)).toBe(true);
    // « Seen » on the badge does not take the notifications' turn.
    const byBadge = acknowledged(watch(), daysBefore(170), [30]);
    expect(raiseAlerts([byBadge], daysBefore(30), [30]).alerts).toHaveLength(1);
  });

  test('« seen » with fewer days chosen does not bring back what was raised once they are chosen again', () => {
    const [raised = watch()] = raiseAlerts([watch()], daysBefore(88)).watches;
    expect(raised.raised).toMatchObject({ threshold: 90, isAcknowledged: false });
    const seen = acknowledged(raised, daysBefore(86), []);
    expect(needsAttention(seen, daysBefore(86), [])).toBe(false);
    expect(raiseAlerts([seen], daysBefore(85)).alerts).toEqual([]);
    expect(raiseAlerts([seen], daysBefore(30)).alerts).toHaveLength(1);
  });

  test('« seen » raises no alert of the same day', () => {
    expect(lived([daysBefore(170)], acknowledged(watch(), daysBefore(170)))).toEqual([]);
  });

  test('« seen » ends a result too', () => {
    const seen = acknowledged(watch({ result: 'announced' }), daysBefore(900));
    expect(needsAttention(seen, daysBefore(900))).toBe(false);
  });

  test('« later » is quiet for two weeks, then the alert comes again, once', () => {
    const later = snoozed(watch(), daysBefore(170));
    expect(later.snoozedUntil).toBe(daysBefore(156));
    expect(needsAttention(later, daysBefore(157))).toBe(false);
    expect(needsAttention(later, daysBefore(156))).toBe(true);
    expect(thresholds(lived([daysBefore(157), daysBefore(156), daysBefore(155)], later))).toEqual([
      180,
    ]);
  });

  test('« later » that a clock far ahead wrote down silences nothing once the clock is right', () => {
    const ahead = snoozed(watch(), daysBefore(-300));
    const right = raiseAlerts([ahead], daysBefore(90));
    expect(thresholds(right.alerts.map((alert) => ({ alert })))).toEqual([90]);
    expect(needsAttention(ahead, daysBefore(90))).toBe(true);
  });

  test('« stop » silences a result too', () => {
    const stopped = watch({ result: 'to-announce', isStopped: true });
    expect(raiseAlerts([stopped], daysBefore(900)).alerts).toEqual([]);
    expect(needsAttention(stopped, daysBefore(900))).toBe(false);
  });

  test('from the first alert until « seen », the badge asks, whatever days it is opened on', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -60, max: 260 }), { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.constantFrom('nothing', 'seen', 'later')),
        (daysLeft, deeds) => {
          let one = watch();
          for (const left of daysLeft.toSorted((a, b) => b - a)) {
            const today = daysBefore(left);
            const { alerts, watches } = raiseAlerts([one], today);
            one = watches[0] ?? one;
            // Whoever is told is asked; whoever is asked can answer, and is left alone.
            if (alerts.length > 0) expect(needsAttention(one, today)).toBe(true);
            const [deed = 'nothing'] = deeds.take(1);
            if (deed === 'nothing') continue;
            one = deed === 'seen' ? acknowledged(one, today) : snoozed(one, today);
            expect(needsAttention(one, today)).toBe(false);
            expect(raiseAlerts([one], today).alerts).toEqual([]);
          }
        },
      ),
    );
  });

  test('« later » never goes beyond the next alert', () => {
    expect(snoozed(watch(), daysBefore(95)).snoozedUntil).toBe(daysBefore(90));
  });
});

describe('the one to speak of', () => {
  const due = watch({ id: 'due', account: 'b' });
  const own = watch({ id: 'own', account: 'a', renewBy: day('2031-01-01') });

  test('is one that needs attention, else one of the account that is shown', () => {
    expect(foremostWatch([own, due], 'a', daysBefore(30))?.id).toBe('due');
    expect(foremostWatch([due, own], 'a', daysBefore(900))?.id).toBe('own');
    expect(foremostWatch([], 'a', daysBefore(900))).toBeNull();
  });

  test('a certificate before a waiting result before a failure', () => {
    const pending = watch({ id: 'pending', standing: 'pending', renewBy: null });
    const failed = watch({ id: 'failed', standing: 'rejected', renewBy: null });
    expect(foremostWatch([failed, pending], null, daysBefore(900))?.id).toBe('pending');
    expect(foremostWatch([failed, pending, watch()], null, daysBefore(900))?.id).toBe('one');
  });
});
