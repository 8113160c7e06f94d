import { describe, expect, test } from 'vitest';
import { raiseAlerts } from '../../../../lib/domain/certificate/alerts.ts';
import { watchesOf } from '../../../../lib/domain/certificate/watch.ts';
import { certificate, day, first } from '../../../support/certificates.ts';

const pending = certificate({ status: 'pending', deliveryDate: null, score: null });
const obtained = certificate();

describe('the watch of a certificate', () => {
  test('holds dates and words, and nothing that names anybody', () => {
    expect(watchesOf([obtained], [], 3)).toEqual([
      {
        id: 'one',
        account: 'aaaaaaaaaaaaaaaa',
        standing: 'validated',
        renewBy: '2029-05-20',
        isReplaced: false,
        result: 'none',
        raised: null,
        snoozedUntil: null,
        isStopped: false,
      },
    ]);
  });

  test('announces a result that was waiting, once, and not one that was there at once', () => {
    const waiting = watchesOf([pending], [], 3);
    expect(first(waiting)).toMatchObject({ standing: 'pending', renewBy: null, result: 'none' });
    const come = watchesOf([obtained], waiting, 3);
    expect(first(come).result).toBe('to-announce');
    const said = raiseAlerts(come, day('2026-06-01')).watches;
    expect(first(watchesOf([obtained], said, 3)).result).toBe('announced');
  });

  test('says nothing of a result that was not obtained', () => {
    const failed = certificate({ status: 'rejected' });
    expect(first(watchesOf([failed], watchesOf([pending], [], 3), 3)).result).toBe('none');
  });

  test('goes on with what was said when the renewal date moves, and ends with the certificate', () => {
    const raised = raiseAlerts(watchesOf([obtained], [], 3), day('2029-05-01')).watches;
    expect(first(watchesOf([obtained], raised, 5))).toMatchObject({
      renewBy: '2031-05-20',
      raised: { renewBy: '2029-05-20', threshold: 30 },
    });
    expect(watchesOf([{ ...obtained, deletedAt: 1 }], raised, 3)).toEqual([]);
  });

  test('of an older certificate ends when a newer one is there', () => {
    const newer = certificate(
      { pixId: '2', code: 'P-GHJK2346', deliveryDate: day('2029-03-01') },
      { id: 'two' },
    );
    const watches = watchesOf([obtained, newer], [], 3);
    expect(watches.map(({ isReplaced }) => isReplaced)).toEqual([true, false]);
    expect(raiseAlerts(watches, day('2029-05-20')).alerts).toEqual([]);
  });
});
