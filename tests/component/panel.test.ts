import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import InPage from '../../components/panel/InPage.svelte';
import { PanelState } from '../../components/panel/panel-state.svelte.ts';
import type { FirstSteps } from '../../lib/domain/training/first-steps.ts';
import { DEFAULT_PREFERENCES } from '../../lib/domain/preferences.ts';
import type { Profile } from '../../lib/domain/training/profile.ts';
import type { Digest } from '../../lib/app/messages/digest.ts';
import { send } from '../../lib/app/messages/send.ts';
import { SharedPage } from '../../lib/app/panel/shared-page.ts';
import type { PageSeen } from '../../lib/pix/capture/document/page-seen.ts';
import { accountWith, card, profileWith, threeOfFive } from '../support/arbitraries.ts';

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
    steps: null,
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
function wordsOfPill(): string | null {
  return one('[data-pill] p').textContent;
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

const button = (name: string) => one(`button[aria-label="${name}"]`);

function click(control: HTMLElement): void {
  flushSync(() => control.click());
}

const STEPS: FirstSteps = [false, true, false, false, false];

describe('the panel', () => {
  test('at rest is one bar: the count, what is next, how much is left, its link', () => {
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(one('[data-suggestion] a').getAttribute('href')).toBe(
      'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer',
    );
    expect(one('[data-panel] p').textContent).toMatch(/^3 sur 5\s+Adapter les documents · 2 pix$/);
    expect(place.querySelectorAll('[data-following]')).toHaveLength(0);
  });

  test('says what is next, why, where, and what follows, in the language of the page', () => {
    openPanel();
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(one('[data-suggestion] a').getAttribute('href')).toBe(
      'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer',
    );
    expect(one('[data-panel]').textContent).toContain('Plus que 2 pix avant le niveau 1');
    expect(place.querySelectorAll('[data-following]')).toHaveLength(2);
    tell({ language: 'en' });
    expect(one('.balise').lang).toBe('en');
    expect(one('[data-panel]').textContent).toContain('Only 2 pix to level 1');
  });

  test('opens and closes, and is as it was on the next page', () => {
    openPanel();
    expect(button('Replier Balise').getAttribute('aria-expanded')).toBe('true');
    click(button('Replier Balise'));
    expect(button('Déplier Balise').getAttribute('aria-expanded')).toBe('false');
    openPanel();
    arrive(COMPETENCES);
    expect(panel.form).toBe('bar');
    expect(send).not.toHaveBeenCalled();
  });

  test('shrinks to a mark for good when it is told to, and grows back', () => {
    openPanel();
    click(called('Réduire à un rond'));
    expect(panel.form).toBe('mark');
    expect(send).toHaveBeenCalledWith({
      type: 'set-panel',
      panel: { ...DEFAULT_PREFERENCES.panel, folded: true },
    });
    expect(one('[data-panel] button').title).toContain('3 sur 5');
    expect(one('[data-suggestion] button')).toBe(button('Déplier Balise'));
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
    const status = one('[role=status]');
    expect(status.textContent).toBe('');
    expect(place.querySelector('[data-level-reached]')).toBeNull();
    arrive({ ...COMPETENCES, assessmentId: '7', isKnownTraining: true, levelUp: LEVEL_UP.levelUp });
    expect(one('[role=status]')).toBe(status);
    expect(status.dataset.levelReached).toBe('3.3');
    expect(status.textContent).toContain('Niveau 1 atteint');
  });

  test('the five steps stay as the pupil put them, whatever is read meanwhile', () => {
    openPanel();
    tell({ steps: STEPS });
    const details = one('details') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    click(one('summary'));
    expect(details.open).toBe(true);
    tell({ steps: [true, true, true, false, false] });
    expect(one('details')).toBe(details);
    expect(details.open).toBe(true);
    expect(one('[data-step="3"]').dataset.done).toBe('true');
    click(one('summary'));
    expect(details.open).toBe(false);
  });

  test('before anything was read there are the steps alone, open', () => {
    tell({ steps: [false, false, false, false, false] }, null);
    expect(one('[data-panel] p').textContent).toContain('Balise lit la page');
    openPanel();
    expect((one('details') as HTMLDetailsElement).open).toBe(true);
    expect(place.querySelector('[data-suggestion]')).toBeNull();
    click(one('[data-step="1"] button'));
    expect(send).toHaveBeenCalledWith({ type: 'confirm-account', userId: USER });
    click(one('.dismiss'));
    expect(place.querySelector('details')).toBeNull();
    expect(send).toHaveBeenCalledWith({ type: 'dismiss-steps' });
  });

  test('by keyboard, one goes on from beside what went', async () => {
    openPanel();
    tell({ steps: [true, false, false, false, false] });
    click(one('summary'));
    one('.dismiss').focus();
    click(one('.dismiss'));
    const before = one('.exam-day button');
    await vi.waitFor(() => expect(document.activeElement).toBe(before));
    one('.hide').focus();
    click(one('.hide'));
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Annuler'));
    arrive(QUESTION);
    expect(document.activeElement).toBe(document.body);
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
    expect(wordsOfPill()).toBe('3.3 · plus que 2 pix avant le niveau 1');
    expect(place.querySelector('[data-level-reached]')).toBeNull();
    arrive(QUESTION);
    expect(wordsOfPill()).toBe('3.3 · 2 pix avant le niveau 1, au départ');
    arrive(LEVEL_UP);
    expect(one('[data-pill]').dataset.levelReached).toBe('3.3');
    expect(wordsOfPill()).toBe('3.3 · Niveau 1 atteint\u202f: tu peux cliquer sur Quitter');
    tell({ language: 'en' });
    expect(wordsOfPill()).toBe('3.3 · Level 1 reached: you may click on Quit');
  });

  test('in a campaign says nothing of quitting', () => {
    arrive({ ...LEVEL_UP, trained: null });
    expect(wordsOfPill()).toBe('3.3 · Niveau 1 atteint');
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
