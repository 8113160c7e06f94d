/** The progress in the wallet: the five, and what can be put aside and taken back. */
import { fireEvent, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
// What the wallet loads later is at hand before any test starts.
import '../../../components/wallet/progress/Progress.svelte';
import type { PixAccount } from '../../../lib/domain/account/account.ts';
import type { ExamDay } from '../../../lib/domain/exam-day/exam-day.ts';
import type { DayPoint } from '../../../lib/domain/training/history.ts';
import { appendToHistory } from '../../../lib/domain/training/history.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import { seal } from '../../../lib/store/schema/envelope.ts';
import { historyRecord } from '../../../lib/store/schema/history.ts';
import { sayExamDay, setIgnored } from '../../../lib/app/actions/progress.ts';
import { localDay } from '../../../lib/time/clock.ts';
import { accountWith, card, profileWith, threeOfFive } from '../../support/records/arbitraries.ts';
import { someGlance } from '../../support/records/glance.ts';
import { NOW, plain, showWallet, stateOf } from './wallet-page.ts';

vi.mock('../../../lib/app/actions/progress.ts');

const kept = vi.hoisted(() => ({ values: {} as Record<string, unknown> }));
vi.mock('../../../lib/store/area/follow.ts', () => ({
  followStored: (_: unknown, show: (stored: unknown) => void) => {
    void Promise.resolve().then(() => show(kept));
    return { first: Promise.resolve(), stop: () => undefined };
  },
}));

const KEY = '0123456789abcdef';
const TODAY = localDay(NOW);
const lina = accountWith(threeOfFive, NOW);

beforeEach(() => {
  location.hash = '#progress';
  kept.values = {};
  for (const action of [setIgnored, sayExamDay]) {
    vi.mocked(action).mockReset().mockResolvedValue({ ok: true, value: undefined });
  }
});

async function show(account: PixAccount, history: DayPoint[] = []) {
  if (history.length > 0) kept.values[`history:${KEY}`] = seal(historyRecord, history);
  const state = stateOf({ now: NOW });
  const glanceIs = (now: PixAccount) => {
    state.glance = { state: 'ok', data: someGlance({ key: KEY, account: now }) };
  };
  glanceIs(account);
  const wallet = showWallet(state);
  await waitFor(() => wallet.must('[data-group="five"]'));
  const change = (now: PixAccount) => flushSync(() => glanceIs(now));
  const five = () =>
    [...wallet.must('[data-group="five"]').querySelectorAll('li')].map(
      (one) =>
        [one.dataset.reached ?? null, plain(one.querySelector('.hint')?.textContent)] as const,
    );
  return { ...wallet, change, five };
}

test('the five are those of the account, dated where the days are known', async () => {
  const before = accountWith(profileWith([card('1.1', { level: 1 })]), NOW);
  const first = appendToHistory([], before, addDays(TODAY, -9));
  const { five } = await show(lina, appendToHistory(first, lina, addDays(TODAY, -2)));
  expect(five()).toEqual([
    ['1.1', 'avant le 16 novembre 2026'],
    ['2.2', '23 novembre 2026'],
    ['4.3', '23 novembre 2026'],
    [null, 'à venir'],
    [null, 'à venir'],
  ]);
});

test('on another computer, where no day is known, they are there all the same', async () => {
  const { five } = await show(lina);
  expect(five().map(([code]) => code)).toEqual(['1.1', '2.2', '4.3', null, null]);
});

test('of more than five, the first five are told', async () => {
  const eight = (['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4', '3.1'] as const).map((code) =>
    card(code, { level: 1 }),
  );
  const { five } = await show(accountWith(profileWith(eight), NOW));
  expect(five()).toHaveLength(5);
});

test('a competence put aside can be taken back at once, by the keyboard alone', async () => {
  const { must, one, change, control } = await show(lina);
  await fireEvent.click(must('[data-path="3.3"] button'));
  expect(setIgnored).toHaveBeenLastCalledWith(KEY, '3.3', true);
  await waitFor(() => must('[data-put-aside="3.3"]'));
  change({ ...lina, ignored: ['3.3'] });
  expect(document.activeElement).toBe(control('Annuler'));
  await fireEvent.click(control('Annuler'));
  expect(setIgnored).toHaveBeenLastCalledWith(KEY, '3.3', false);
  await waitFor(() => expect(one('[data-put-aside]')).toBeNull());
  change(lina);
  await waitFor(() => expect(document.activeElement).toBe(must('[data-path="3.3"] button')));
});

test('what could not be put aside says so, and offers no way back', async () => {
  vi.mocked(setIgnored).mockResolvedValue({ ok: false, reason: 'full' });
  const { must, one } = await show(lina);
  await fireEvent.click(must('[data-path="3.3"] button'));
  await waitFor(() => expect(must('[data-group="path"]').textContent).toMatch(/Réessaie/));
  expect(one('[data-put-aside]')).toBeNull();
});

test('a day that is taken back comes back with its hour and place', async () => {
  const word = { day: addDays(TODAY, 30), time: '08:30', place: 'salle 204' };
  const examDay = { ...word, saidAt: NOW, reminded: [], inCalendar: null } as unknown as ExamDay;
  const { must, one } = await show({ ...lina, examDay });
  await fireEvent.click(must('[data-exam-day-unknown]'));
  expect(sayExamDay).toHaveBeenLastCalledWith(KEY, { day: null });
  await waitFor(() => must('[data-exam-day-undo]'));
  await fireEvent.click(must('[data-exam-day-undo]'));
  expect(sayExamDay).toHaveBeenLastCalledWith(KEY, expect.objectContaining(word));
  await waitFor(() => expect(one('[data-exam-day-undo]')).toBeNull());
});
