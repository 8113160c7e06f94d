import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../components/base/behaviour/keep-focus.ts';

let place: HTMLElement;
let letGo: () => void;

beforeEach(() => {
  place = document.createElement('div');
  place.innerHTML = ['un', 'deux', 'trois', 'quatre']
    .map((name) => `<p><button>${name}</button></p>`)
    .join('');
  document.body.append(place);
  letGo = keepFocus(place);
});

afterEach(() => {
  letGo();
  document.body.replaceChildren();
});

const buttonOf = (name: string) => {
  const found = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const remove = (...names: string[]) => names.forEach((name) => buttonOf(name).remove());
const focused = () => document.activeElement?.textContent;
/** What is watched is heard of when all that runs now has run. */
const heard = () => new Promise((resolve) => setTimeout(resolve));

test('a control that goes while it has the focus leaves it to the one before it', async () => {
  buttonOf('trois').focus();
  remove('trois');
  await vi.waitFor(() => expect(focused()).toBe('deux'));
});

test('gone with the one before it, it leaves it to the next one up', async () => {
  buttonOf('trois').focus();
  remove('deux', 'trois');
  await vi.waitFor(() => expect(focused()).toBe('un'));
});

test('what came meanwhile before it counts', async () => {
  buttonOf('trois').focus();
  const late = document.createElement('button');
  late.textContent = 'deux et demi';
  buttonOf('deux').after(late);
  await heard();
  remove('trois');
  await vi.waitFor(() => expect(focused()).toBe('deux et demi'));
});

test('it leaves it to the first there is when none before it stays', async () => {
  buttonOf('deux').focus();
  remove('un', 'deux');
  await vi.waitFor(() => expect(focused()).toBe('trois'));
});

test('it leaves it to nobody where nothing takes it: a question has the mute pill alone', async () => {
  buttonOf('deux').focus();
  place.replaceChildren('à lire');
  await heard();
  expect(document.activeElement).toBe(document.body);
});

test('nothing moves when the focus was elsewhere', async () => {
  const elsewhere = document.createElement('button');
  place.after(elsewhere);
  buttonOf('deux').focus();
  elsewhere.focus();
  remove('deux');
  await heard();
  expect(document.activeElement).toBe(elsewhere);
  elsewhere.remove();
  remove('trois');
  await heard();
  expect(document.activeElement).toBe(document.body);
});

test('nothing moves when nothing has the focus any more', async () => {
  buttonOf('deux').focus();
  buttonOf('deux').blur();
  await heard();
  remove('deux');
  await heard();
  expect(document.activeElement).toBe(document.body);
});

test('nothing moves when what has the focus stays', async () => {
  buttonOf('trois').focus();
  remove('un', 'deux');
  await heard();
  expect(focused()).toBe('trois');
});
