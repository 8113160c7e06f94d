import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Certificate } from '../../../lib/domain/certificate/certificate.ts';
import { mergeWallets } from '../../../lib/domain/certificate/merge/merge-wallets.ts';
import { mergeWatches } from '../../../lib/domain/certificate/merge/merge-watches.ts';
import { newAccount } from '../../../lib/domain/account/account.ts';
import { mergeAccounts, mergeHistories } from '../../../lib/domain/account/merge-accounts.ts';
import { certificate, watch } from '../../support/records/certificates.ts';
import { times } from '../../support/print-count.ts';
import { accounts, histories, wallets } from '../../support/records/wallet-arbitraries.ts';

const merged = (one: Certificate[], other: Certificate[]) => mergeWallets(one, other).certificates;
const sorted = (wallet: Certificate[]) => wallet.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('two computers know the same after merging, whichever is named first', () => {
  test('an account', () => {
    fc.assert(
      fc.property(accounts, accounts, (one, other) => {
        const both = mergeAccounts(one, other);
        expect(mergeAccounts(other, one)).toEqual(both);
        expect(mergeAccounts(both, other)).toEqual(both);
        expect(mergeAccounts(one, both)).toEqual(both);
      }),
    );
  });

  test('its history', () => {
    fc.assert(
      fc.property(histories, histories, (one, other) => {
        const both = mergeHistories(one, other);
        expect(mergeHistories(other, one)).toEqual(both);
        expect(mergeHistories(both, other)).toEqual(both);
        expect(mergeHistories(one, one)).toEqual(one);
      }),
    );
  });

  test('the certificates', () => {
    fc.assert(
      fc.property(wallets, wallets, (one, other) => {
        const both = merged(one, other);
        expect(sorted(merged(other, one))).toEqual(sorted(both));
        expect(merged(both, other)).toEqual(both);
        expect(sorted(merged(one, both))).toEqual(sorted(both));
        expect(merged(one, one)).toEqual(one);
      }),
      { numRuns: times(100, 500) },
    );
  });

  test('nothing that either told is lost, but what the same source told anew', () => {
    fc.assert(
      fc.property(wallets, wallets, (one, other) => {
        const { certificates, idsAfter } = mergeWallets(one, other);
        for (const before of [...one, ...other]) {
          const after = certificates.find(({ id }) => id === idsAfter.get(before.id));
          for (const [source, told] of Object.entries(before.told)) {
            const kept = after?.told[source as keyof typeof after.told];
            expect(kept?.seenAt).toBeGreaterThanOrEqual(told.seenAt);
          }
          if (before.file) expect(after?.file).not.toBeNull();
          if (before.deletedAt === null) expect(after?.deletedAt).toBeNull();
        }
      }),
    );
  });
});

test('of each competence the later answer stays', () => {
  const card = (level: number, seenAt: number) =>
    ({ code: '1.1', level, pixAhead: 0, status: 'started', retryOn: null, seenAt }) as const;
  const one = { ...newAccount('fr'), scorecards: { '1.1': card(3, 10), '1.2': card(1, 5) } };
  const other = { ...newAccount('fr'), scorecards: { '1.1': card(2, 20) } };
  expect(mergeAccounts(one, other).scorecards).toEqual({ '1.1': card(2, 20), '1.2': card(1, 5) });
});

test('two numbers under one code are two certificates; a code alone goes with one of them', () => {
  const first = certificate({ pixId: '1' }, { id: 'first' });
  const second = certificate({ pixId: '2' }, { id: 'second' });
  const bare = certificate({ pixId: null }, { id: 'bare', source: 'pdf' });
  expect(merged([first], [second])).toHaveLength(2);
  expect(merged([first], [bare]).map(({ id }) => id)).toEqual(['bare']);
});

test('what was said or silenced on either computer stays so', () => {
  const ids = new Map([
    ['one', 'one'],
    ['two', 'one'],
  ]);
  const renewBy = watch().renewBy ?? watch().raised?.renewBy;
  if (!renewBy) throw new Error('expected a date');
  const earlier = { renewBy, threshold: 180, isAcknowledged: true };
  const later = { renewBy, threshold: 7, isAcknowledged: false };
  const one = watch({ raised: earlier, isStopped: true });
  const other = watch({ id: 'two', raised: later, result: 'announced' });
  const gone = watch({ id: 'gone' });
  expect(mergeWatches([one], [other, gone], ids)).toEqual([
    watch({ raised: later, isStopped: true, result: 'announced' }),
  ]);
});
