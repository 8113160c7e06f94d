import { describe, expect, test } from 'vitest';
import { raiseAlerts } from '../../../../lib/domain/certificate/alerts.ts';
import { markOf } from '../../../../lib/domain/certificate/certificate.ts';
import { watchesOf } from '../../../../lib/domain/certificate/watch.ts';
import { certificate, day, first } from '../../../support/records/certificates.ts';

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
        examDate: '2026-05-12',
        isReplaced: false,
        result: 'none',
        raised: null,
        snoozedUntil: null,
        isStopped: false,
        isDeleted: false,
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

  test('goes on with what was said when the renewal date moves', () => {
    const raised = raiseAlerts(watchesOf([obtained], [], 3), day('2029-05-01')).watches;
    expect(first(watchesOf([obtained], raised, 5))).toMatchObject({
      renewBy: '2031-05-20',
      raised: { renewBy: '2029-05-20', threshold: 30 },
    });
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

  test('of a deleted certificate is silent, and goes on with what was said once it is back', () => {
    const raised = raiseAlerts(watchesOf([obtained], [], 3), day('2029-05-01')).watches;
    const said = raised.map((one) => ({ ...one, isStopped: true }));
    const deleted = watchesOf([{ ...obtained, deletedAt: 1 }], said, 3);
    expect(deleted).toMatchObject([{ isDeleted: true, isStopped: true }]);
    expect(watchesOf([obtained], deleted, 3)).toEqual(said);
  });

  test('ends with the certificate, also where a mark of it stays', () => {
    const deleted = { ...obtained, deletedAt: 1 };
    const watches = watchesOf([deleted], [], 3);
    expect(watchesOf([], watches, 3)).toEqual([]);
    expect(
      watchesOf(
        [markOf(deleted)].filter((one) => one !== null),
        watches,
        3,
      ),
    ).toEqual([]);
  });

  test('a result that came while it was deleted is announced once it is back', () => {
    const waiting = watchesOf([pending], [], 3);
    const deleted = watchesOf([{ ...obtained, deletedAt: 1 }], waiting, 3);
    expect(raiseAlerts(deleted, day('2026-06-01')).alerts).toEqual([]);
    expect(raiseAlerts(watchesOf([obtained], deleted, 3), day('2026-06-01')).alerts).toEqual([
      { kind: 'result', id: 'one' },
    ]);
  });

  test('of an older certificate goes on when the newer one is deleted', () => {
    const newer = certificate(
      { pixId: '2', code: 'P-GHJK2346', deliveryDate: day('2029-03-01') },
      { id: 'two', deletedAt: 1 },
    );
    const watches = watchesOf([obtained, newer], [], 3);
    expect(watches.map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
      ['one', false],
      ['two', false],
    ]);
    expect(raiseAlerts(watches, day('2029-05-01')).alerts).toMatchObject([{ id: 'one' }]);
  });
});
