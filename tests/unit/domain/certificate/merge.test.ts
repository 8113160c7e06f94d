import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  factsOf,
  isUnread,
  markOf,
  SOURCES,
  type Certificate,
} from '../../../../lib/domain/certificate/certificate.ts';
import { NO_FACTS, type CertificateFacts } from '../../../../lib/domain/certificate/facts.ts';
import {
  withFile,
  withFileRead,
  certificateSetRight,
  withTold,
  type Telling,
} from '../../../../lib/domain/certificate/merge/merge.ts';
import { mergeWallets } from '../../../../lib/domain/certificate/merge/merge-wallets.ts';
import { day, DETAIL, first } from '../../../support/records/certificates.ts';

let seenAt = 0;
const telling = (source: Telling['source'], facts: Partial<CertificateFacts>): Telling => ({
  source,
  facts: { ...NO_FACTS, ...facts },
  seenAt: ++seenAt,
  account: null,
});

/** The wallet after all of these were told, in order. */
function after(...tellings: Telling[]): Certificate[] {
  let wallet: Certificate[] = [];
  tellings.forEach((one, index) => {
    ({ wallet } = withTold(wallet, one, `id${index}`));
  });
  return wallet;
}

const LIST = telling('pix-list', {
  pixId: '31001',
  code: 'P-BCDF2346',
  status: 'validated',
  score: 312,
  examDate: day('2026-05-12'),
});
const PDF = telling('pdf', {
  code: 'P-BCDF2346',
  holder: 'Lina EXEMPLE-DUPONT',
  deliveryDate: day('2026-05-20'),
  score: 312,
});

describe('the same certificate', () => {
  test('from the list, the detail and a PDF is one', () => {
    const wallet = after(LIST, telling('pix-detail', DETAIL), PDF);
    expect(wallet).toHaveLength(1);
    expect(Object.keys(wallet[0]?.told ?? {}).toSorted()).toEqual([
      'pdf',
      'pix-detail',
      'pix-list',
    ]);
  });

  test('known twice, by number and by code, becomes one when something tells both', () => {
    const wallet = after(
      telling('pix-list', { pixId: '31001', status: 'pending' }),
      PDF,
      telling('pix-list', { pixId: '31001', code: 'P-BCDF2346', status: 'validated' }),
    );
    expect(wallet).toHaveLength(1);
    expect(factsOf(first(wallet)).facts).toMatchObject({
      status: 'validated',
      deliveryDate: '2026-05-20',
    });
  });

  test('two numbers of Pix are two, even under one code', () => {
    expect(after(LIST, telling('pix-list', { ...LIST.facts, pixId: '31002' }))).toHaveLength(2);
  });

  test('two that bear neither number nor code are two', () => {
    expect(after(telling('typed', { score: 1 }), telling('typed', { score: 2 }))).toHaveLength(2);
  });

  test.each([
    ['its PDF', PDF],
    ['typing', telling('typed', { code: 'P-BCDF2346' })],
  ])('deleted and told again by %s is wanted again', (_what, again) => {
    const kept = first(after(LIST));
    const { wallet } = withTold([{ ...kept, deletedAt: 5 }], again, 'x');
    expect(wallet.map((one) => one.deletedAt)).toEqual([null]);
  });

  test.each(['pix-list', 'pix-detail'] as const)(
    'deleted, it stays so whatever %s tells by itself',
    (source) => {
      const kept = first(after(LIST));
      const again = telling(source, { ...LIST.facts, score: 500 });
      const { wallet } = withTold([{ ...kept, deletedAt: 5 }], again, 'x');
      expect(wallet.map((one) => one.deletedAt)).toEqual([5]);
      expect(factsOf(first(wallet)).facts.score).toBe(500);
    },
  );

  test('one of two that turn out to be one is deleted: it is wanted', () => {
    const byNumber = { ...first(after(telling('pix-list', { pixId: '31001' }))), deletedAt: 5 };
    const pdf = { ...first(after(PDF)), id: 'pdf' };
    for (const both of [
      [byNumber, pdf],
      [pdf, byNumber],
    ]) {
      const { wallet } = withTold(both, LIST, 'x');
      expect(wallet.map(({ id, deletedAt }) => [id, deletedAt])).toEqual([['pdf', null]]);
    }
  });
});

describe('the mark that stays of a deleted certificate', () => {
  const mark = markOf({ ...first(after(telling('pix-detail', DETAIL), PDF)), deletedAt: 5 });

  test('is Pix’s number alone: no name, no code, no date', () => {
    expect(mark).not.toBeNull();
    expect(JSON.stringify(mark)).toContain('31001');
    expect(JSON.stringify(mark)).not.toMatch(/Lina|LINA|P-|Coll|2026|312/);
    expect(mark && markOf(mark)).toEqual(mark);
  });

  test('is none where Pix never told', () => {
    expect(markOf({ ...first(after(PDF)), deletedAt: 5 })).toBeNull();
  });

  test('keeps it from coming back by itself, and learns nothing', () => {
    const { wallet } = withTold(mark ? [mark] : [], LIST, 'x');
    expect(wallet).toEqual([mark]);
  });

  test('takes nothing from the same certificate in a backup, or on another computer', () => {
    const full = first(after(telling('pix-detail', DETAIL)));
    const { certificates } = mergeWallets(mark ? [mark] : [], [full]);
    expect(certificates).toMatchObject([{ told: full.told, deletedAt: null }]);
  });

  test('gives way to its PDF, and then to what Pix tells', () => {
    const dropped = withTold(mark ? [mark] : [], PDF, 'pdf').wallet;
    const { wallet } = withTold(dropped, { ...LIST, seenAt: 10 ** 13 }, 'x');
    expect(wallet).toMatchObject([{ id: 'pdf', deletedAt: null }]);
    expect(factsOf(first(wallet)).facts).toMatchObject({ pixId: '31001', code: 'P-BCDF2346' });
  });
});

describe('each field', () => {
  test('comes from the better source, and says from which', () => {
    const { facts, origins } = factsOf(
      first(after(PDF, telling('typed', { code: 'P-BCDF2346', score: 300, centre: 'Chez moi' }))),
    );
    expect(facts).toMatchObject({ score: 312, centre: 'Chez moi' });
    expect(origins).toMatchObject({ score: 'pdf', centre: 'typed' });
  });

  test('a typed name is better than the capitals of a PDF, not than Pix’s own page', () => {
    const typed = telling('typed', { code: 'P-BCDF2346', holder: 'Lina d’Exemple' });
    expect(factsOf(first(after(PDF, typed))).facts.holder).toBe('Lina d’Exemple');
    expect(factsOf(first(after(PDF, typed, telling('pix-detail', DETAIL)))).facts.holder).toBe(
      'Lina Exemple',
    );
  });

  test('a status is the later one of Pix’s two pages', () => {
    const cancelled = telling('pix-list', { ...LIST.facts, status: 'cancelled' });
    const detail = { ...telling('pix-detail', DETAIL), seenAt: cancelled.seenAt - 1 };
    expect(factsOf(first(after(detail, cancelled))).facts.status).toBe('cancelled');
  });

  test('an older answer never takes the place of a newer one', () => {
    const older = { ...LIST, seenAt: 1, facts: { ...LIST.facts, status: 'pending' as const } };
    const newer = { ...LIST, seenAt: 2 };
    expect(factsOf(first(after(newer, older))).facts.status).toBe('validated');
  });

  test('nothing that was told is lost, in any order', () => {
    const all = [
      LIST,
      telling('pix-detail', DETAIL),
      PDF,
      telling('typed', { code: 'P-BCDF2346' }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 4 }), (order) => {
        const wallet = after(...order);
        expect(wallet).toHaveLength(1);
        expect(SOURCES.every((source) => wallet[0]?.told[source] !== undefined)).toBe(true);
        expect(factsOf(first(wallet))).toEqual(factsOf(first(after(...all))));
      }),
    );
  });
});

const HOUR = 3_600_000;

describe('a clock that was set back', () => {
  test('does not make what is told now count less than what was told « later »', () => {
    const ahead = first(
      withTold(
        [],
        { ...telling('pix-list', { pixId: '1', status: 'pending' }), seenAt: 90 * HOUR },
        'a',
      ).wallet,
    );
    const now = { ...telling('pix-list', { pixId: '1', status: 'validated' }), seenAt: 102 };
    expect(factsOf(first(withTold([ahead], now, 'b').wallet)).facts.status).toBe('pending');
    const right = certificateSetRight(ahead, { now: 101, ahead: 0 });
    expect(factsOf(first(withTold([right], now, 'b').wallet)).facts.status).toBe('validated');
  });

  test('changes nothing of what was told in the past, nor what is known', () => {
    const kept = first(after(LIST, PDF));
    expect(certificateSetRight(kept, { now: 1e6, ahead: 0 })).toEqual(kept);
    expect(factsOf(certificateSetRight(kept, { now: 0, ahead: 0 }))).toEqual(factsOf(kept));
  });
});

test('whoever downloads the PDF of a deleted certificate wants it again', () => {
  const deleted = { ...first(after(LIST)), deletedAt: 5 };
  expect(withFile(deleted, { id: 'f', size: 1, keptAt: 6 })).toMatchObject({ deletedAt: null });
});

describe('a PDF that was kept unread', () => {
  const FILE = { id: 'f', size: 3, keptAt: 50 };
  const kept = (...tellings: Telling[]) =>
    after(...tellings).map((one) => withFile({ ...one, account: 'a' }, FILE));
  const read = (wallet: readonly Certificate[], facts: CertificateFacts | null) =>
    withFileRead(wallet, { id: 'id0', file: 'f' }, facts, 60);

  test('gives what the page did not, once', () => {
    const before = kept(LIST);
    expect(before.map(isUnread)).toEqual([true]);
    const wallet = read(before, PDF.facts);
    const one = first(wallet);
    expect(one).toMatchObject({ id: 'id0', account: 'a', file: { ...FILE, reading: 'told' } });
    expect(factsOf(one).facts).toMatchObject({
      deliveryDate: '2026-05-20',
      examDate: '2026-05-12',
    });
    expect(factsOf(one).origins).toMatchObject({ deliveryDate: 'pdf', score: 'pix-list' });
    expect(wallet.map(isUnread)).toEqual([false]);
    expect(read(wallet, { ...PDF.facts, deliveryDate: day('2020-01-01') })).toEqual(wallet);
  });

  test('of which Pix told nothing but the number becomes one with the one of its code', () => {
    const stub = telling('pix-list', { pixId: '7', status: 'validated' });
    const [downloaded, typed] = after(stub, telling('typed', { code: 'P-BCDF2346', level: 3 }));
    const wallet = read(
      [downloaded, typed].flatMap((one, index) =>
        one ? [index === 0 ? withFile(one, FILE) : one] : [],
      ),
      PDF.facts,
    );
    expect(wallet).toHaveLength(1);
    expect(factsOf(first(wallet)).facts).toMatchObject({ pixId: '7', level: 3, score: 312 });
  });

  test('under another code gives nothing, and one that is no certificate neither', () => {
    const before = kept(LIST);
    const other = read(before, { ...PDF.facts, code: 'P-ZZZZ2346' });
    expect(first(other)).toMatchObject({ file: { reading: 'other-code' }, told: before[0]?.told });
    const none = read(before, null);
    expect(first(none)).toMatchObject({ file: { reading: 'unreadable' }, told: before[0]?.told });
    expect([...other, ...none].map(isUnread)).toEqual([false, false]);
  });

  test('changes nothing where it was deleted, or replaced, meanwhile', () => {
    const deleted = kept(LIST).map((one) => ({ ...one, deletedAt: 55 }));
    expect(read(deleted, PDF.facts)).toEqual(deleted);
    const replaced = kept(LIST).map((one) => withFile(one, { ...FILE, id: 'g' }));
    expect(read(replaced, PDF.facts)).toEqual(replaced);
  });

  test('is none that a person gave: what that told was kept with it', () => {
    const given = first(after(LIST, { ...PDF, seenAt: 50 }));
    expect(isUnread(withFile(given, FILE))).toBe(false);
    // One that Pix gives later, where only what the earlier told is left.
    expect(isUnread(withFile(given, { ...FILE, keptAt: 51 }))).toBe(true);
  });
});
