/** A surface that a translator has worked on stays true, whatever is drawn in it afterwards. */
import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import App from '../../components/popup/App.svelte';
import { PopupState } from '../../components/popup/popup-state.svelte.ts';
import { underTranslation } from '../../components/base/behaviour/under-translation.ts';
import { COMPETENCE_CODES } from '../../lib/domain/training/competence.ts';
import type { Opened } from '../../lib/store/schema/envelope.ts';
import type { Glance } from '../../lib/store/schema/glance.ts';
import { openGlance } from '../../lib/store/glance/read-glance.ts';
import { GLANCE_KEY } from '../../lib/store/keys.ts';
import { accountWith, card, profileWith, threeOfFive } from '../support/records/arbitraries.ts';
import { glanceOf } from '../support/states/popup-states.ts';
import { translate, wordsIn } from '../support/browser/translate.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const WAYS = ['replace', 'insert and remove', 'wrap'] as const;

const glance = (given: Partial<Glance>): Opened<Glance> => openGlance(glanceOf(given)[GLANCE_KEY]);

const lina = accountWith(threeOfFive, NOW - 120_000);
const atLevel = (count: number) =>
  accountWith(
    profileWith(
      COMPETENCE_CODES.slice(0, count).map((code) => card(code, { level: 1, status: 'started' })),
    ),
    NOW,
  );

/** What a popup may show, one after the other. */
const STATES: Partial<Glance>[] = [
  {},
  { account: lina, steps: [false, true, true, false, false] },
  { account: atLevel(4), steps: [false, true, true, false, false] },
  { account: atLevel(5), failure: { reason: 'not-json', subject: 'profile', count: 0, at: NOW } },
  { account: atLevel(12), language: 'en' },
  { account: { ...lina, firstName: 'Inès' } },
  {},
];

const observed = () => new Promise((resolve) => setTimeout(resolve));

function show(state: Partial<Glance>): PopupState {
  const popup = new PopupState('fr');
  popup.read = glance(state);
  popup.now = NOW;
  return popup;
}

let stop: () => void = () => undefined;
afterEach(() => stop());

test.each(WAYS)('the popup, through all its states, by %s', async (way) => {
  const fresh = STATES.map((state) => {
    const { unmount } = render(App, { popup: show(state) });
    const words = wordsIn(null);
    unmount();
    return words;
  });
  expect(new Set(fresh).size).toBeGreaterThan(4);

  const popup = show({});
  render(App, { popup });
  stop = underTranslation(document.body);
  for (const [at, state] of STATES.entries()) {
    flushSync(() => (popup.read = glance(state)));
    await observed();
    expect(wordsIn(null)).toBe(fresh[at]);
    expect(translate({ host: null, way })).toBeGreaterThan(0);
    await observed();
    expect(wordsIn(null)).toBe(fresh[at]);
  }
});

test('what the translator gives back is there again', async () => {
  document.body.innerHTML = '<p>un <b>deux</b> trois</p>';
  stop = underTranslation(document.body);
  const texts = [...(document.querySelector('p')?.childNodes ?? [])].filter(
    (node) => node instanceof Text,
  );
  translate({ host: null, way: 'replace' });
  await observed();
  expect(document.querySelectorAll('p > font')).toHaveLength(2);
  for (const [at, font] of [...document.querySelectorAll('p > font')].entries()) {
    font.replaceWith(texts[at] ?? '');
  }
  await observed();
  expect(document.querySelector('p')?.textContent).toBe('un deux trois');
});

test('what is written as nothing shows nothing', async () => {
  document.body.innerHTML = '<p>un</p>';
  stop = underTranslation(document.body);
  const text = document.querySelector('p')?.firstChild as Text;
  translate({ host: null, way: 'replace' });
  await observed();
  text.data = '';
  await observed();
  expect(document.body.textContent).toBe('');
});
