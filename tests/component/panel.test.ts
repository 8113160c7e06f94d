import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draw } from '../../components/drawn/draw.ts';
import type { PanelModel } from '../../components/panel/panel-model.ts';
import { shownIn } from '../../components/panel/shown.ts';
import { DEFAULT_PREFERENCES } from '../../lib/domain/preferences.ts';
import type { Profile } from '../../lib/domain/profile.ts';
import { panelView, type PanelView } from '../../lib/app/panel/view.ts';
import { accountWith, card, profileWith, threeOfFive, TODAY } from '../support/arbitraries.ts';

const NOW = Date.UTC(2026, 10, 24, 12);

/** What the panel shows, and what was asked of it. */
interface Stage extends PanelModel {
  view: PanelView;
  language: 'fr' | 'en';
  side: 'left' | 'right';
  folded: boolean;
  steps: PanelModel['steps'];
  stepsOpen: boolean | null;
  answered: boolean;
  justHidden: boolean;
}

let place: HTMLElement;
let stage: Stage;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  const then = (change: Partial<Stage>) => show(change);
  stage = {
    view: viewOf(threeOfFive),
    language: 'fr',
    site: 'fr',
    side: 'right',
    folded: false,
    steps: null,
    stepsOpen: null,
    answered: false,
    justHidden: false,
    fold: (folded) => then({ folded }),
    move: (side) => then({ side }),
    hide: () => then({ justHidden: true }),
    show: () => then({ justHidden: false }),
    openSteps: (stepsOpen) => then({ stepsOpen }),
    confirmAccount: vi.fn(),
    dismissSteps: () => then({ steps: null }),
  };
  show({});
});

afterEach(() => place.remove());

function show(change: Partial<Stage>): void {
  Object.assign(stage, change);
  draw(place, [shownIn(stage)]);
}

function viewOf(profile: Profile, reached: { code: '3.3'; level: number } | null = null) {
  const account = accountWith(profile, NOW);
  const digest = { account, panel: DEFAULT_PREFERENCES.panel, language: null, steps: null };
  const page = { assessmentId: null, isKnownTraining: false, trained: null, levelUp: null };
  return panelView({ kind: 'panel', ...page }, digest, reached, TODAY);
}

function pillFor(reached: number | null): PanelView {
  const card = threeOfFive.scorecards['3.3'] ?? null;
  return { kind: 'pill', code: '3.3', card, atHighest: false, reached };
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

const button = (name: string) => one(`button[aria-label="${name}"]`);

describe('the panel', () => {
  test('says what is next, why, where, and what follows, in the language of the page', () => {
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(one('[data-suggestion] a').getAttribute('href')).toBe(
      'https://app.pix.fr/competences/recHmIWG6D0huq6Kx/evaluer',
    );
    expect(one('[data-panel]').textContent).toContain('Plus que 2 pix avant le niveau 1');
    expect(place.querySelectorAll('[data-following]')).toHaveLength(2);
    show({ language: 'en' });
    expect(one('.balise').lang).toBe('en');
    expect(one('[data-panel]').textContent).toContain('Only 2 pix to level 1');
  });

  test('folds and unfolds by the same button, which keeps the focus', () => {
    const toggle = button('Replier Balise');
    toggle.focus();
    toggle.click();
    expect(place.querySelector('[data-suggestion]')).toBeNull();
    expect(document.activeElement).toBe(toggle);
    expect(toggle.getAttribute('aria-label')).toBe('Déplier Balise');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.click();
    expect(one('[data-suggestion]')).toBeTruthy();
    expect(document.activeElement).toBe(toggle);
  });

  test('folds by Escape, and the focus goes to what unfolds it', () => {
    one('[data-suggestion] a').focus();
    const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    one('[data-suggestion] a').dispatchEvent(key);
    expect(stage.folded).toBe(true);
    expect(document.activeElement).toBe(button('Déplier Balise'));
  });

  test('moves to the other side and back', () => {
    button('Mettre à gauche').click();
    expect(one('[data-panel]').className).toBe('panel left');
    button('Mettre à droite').click();
    expect(one('[data-panel]').className).toBe('panel right');
  });

  test('the focus stays on a link while more is read', () => {
    const link = one('[data-suggestion] a');
    link.focus();
    show({ view: viewOf(profileWith([card('3.3', { level: 1, status: 'started' })])) });
    expect(one('[data-suggestion]').dataset.suggestion).not.toBe('3.3');
    expect(document.activeElement).toBe(link);
  });

  test('a level reached comes into a region that was there to be read aloud', () => {
    const status = one('[role=status]');
    expect(status.textContent).toBe('');
    expect(place.querySelector('[data-level-reached]')).toBeNull();
    show({ view: viewOf(threeOfFive, { code: '3.3', level: 1 }) });
    expect(one('[role=status]')).toBe(status);
    expect(status.dataset.levelReached).toBe('3.3');
    expect(status.textContent).toContain('Niveau 1 atteint');
  });

  test('the five steps stay as the pupil put them, whatever is read meanwhile', () => {
    show({ steps: [false, true, false, false, false] });
    const details = one('details') as HTMLDetailsElement;
    expect(details.open).toBe(false);
    one('summary').click();
    expect(details.open).toBe(true);
    show({ steps: [true, true, true, false, false] });
    expect(one('details')).toBe(details);
    expect(details.open).toBe(true);
    expect(one('[data-step="3"]').dataset.done).toBe('true');
    one('summary').click();
    expect(details.open).toBe(false);
  });

  test('before anything was read there are the steps alone, open', () => {
    const nothing = panelView(
      { kind: 'panel', assessmentId: null, isKnownTraining: false, trained: null, levelUp: null },
      { account: null, panel: DEFAULT_PREFERENCES.panel, language: null, steps: null },
      null,
      TODAY,
    );
    show({ view: nothing, steps: [false, false, false, false, false] });
    expect((one('details') as HTMLDetailsElement).open).toBe(true);
    expect(place.querySelector('[data-suggestion]')).toBeNull();
    one('[data-step="1"] button').click();
    expect(stage.confirmAccount).toHaveBeenCalledOnce();
    one('.dismiss').click();
    expect(place.querySelector('details')).toBeNull();
  });

  test('by keyboard, one goes on from beside what went', () => {
    show({ steps: [true, false, false, false, false], stepsOpen: true });
    one('.dismiss').focus();
    one('.dismiss').click();
    expect(document.activeElement).toBe([...place.querySelectorAll('.following a')].at(-1));
    one('.hide').focus();
    one('.hide').click();
    expect(document.activeElement?.textContent).toBe('Annuler');
    show({ view: pillFor(null), justHidden: false });
    expect(document.activeElement).toBe(document.body);
  });

  test('hidden from itself, it can be brought back', () => {
    one('.hide').click();
    expect(place.querySelector('[data-panel]')).toBeNull();
    expect(one('[data-panel-hidden] [role=status]').textContent).toContain('Panneau masqué');
    one('[data-panel-hidden] button').click();
    expect(one('[data-suggestion]').dataset.suggestion).toBe('3.3');
    expect(place.querySelector('[data-panel-hidden]')).toBeNull();
  });
});

describe('the pill', () => {
  test('says what is left, then that it is the figure of the start, then the level reached', () => {
    show({ view: pillFor(null) });
    expect(one('[data-pill]').dataset.pill).toBe('3.3');
    expect(wordsOfPill()).toBe('3.3 · plus que 2 pix avant le niveau 1');
    expect(place.querySelector('[data-level-reached]')).toBeNull();
    show({ answered: true });
    expect(wordsOfPill()).toBe('3.3 · 2 pix avant le niveau 1, au départ');
    show({ view: pillFor(1) });
    expect(one('[data-pill]').dataset.levelReached).toBe('3.3');
    expect(wordsOfPill()).toBe('3.3 · Niveau 1 atteint\u202f: tu peux cliquer sur Quitter');
    show({ language: 'en' });
    expect(wordsOfPill()).toBe('3.3 · Level 1 reached: you may click on Quit');
  });

  test('has nothing that takes the focus, a click or a voice', () => {
    show({ view: pillFor(1) });
    expect(
      place.querySelectorAll('a, button, input, [tabindex], [role], [aria-live]'),
    ).toHaveLength(0);
  });
});
