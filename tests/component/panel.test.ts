import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import InPage from '../../components/panel/host/InPage.svelte';
import { PanelState } from '../../components/panel/panel-state.svelte.ts';
import { addDays } from '../../lib/domain/plain-date.ts';
import { DEFAULT_PREFERENCES } from '../../lib/domain/preferences.ts';
import type { Profile } from '../../lib/domain/training/profile.ts';
import type { Digest } from '../../lib/app/messages/digest.ts';
import { send } from '../../lib/app/messages/send.ts';
import { SharedPage } from '../../lib/app/panel/shared-page.ts';
import type { PageSeen } from '../../lib/pix/capture/document/page-seen.ts';
import { localDay } from '../../lib/time/clock.ts';
import { accountWith, card, profileWith, threeOfFive } from '../support/records/arbitraries.ts';

vi.mock('../../lib/app/messages/send.ts', () => ({ send: vi.fn(() => Promise.resolve(null)) }));

const NOW = Date.UTC(2026, 10, 24, 12);
const USER = '4';

const COMPETENCES: PageSeen = {
  kind: 'panel',
  assessmentId: null,
  isKnownTraining: false,
  trained: null,
  levelUp: null,
};
const QUESTION: PageSeen = {
  kind: 'question',
  assessmentId: '7',
  isKnownTraining: true,
  trained: '3.3',
  levelUp: null,
};
const LEVEL_UP: PageSeen = { ...QUESTION, levelUp: { code: '3.3', level: 1 } };

const LATIN = { i18n: { getUILanguage: () => 'fr' } };

let place: HTMLElement;
let page: SharedPage;
let panel: PanelState;
let shown: object;

/** Without layout nothing is ever in the way: the bar stands, until it is opened. */
function openPanel(): void {
  click(button('Déplier Balise'));
}

beforeEach(() => {
  Object.assign(document, { fonts: new EventTarget() });
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubGlobal('chrome', LATIN);
  vi.stubGlobal('innerWidth', 1366);
  vi.mocked(send).mockClear();
  place = document.createElement('div');
  document.body.append(place);
  page = new SharedPage('fr', new AbortController());
  page.signIn(USER);
  panel = new PanelState(page);
  shown = mount(InPage, { target: place, props: { panel } });
  arrive(COMPETENCES);
  tell({});
});

afterEach(() => {
  void unmount(shown);
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function digestWith(profile: Profile | null, fields: Partial<Digest> = {}): Digest {
  return {
    account: profile && accountWith(profile, NOW),
    panel: DEFAULT_PREFERENCES.panel,
    language: null,
    firstDay: null,
    pinHint: false,
    ...fields,
  };
}

/** The worker tells; what is not said is as at first. */
function tell(fields: Partial<Digest>, profile: Profile | null = threeOfFive): void {
  page.tell(digestWith(profile, fields), USER);
  flushSync(() => panel.follow());
}

let pages = 0;

/** The pupil comes to another page. */
function arrive(seen: PageSeen): void {
  pages += 1;
  page.arrive(seen, `https://app.pix.fr/${pages}`);
  flushSync(() => panel.follow());
}

/** The words of the pill, without the figure of its disc. */
function wordsOfPill(): string {
  return one('[data-pill] p').textContent.replace(/\s+/g, ' ').trim();
}

function one(selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** A button with a text of its own. */
function called(text: string): HTMLElement {
  const found = [...place.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === text,
  );
  if (!found) throw new Error(`no « ${text} »`);
  return found;
}

const button = (name: string) => one(`button[aria-label^="${name}"]`);

function click(control: HTMLElement): void {
  flushSync(() => control.click());
}

describe('the panel', () => {
  test('at rest is one bar: the count, what is next, how much is left, its link', () => {
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(one('[data-suggestion] a').getAttribute('href')).toBe(
      'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer',
    );
    expect(one('[data-panel] p').textContent).toMatch(
      /^3\ssur 5\s+Adapter les documents · 2\spix$/,
    );
    expect(place.querySelectorAll('[data-following]')).toHaveLength(0);
  });

  test('says what is next, why, where, and what follows, in the language of the page', () => {
    openPanel();
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(one('[data-suggestion] a').getAttribute('href')).toBe(
      'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer',
    );
    expect(one('[data-panel]').textContent).toMatch(/Plus que 2\spix avant le niveau\s1/);
    expect(place.querySelectorAll('[data-following]')).toHaveLength(2);
    tell({ language: 'en' });
    expect(one('.balise').lang).toBe('en');
    expect(one('[data-panel]').textContent).toMatch(/Only 2\spix to level\s1/);
  });

  test('opens and closes, and is as it was on the next page', () => {
    openPanel();
    expect(button('Replier Balise').getAttribute('aria-expanded')).toBe('true');
    click(button('Replier Balise'));
    expect(button('Déplier Balise').getAttribute('aria-expanded')).toBe('false');
    arrive(COMPETENCES);
    expect(panel.form).toBe('bar');
    openPanel();
    arrive(COMPETENCES);
    expect(panel.form).toBe('opened');
    expect(send).toHaveBeenLastCalledWith({
      type: 'set-panel',
      panel: { ...DEFAULT_PREFERENCES.panel, opened: true },
    });
  });

  test('on the first day it opens by itself, unless it was closed by hand', () => {
    tell({ firstDay: localDay(NOW) });
    arrive(COMPETENCES);
    expect(panel.form).toBe('opened');
    click(button('Replier Balise'));
    arrive(COMPETENCES);
    expect(panel.form).toBe('bar');
  });

  test('shrinks to a mark for good when it is told to, and grows back', () => {
    openPanel();
    click(called('Réduire à un rond'));
    expect(panel.form).toBe('mark');
    expect(send).toHaveBeenCalledWith({
      type: 'set-panel',
      panel: { ...DEFAULT_PREFERENCES.panel, folded: true, opened: false },
    });
    expect(one('[data-panel] button').title).toMatch(/3\ssur 5/);
    // Its name says what is seen on it, too.
    expect(one('[data-suggestion] button').getAttribute('aria-label')).toMatch(
      /^Déplier Balise, 3\ssur 5$/,
    );
    arrive(COMPETENCES);
    openPanel();
    click(called('Montrer la barre'));
    expect(panel.form).toBe('bar');
  });

  test('on one page what has no room stays small, and grows again on the next', () => {
    flushSync(() => panel.stand('mark', { side: 'right', across: 4, up: 16 }));
    expect(panel.form).toBe('mark');
    flushSync(() => panel.stand('bar', { side: 'right', across: 16, up: 16 }));
    expect(panel.form).toBe('mark');
    flushSync(() => panel.stand('nothing', null));
    expect(place.querySelector('[data-panel]')).toBeNull();
    arrive(COMPETENCES);
    expect(panel.form).toBe('bar');
  });

  test('closes by Escape, and the focus goes to what opens it', () => {
    openPanel();
    const link = one('[data-suggestion] a');
    link.focus();
    flushSync(() =>
      link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(panel.form).toBe('bar');
    expect(document.activeElement).toBe(button('Déplier Balise'));
  });

  test('moves to the other side and back', () => {
    openPanel();
    click(button('Mettre à gauche'));
    expect([...one('[data-panel]').classList]).toContain('left');
    click(button('Mettre à droite'));
    expect([...one('[data-panel]').classList]).toContain('right');
    expect(one('[data-panel]').classList.contains('left')).toBe(false);
  });

  test('the focus stays on a link while more is read', () => {
    const link = one('[data-suggestion] a');
    link.focus();
    tell({}, profileWith([card('3.3', { level: 1, status: 'started' })]));
    expect(one('[data-suggestion]').dataset.suggestion).not.toBe('3.3');
    expect(document.activeElement).toBe(link);
  });

  test('touches nothing where the same is told again, read a moment later', () => {
    const changes = new MutationObserver(() => undefined);
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    changes.observe(place, all);
    page.tell({ ...digestWith(threeOfFive), account: accountWith(threeOfFive, NOW + 1) }, USER);
    flushSync(() => panel.follow());
    expect(changes.takeRecords()).toEqual([]);
  });

  test('a level reached comes into a region that was there to be read aloud', () => {
    vi.stubGlobal('innerWidth', 1024);
    const status = one('[role=status]');
    expect(status.textContent).toBe('');
    expect(place.querySelector('[data-level-reached]')).toBeNull();
    arrive({ ...COMPETENCES, assessmentId: '7', isKnownTraining: true, levelUp: LEVEL_UP.levelUp });
    expect(one('[role=status]')).toBe(status);
    expect(status.dataset.levelReached).toBe('3.3');
    expect(status.textContent).toMatch(/Niveau\s1\satteint/);
  });

  test('opened, it has no steps and no question; the day is there once it is known', () => {
    openPanel();
    expect(place.querySelector('.exam-day, [data-first-steps], .usual-account')).toBeNull();
    const day = { day: addDays(localDay(NOW), 12) };
    page.tell(
      {
        ...digestWith(threeOfFive),
        account: { ...accountWith(threeOfFive, NOW), examDay: day },
      },
      USER,
    );
    flushSync(() => panel.follow());
    expect(one('.exam-day').dataset.daysLeft).toBe('12');
  });

  test('before anything was read it says how Balise comes to know', () => {
    tell({}, null);
    expect(one('[data-panel] p').textContent).toContain('Balise lit la page');
    openPanel();
    expect(one('.body').textContent).toContain('Balise lit la page');
    expect(place.querySelector('[data-suggestion]')).toBeNull();
  });

  test('by keyboard, one goes on from beside what went', async () => {
    openPanel();
    one('.hide').focus();
    click(one('.hide'));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Annuler'));
    arrive(QUESTION);
    expect(document.activeElement).toBe(document.body);
  });

  test('how to pin the icon is said while the browser hides it, until it is sent away', () => {
    openPanel();
    expect(place.querySelector('[data-pin-hint]')).toBeNull();
    tell({ pinHint: true });
    click(one('[data-pin-hint] button'));
    expect(place.querySelector('[data-pin-hint]')).toBeNull();
    expect(send).toHaveBeenCalledWith({ type: 'dismiss-pin-hint' });
  });

  test('hidden from itself, it can be brought back', () => {
    openPanel();
    click(one('.hide'));
    expect(place.querySelector('[data-panel]')).toBeNull();
    expect(one('[data-panel-hidden] [role=status]').textContent).toContain('Panneau masqué');
    click(one('[data-panel-hidden] button'));
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(place.querySelector('[data-panel-hidden]')).toBeNull();
  });
});

describe('the pill', () => {
  test('says what is left, then that it is the figure of the start, then the level reached', () => {
    arrive(QUESTION);
    expect(one('[data-pill]').dataset.pill).toBe('3.3');
    expect(wordsOfPill()).toBe('Adapter les documents · 2 pix avant le niveau 1');
    expect(place.querySelector('[data-level-reached]')).toBeNull();
    arrive(QUESTION);
    expect(wordsOfPill()).toBe('Adapter les documents · il manquait 2 pix au début');
    arrive(LEVEL_UP);
    expect(one('[data-pill]').dataset.levelReached).toBe('3.3');
    expect(wordsOfPill()).toBe('Niveau 1 atteint · 4 sur 5. Tu peux cliquer sur Quitter.');
    expect(one('[data-pill] svg').textContent.trim()).toBe('1');
    tell({ language: 'en' });
    expect(wordsOfPill()).toBe('Level 1 reached · 4 of 5. You can click Quit.');
  });

  test('the fifth is told as such, also before it was read', () => {
    const four = profileWith(
      (['1.1', '1.2', '1.3', '2.1'] as const).map((code) =>
        card(code, { level: 1, status: 'started' }),
      ),
    );
    tell({}, four);
    arrive(LEVEL_UP);
    expect(wordsOfPill()).toBe('5 sur 5 ! Niveau 1 atteint. Tu peux cliquer sur Quitter.');
  });

  test('in a campaign says nothing of quitting', () => {
    arrive({ ...LEVEL_UP, trained: null });
    expect(wordsOfPill()).toBe('Niveau 1 atteint · 4 sur 5.');
  });

  test('has nothing that takes the focus, a click or a voice', () => {
    arrive(LEVEL_UP);
    expect(
      place.querySelectorAll('a, button, input, [tabindex], [role], [aria-live]'),
    ).toHaveLength(0);
  });
});

describe('what is known of one pupil', () => {
  test('is not shown to the next, nor when nobody is there', () => {
    page.signIn('5');
    flushSync(() => panel.follow());
    expect(panel.isShown).toBe(false);
    page.tell(digestWith(threeOfFive), USER);
    flushSync(() => panel.follow());
    expect(panel.isShown).toBe(false);
    page.tell(digestWith(threeOfFive), '5');
    flushSync(() => panel.follow());
    expect(panel.isShown).toBe(true);
    page.signOut();
    flushSync(() => panel.follow());
    expect(panel.isShown).toBe(false);
  });
});
