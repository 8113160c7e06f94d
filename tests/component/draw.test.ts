import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { draw, part, type Shown } from '../../components/drawn/draw.ts';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});

afterEach(() => place.remove());

/** Everything that changes in the place while something is done. */
function changesOf(work: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(place, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  work();
  return observer.takeRecords();
}

function one(selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

describe('drawing for the first time', () => {
  test('elements, attributes, texts, and nothing where there is nothing', () => {
    draw(place, [
      part(
        'p',
        { class: 'a', hidden: true, title: null, lang: false, 'data-level': 3 },
        'un',
        null,
        false,
        part('b', {}, 'deux'),
      ),
    ]);
    expect(place.innerHTML).toBe('<p class="a" hidden="" data-level="3">un<b>deux</b></p>');
  });

  test('what is drawn of SVG is SVG', () => {
    draw(place, [part('svg', { viewBox: '0 0 100 100' }, part('circle', { r: 45 }))]);
    expect(place.querySelector('circle')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(place.querySelector('svg')?.getAttribute('viewBox')).toBe('0 0 100 100');
  });

  test('a text is a text, whatever it looks like', () => {
    draw(place, [part('p', { title: '"><b>' }, '<img src=x onerror=alert(1)>')]);
    expect(place.querySelectorAll('*')).toHaveLength(1);
    expect(place.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  test('what others put in the place stays before it', () => {
    place.append(document.createElement('style'));
    draw(place, [part('p')]);
    draw(place, [part('b'), part('p')]);
    expect([...place.children].map(({ localName }) => localName)).toEqual(['style', 'b', 'p']);
  });
});

describe('drawing again', () => {
  test('touches nothing where all is described as before', () => {
    const shown = () => [part('p', { class: 'a', onclick: stay }, 'un', part('b', {}, 'deux'))];
    draw(place, shown());
    expect(changesOf(() => draw(place, shown()))).toEqual([]);
  });

  test('keeps the element and its focus, and changes what is said of it', () => {
    const shown = (label: string) => [part('button', { 'aria-label': label }, label)];
    draw(place, shown('Replier'));
    const button = one('button');
    button.focus();
    draw(place, shown('Déplier'));
    expect(one('button')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-label')).toBe('Déplier');
    expect(button.textContent).toBe('Déplier');
  });

  test('keeps a region that is read aloud, and changes its words alone', () => {
    const shown = (words: string | null) => [
      part('p', { role: 'status' }, words),
      part('a', { href: '#' }, 'lien'),
    ];
    draw(place, shown(null));
    const status = one('[role=status]');
    const changes = changesOf(() => draw(place, shown('Niveau 1 atteint')));
    expect(one('[role=status]')).toBe(status);
    expect(changes.map(({ type, target }) => [type, target])).toEqual([['childList', status]]);
    expect(status.textContent).toBe('Niveau 1 atteint');
    draw(place, shown(null));
    expect(status.childNodes).toHaveLength(0);
  });

  test('what comes and goes moves none of its neighbours', () => {
    const shown = (...middle: Shown[]) => [part('i'), ...middle, part('u')];
    draw(place, shown(null, null));
    const [first, last] = [one('i'), one('u')];
    draw(place, shown(part('b'), part('s')));
    expect([...place.children].map(({ localName }) => localName)).toEqual(['i', 'b', 's', 'u']);
    draw(place, shown(false, part('s')));
    expect([...place.children].map(({ localName }) => localName)).toEqual(['i', 's', 'u']);
    expect([one('i'), one('u')]).toEqual([first, last]);
  });

  test('a list grows and shrinks; another kind of element takes the place of the first', () => {
    const list = (...words: string[]) => [
      part('ul', {}, ...words.map((word) => part('li', {}, word))),
    ];
    draw(place, list('un', 'deux', 'trois'));
    draw(place, list('un'));
    expect(place.innerHTML).toBe('<ul><li>un</li></ul>');
    draw(place, list('un', 'deux'));
    expect(place.innerHTML).toBe('<ul><li>un</li><li>deux</li></ul>');
    draw(place, [part('p', {}, 'rien')]);
    expect(place.innerHTML).toBe('<p>rien</p>');
    draw(place, []);
    expect(place.innerHTML).toBe('');
  });

  test('an attribute that is gone is taken away', () => {
    draw(place, [part('details', { open: true, 'data-level-reached': '3.4' })]);
    draw(place, [part('details', { open: false })]);
    expect(place.innerHTML).toBe('<details></details>');
  });

  test('a click is heard once, by the last who asked for it', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    draw(place, [part('button', { onclick: first })]);
    draw(place, [part('button', { onclick: second })]);
    one('button').click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
    draw(place, [part('button')]);
    one('button').click();
    expect(second).toHaveBeenCalledOnce();
  });
});

function stay(): void {
  // The same at every drawing.
}

describe('a control that goes while it has the focus', () => {
  const button = (name: string) => part('button', { type: 'button' }, name);
  const drawButtons = (...names: (string | null)[]) =>
    draw(
      place,
      names.map((name) => name !== null && button(name)),
    );
  const focused = () => document.activeElement?.textContent;
  const focusOn = (name: string) => {
    const all = [...place.querySelectorAll('button')];
    all.find(({ textContent }) => textContent === name)?.focus();
    expect(focused()).toBe(name);
  };

  test('leaves it to the one before it', () => {
    drawButtons('un', 'deux', 'trois');
    focusOn('deux');
    drawButtons('un', null, 'trois');
    expect(focused()).toBe('un');
  });

  test('leaves it to the first there is when none before it stays', () => {
    drawButtons('un', 'deux', 'trois');
    focusOn('deux');
    drawButtons(null, null, 'trois', 'quatre');
    expect(focused()).toBe('trois');
  });

  test('leaves it to nobody where nothing takes it: a question has the mute pill alone', () => {
    drawButtons('un', 'deux');
    focusOn('deux');
    draw(place, [null, part('p', {}, 'à lire')]);
    expect(document.activeElement).toBe(document.body);
  });

  test('moves nothing when it was elsewhere, or stays where it is', () => {
    const elsewhere = document.createElement('button');
    place.after(elsewhere);
    drawButtons('un', 'deux', 'trois');
    elsewhere.focus();
    drawButtons('un', null, 'trois');
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
    focusOn('trois');
    drawButtons(null, null, 'trois');
    expect(focused()).toBe('trois');
  });
});
