import { describe, expect, test } from 'vitest';
import { byHolder, holderName, isReplaced } from '../../../../lib/domain/certificate/holders.ts';
import { watchesOf } from '../../../../lib/domain/certificate/watch.ts';
import { certificate, day, first } from '../../../support/records/certificates.ts';

const older = certificate({ deliveryDate: day('2023-05-20') }, { id: 'older' });
const newer = certificate({ pixId: '2', code: 'P-2222BBBB' }, { id: 'newer' });
const brother = certificate(
  { holder: 'Tom Exemple', deliveryDate: day('2027-01-01') },
  { id: 'brother', account: 'bbbbbbbbbbbbbbbb' },
);

const ids = (groups: { id: string }[][]) => groups.map((group) => group.map(({ id }) => id));

describe('holders', () => {
  test('brothers are two, whatever the order', () => {
    expect(ids(byHolder([older, brother, newer]))).toEqual([['older', 'newer'], ['brother']]);
  });

  test('a name in capitals without accents is the same name', () => {
    const inCapitals = certificate({ holder: 'LINA EXEMPLE' }, { id: 'pdf', account: null });
    expect(byHolder([older, inCapitals])).toHaveLength(1);
  });

  test('a third one can show that two belong together', () => {
    const unnamed = certificate({ holder: null }, { id: 'list' });
    const pdf = certificate({}, { id: 'pdf', account: null });
    expect(byHolder([unnamed, pdf])).toHaveLength(2);
    const both = certificate({}, { id: 'detail' });
    expect(ids(byHolder([unnamed, pdf, both]))).toEqual([['list', 'pdf', 'detail']]);
  });

  test('the name is the first that is known', () => {
    expect(holderName([certificate({ holder: null }), older])).toBe('Lina Exemple');
    expect(holderName([certificate({ holder: null })])).toBeNull();
  });
});

describe('a newer certificate', () => {
  test('takes the place of the older one, not the other way round', () => {
    expect(isReplaced(older, [older, newer])).toBe(true);
    expect(isReplaced(newer, [older, newer])).toBe(false);
  });

  test.each([
    ['waiting', certificate({ status: 'pending' }, { id: 'x' })],
    ['deleted', certificate({}, { id: 'x', deletedAt: 1 })],
    ['of another kind', certificate({ framework: 'DROIT' }, { id: 'x' })],
  ])('%s takes no place', (_name, other) => {
    expect(isReplaced(older, [older, other])).toBe(false);
  });

  test('ends the alerts of the older one of the same holder only', () => {
    const watches = watchesOf([older, newer, brother], [], 3);
    expect(watches.map(({ id, isReplaced }) => [id, isReplaced])).toEqual([
      ['older', true],
      ['newer', false],
      ['brother', false],
    ]);
  });
});

describe('what is watched', () => {
  test('goes on from before, and names nobody', () => {
    const before = first(watchesOf([certificate({ status: 'pending' })], [], 3));
    const [after] = watchesOf([certificate()], [{ ...before, isStopped: true }], 3);
    expect(after).toMatchObject({ result: 'to-announce', isStopped: true, renewBy: '2029-05-20' });
    expect(JSON.stringify(after)).not.toMatch(/Lina|P-|Collège/);
  });

  test('a deleted certificate is kept in mind, and silent', () => {
    expect(watchesOf([certificate({}, { deletedAt: 1 })], [], 3)).toMatchObject([
      { id: 'one', isDeleted: true },
    ]);
  });
});
