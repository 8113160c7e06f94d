import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import ParentsPage from '../../../components/wallet/parents/ParentsPage.svelte';
// What the wallet loads later is at hand before any test starts.
import '../../../components/wallet/progress/Progress.svelte';
import App from '../../../components/popup/App.svelte';
import { PopupState } from '../../../components/popup/popup-state.svelte.ts';
import type { PixAccount } from '../../../lib/domain/account/account.ts';
import { COMPETENCE_CODES } from '../../../lib/domain/training/competence.ts';
import { saidAnew } from '../../../lib/domain/exam-day/exam-day.ts';
import { addDays } from '../../../lib/domain/plain-date.ts';
import type { Glance } from '../../../lib/store/schema/glance.ts';
import { localDay } from '../../../lib/time/clock.ts';
import { accountWith, card, profileWith, threeOfFive } from '../../support/records/arbitraries.ts';
import { plain, showWallet, stateOf } from '../wallet/wallet-page.ts';
import { someGlance } from '../../support/records/glance.ts';

const say = vi.hoisted(() => vi.fn(() => Promise.resolve({ ok: true, value: undefined })));
vi.mock('../../../lib/app/actions/progress.ts', async (original) => ({
  ...(await original<object>()),
  sayExamDay: say,
  noteVisit: vi.fn(() => Promise.resolve({ ok: true, value: undefined })),
}));

/** No history is kept. */
vi.mock('../../../lib/store/area/follow.ts', () => ({
  followStored: () => ({ first: Promise.resolve(), stop: () => undefined }),
}));

const NOW = Date.UTC(2026, 10, 24, 12);
const HERE = localDay(NOW);
const KEY = '0123456789abcdef';

const said = (left: number, more = {}) =>
  saidAnew(null, { day: addDays(HERE, left), time: null, place: null, ...more }, HERE);
const lina = (more: Partial<PixAccount> = {}) => accountWith(threeOfFive, NOW - 60_000, more);

function glanceOf(account: PixAccount, more: Partial<Glance> = {}): Glance {
  return someGlance({ key: KEY, account, ...more });
}

describe('in the popup', () => {
  function show(account: PixAccount, set: Partial<PopupState> = {}, language = 'fr') {
    const popup = new PopupState(language);
    popup.read = { state: 'ok', data: glanceOf({ ...account, language }) };
    popup.now = NOW;
    Object.assign(popup, set);
    const { container } = render(App, { popup });
    const one = (selector: string) => container.querySelector<HTMLElement>(selector);
    return { popup, one, line: () => plain(one('.exam-day')?.textContent) };
  }

  test.each([
    [12, 'fr', 'Certification dans 12 jours, le 6 décembre 2026'],
    [12, 'en', 'Certification in 12 days, on 6 December 2026'],
    [1, 'fr', 'Certification demain · à vérifier avant'],
    [0, 'fr', 'Certification aujourd’hui · à vérifier avant'],
    [-1, 'fr', 'Examen passé : résultat sur Pix, « Mes certifications »'],
  ])('%i days ahead (%s): « %s »', (left, language, words) => {
    const { one, line } = show(lina({ examDay: said(left) }), {}, language);
    expect(line()).toBe(words);
    expect(one('.exam-day')?.dataset).toMatchObject({
      examDay: addDays(HERE, left),
      daysLeft: String(left),
    });
  });

  test('while no day is said there is the way to say it, and no day', () => {
    const { one, line } = show(lina());
    expect(line()).toBe('Ma certification : dire le jour');
    expect(one('.exam-day a')?.getAttribute('href')).toBe('wallet.html#progress');
    expect(one('[data-exam-day]')).toBeNull();
    const unknown = saidAnew(null, { day: null, time: null, place: null }, HERE);
    expect(show(lina({ examDay: unknown })).line()).toContain('quand tu le sauras');
  });

  test('at midnight where the pupil is, what opens again is suggested by itself', () => {
    const profile = profileWith([
      card('3.4', { pixAhead: 7, status: 'completed', retryOn: addDays(HERE, 1) }),
    ]);
    const { popup, one } = show(accountWith(profile, NOW));
    expect(one('[data-suggestion]')?.dataset.suggestion).toBe('1.1');
    const midnight = new Date(NOW);
    midnight.setHours(24, 0, 0, 0);
    flushSync(() => (popup.now = midnight.getTime() - 1));
    expect(one('[data-suggestion]')?.dataset.suggestion).toBe('1.1');
    flushSync(() => (popup.now = midnight.getTime()));
    expect(one('[data-suggestion]')?.dataset.suggestion).toBe('3.4');
  });

  test('notifications that are off are told, where something is to be reminded of', () => {
    const off = { areNotificationsOff: true };
    expect(show(lina(), off).one('[data-notifications-off]')).toBeNull();
    expect(show(lina({ examDay: said(3) }), off).one('[data-notifications-off]')).not.toBeNull();
    expect(show(lina({ examDay: said(3) })).one('[data-notifications-off]')).toBeNull();
    expect(show(lina({ examDay: said(-3) }), off).one('[data-notifications-off]')).toBeNull();
    const waiting = card('3.4', { pixAhead: 7, status: 'completed', retryOn: addDays(HERE, 2) });
    const waits = accountWith(profileWith([waiting]), NOW);
    expect(show(waits, off).one('[data-notifications-off]')).not.toBeNull();
    const free = { ...waiting, retryOn: HERE };
    const none = accountWith(profileWith([free]), NOW);
    expect(show(none, off).one('[data-notifications-off]')).toBeNull();
  });
});

describe('in the wallet', () => {
  beforeEach(() => {
    location.hash = '#progress';
    say.mockClear();
  });

  async function show(account: PixAccount) {
    const state = stateOf({ now: NOW });
    state.glance = { state: 'ok', data: glanceOf(account) };
    const wallet = showWallet(state);
    await vi.waitFor(() => wallet.must('[data-exam-day-field]'));
    return wallet;
  }

  function choose(field: HTMLElement, value: string): void {
    (field as HTMLInputElement).value = value;
    flushSync(() => field.dispatchEvent(new Event('change', { bubbles: true })));
  }

  test('a year that is still being typed is no day yet', async () => {
    const wallet = await show(lina());
    const field = wallet.must('[data-exam-day-field]');
    for (const year of ['0002', '0020', '0202']) choose(field, `${year}-04-12`);
    expect(say).not.toHaveBeenCalled();
    expect(wallet.one('[data-exam-day-doubt]')).toBeNull();
    choose(field, '2027-04-12');
    expect(say).toHaveBeenCalledWith(KEY, { day: '2027-04-12' });
  });

  test('says what is left, by week where there are weeks; then nothing more once certifiable', async () => {
    const plan = (await show(lina({ examDay: said(30) }))).must('[data-exam-plan]');
    expect(plain(plan.textContent)).toBe(
      'D’ici là, il te reste 2 compétences à amener au niveau 1 : 7 pix. Une compétence par semaine.',
    );
  });

  test('once certifiable it says so, and asks nothing more', async () => {
    const five = profileWith(
      (['1.1', '1.2', '1.3', '2.1', '2.2'] as const).map((code) => card(code, { level: 1 })),
    );
    const wallet = await show(accountWith(five, NOW, { examDay: said(30) }));
    expect(wallet.must('[data-exam-ready]').textContent).toContain('rien d’autre à faire');
    expect(wallet.one('[data-exam-plan]')).toBeNull();
  });

  test('too few are doable before the day: the begun ones, then what can still be begun', async () => {
    const late = Object.keys(profileWith([]).scorecards).map((code) =>
      card(code as '1.1', { status: 'completed', retryOn: addDays(HERE, 9) }),
    );
    const profile = profileWith([
      ...late,
      card('5.1'),
      card('4.1', { pixAhead: 2, status: 'started' }),
    ]);
    const wallet = await show(accountWith(profile, NOW, { examDay: said(5) }));
    const words = plain(wallet.must('[data-exam-short="3"]').textContent);
    expect(words).toContain('Pix n’en laisse travailler que 2 avant ce jour');
    expect(words).toMatch(/Déjà commencées : 4\.1 .*Tu peux encore commencer 5\.1/);
  });

  test('where not all was read, nothing is said of what Pix leaves', async () => {
    const only = { maxLevel: null, scorecards: { '1.1': card('1.1', { level: 1 }) } };
    const wallet = await show(accountWith(only, NOW, { examDay: said(5) }));
    expect(wallet.must('[data-exam-unread]').textContent).toContain('Compétences');
    expect(wallet.one('[data-exam-short], [data-exam-plan]')).toBeNull();
    expect(plain(wallet.must('[data-path-none="unread"]').textContent)).toContain(
      '15 compétences pas encore lues',
    );
  });

  test('the checklist has hour and place as they were said, and is open the day before', async () => {
    const tomorrow = said(1, { time: '08:30', place: 'salle 204' });
    const wallet = await show(lina({ examDay: tomorrow }));
    expect(wallet.must('[data-exam-checklist]').hasAttribute('open')).toBe(true);
    expect(plain(wallet.must('[data-exam-checklist]').textContent)).toContain(
      'L’heure et le lieu : 8 h 30, salle 204.',
    );
  });

  test('where the school’s window is not published it says so; it is never filled in', async () => {
    const wallet = await show(lina());
    expect((wallet.must('[data-exam-day-field]') as HTMLInputElement).value).toBe('');
    expect(wallet.text()).toContain('inconnues de Balise');
  });
});

describe('the page for parents', () => {
  const words = (account: PixAccount, language: 'fr' | 'en' = 'fr', certificate = null) => {
    const props = { account, certificate, today: HERE, language };
    const { container } = render(ParentsPage, props);
    return plain(container.textContent);
  };

  test('says the day, the count in words, what remains with its pix, and that it is unofficial', () => {
    const text = words(lina({ examDay: said(12) }));
    expect(text).toContain('Lina et la certification Pix');
    expect(text).toContain('6 décembre 2026, dans 12 jours');
    expect(text).toContain('3 compétences au niveau 1. Il en faut 5, au choix parmi 16.');
    expect(text).toContain('3.3 Adapter les documents à leur finalité : 2 pix');
    expect(text).toContain('Page non officielle');
    expect(text).toContain('Aucun pour l’instant');
  });

  test('where not all was read, or all is put aside, does not say that nothing is left', () => {
    const only = { maxLevel: null, scorecards: { '1.1': card('1.1', { level: 1 }) } };
    const all = [...COMPETENCE_CODES];
    for (const account of [accountWith(only, NOW), lina({ ignored: all })]) {
      const text = words({ ...account, examDay: said(12) });
      expect(text).not.toContain('Rien avant l’examen');
    }
    expect(words(accountWith(only, NOW))).toContain('Balise n’a rien à proposer pour l’instant');
  });

  test('in English, with no day and no name', () => {
    const text = words(lina({ firstName: null }), 'en');
    expect(text).toContain('The Pix certification');
    expect(text).toContain('Not known yet: the school gives it.');
  });
});
