/** The help names the key that this browser really set, and the way to another that it really has. */
import { waitFor } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import '../../../components/wallet/help/Help.svelte';
import { plain, showWallet, stateOf } from '../wallet/wallet-page.ts';

interface Commands {
  getAll: () => Promise<{ name: string; shortcut: string }[]>;
  openShortcutSettings?: () => Promise<void>;
}

const { browser } = vi.hoisted(() => ({ browser: {} as { commands?: Commands } }));
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('../../../lib/store/area/follow.ts', () => ({ followStored: vi.fn() }));

const setTo = (shortcut: string) => () =>
  Promise.resolve([
    { name: 'other', shortcut: 'Ctrl+Shift+Y' },
    { name: '_execute_action', shortcut },
  ]);

beforeEach(() => {
  delete browser.commands;
  location.hash = '#help';
});

/** The help, once it is there. */
async function help() {
  const { container } = showWallet(stateOf({}));
  await waitFor(() => expect(container.querySelector('[data-question]')).not.toBeNull());
  return container;
}

/** What stands there, once the browser has answered. */
async function shown() {
  const container = await help();
  const find = () => container.querySelector('[data-shortcut]');
  await waitFor(() => expect(find()).not.toBeNull());
  const section = find() as HTMLElement;
  return { section, text: plain(section.textContent) };
}

test('the key as it is set, by the names on a French keyboard; where it is changed, in words', async () => {
  browser.commands = { getAll: setTo('Alt+Shift+L') };
  const { section, text } = await shown();
  expect(text).toContain('Alt+Maj+L ouvre la fenêtre de Balise');
  expect(text).toContain('Pas pendant une question');
  expect(text).toContain('chrome://extensions/shortcuts');
  expect(section.querySelector('button, a')).toBeNull();
});

test('another key, chosen by the pupil, and one as a Mac writes it', async () => {
  browser.commands = { getAll: setTo('Ctrl+Shift+U') };
  expect((await shown()).text).toContain('Ctrl+Maj+U ouvre');
  browser.commands = { getAll: setTo('⌃⇧L') };
  expect((await shown()).text).toContain('⌃⇧L ouvre');
});

test('a browser that opens the place itself gets a button', async () => {
  const openShortcutSettings = vi.fn(() => Promise.resolve());
  browser.commands = { getAll: setTo('Alt+Shift+L'), openShortcutSettings };
  const { section, text } = await shown();
  expect(text).not.toContain('chrome://');
  section.querySelector('button')?.click();
  expect(openShortcutSettings).toHaveBeenCalledOnce();
});

test('no key set is said, and no key is named', async () => {
  browser.commands = { getAll: setTo('') };
  const { section, text } = await shown();
  expect(text).toContain('Aucune touche');
  expect(section.querySelector('kbd')).toBeNull();
});

test('it is looked at again when the pupil comes back from changing it', async () => {
  browser.commands = { getAll: setTo('') };
  const { section } = await shown();
  browser.commands = { getAll: setTo('Alt+B') };
  window.dispatchEvent(new Event('focus'));
  await waitFor(() => expect(plain(section.textContent)).toContain('Alt+B ouvre'));
});

test('a browser without such keys says nothing of them', async () => {
  const lacking = await help();
  browser.commands = { getAll: () => Promise.reject(new Error('not here')) };
  const refusing = await help();
  for (const container of [lacking, refusing]) {
    expect(container.querySelector('[data-shortcut]')).toBeNull();
    expect(plain(container.textContent)).not.toContain('au clavier');
  }
});

test('what a pupil asks of Balise itself is answered there, with nothing to unfold', async () => {
  const container = await help();
  const answers = [...container.querySelectorAll<HTMLElement>('[data-of-balise]')];
  expect(answers.map(({ dataset }) => dataset.ofBalise)).toEqual([
    'why-this',
    'silent',
    'private',
    'off',
  ]);
  for (const answer of answers) {
    expect(answer.closest('details')).toBeNull();
    expect(answer.textContent.length).toBeGreaterThan(60);
  }
});
