import { beforeEach, describe, expect, test } from 'vitest';
import type { CompetenceCode } from '../../../lib/domain/training/competence.ts';
import { competenceIdOf } from '../../../lib/pix/competence-ids.ts';
import { readCompetencesPage } from '../../../lib/pix/capture/competences-page/read.ts';

interface CardParts {
  level?: string;
  label?: string;
  action?: 'resume' | 'start' | 'retry' | 'countdown' | 'congrats' | 'none';
}

/** A card as pix-app.md 4.1 and 10.3 describe it. */
function cardOf(
  code: CompetenceCode,
  { level = '', label, action = 'none' }: CardParts,
): HTMLElement {
  const id = competenceIdOf(code);
  const make = (
    tag: string,
    className: string,
    attributes: Record<string, string> = {},
    text = '',
  ) => {
    const element = document.createElement(tag);
    element.className = className;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const article = make('article', 'competence-card', { role: 'article' });
  const link = make('a', 'ember-view', { href: `/competences/${id}/details` });
  const body = make('div', 'competence-card__body', {
    role: 'img',
    'aria-label': label ?? 'Compétence non commencée',
  });
  body.append(make('span', 'score-value competence-card__score-value', {}, level));
  link.append(body);
  article.append(link);
  const evaluer = { href: `/competences/${id}/evaluer` };
  const actions = {
    start: () => make('a', 'competence-card__button', evaluer, 'Commencer'),
    resume: () => make('a', 'competence-card__button', evaluer, 'Reprendre'),
    retry: () => make('button', 'competence-card__button', {}, 'Retenter'),
    countdown: () =>
      make('p', 'competence-card-interactions__improvement-countdown', {}, '4 jours.'),
    congrats: () => make('p', 'competence-card__congrats', {}, 'Bravo !'),
    none: () => make('p', ''),
  };
  article.append(actions[action]());
  return article;
}

function read(code: CompetenceCode, parts: CardParts, isPhone = false) {
  const section = document.createElement('section');
  section.className = 'profile-scorecards';
  section.append(cardOf(code, parts));
  // Another that shows an action, as on any screen but a phone's.
  if (!isPhone) section.append(cardOf('5.2', { action: 'start' }));
  document.body.replaceChildren(section);
  return readCompetencesPage(document)?.scorecards[0];
}

beforeEach(() => document.body.replaceChildren());

describe('a card of the competences page', () => {
  test('not started', () => {
    expect(read('1.1', { action: 'start' })).toEqual({
      code: '1.1',
      level: 0,
      pixAhead: 0,
      status: 'not-started',
      daysBeforeImproving: null,
    });
  });

  test('at level 0, with the decimals of the percentage', () => {
    const label = 'Le premier niveau est en cours, complété à 62.5%.';
    expect(read('3.3', { level: '–', label, action: 'resume' })).toMatchObject({
      level: 0,
      pixAhead: 5,
      status: 'started',
    });
  });

  test('at a level, in French and in English', () => {
    const french = 'Niveau actuel: 2. Le prochain niveau est complété à 12.5%.';
    const english = 'Current level: 2. 12.5% remaining to reach next level';
    for (const label of [french, english]) {
      expect(read('2.2', { level: '2', label, action: 'resume' })).toMatchObject({
        level: 2,
        pixAhead: 1,
      });
    }
  });

  test('English first level: the 1 of « level 1 » is not the percentage', () => {
    const label = 'Level 1 in progress: 25% successfully completed.';
    expect(read('2.2', { level: '-', label }, true)).toMatchObject({
      level: 0,
      pixAhead: 2,
      status: 'started',
    });
  });

  test('completed: improvable, waiting, at the highest level', () => {
    const label = 'Niveau actuel: 1. Le prochain niveau est complété à 50%.';
    expect(read('4.1', { level: '1', label, action: 'retry' })).toMatchObject({
      status: 'completed',
      daysBeforeImproving: null,
    });
    expect(read('4.1', { level: '1', label, action: 'countdown' })).toMatchObject({
      status: 'completed',
      daysBeforeImproving: 4,
    });
    const highest = 'Niveau actuel: 7. Le prochain niveau est complété à 0%.';
    expect(read('4.1', { level: '7', label: highest, action: 'congrats' })).toMatchObject({
      level: 7,
      pixAhead: 0,
      status: 'completed',
    });
  });

  test('waits where nothing can be done, and until when is said by nobody where no figure is', () => {
    const label = 'Le premier niveau est en cours, complété à 50%.';
    expect(read('4.1', { level: '–', label, action: 'none' })).toMatchObject({
      status: 'completed',
      daysBeforeImproving: 'unknown',
    });
    // On a phone nothing tells: it counts as started.
    expect(read('4.1', { level: '-', label, action: 'none' }, true)).toMatchObject({
      status: 'started',
      daysBeforeImproving: null,
    });
  });

  test('with a level that makes no sense is not guessed at', () => {
    expect(read('4.1', { level: '99' }, true)).toBeUndefined();
    expect(read('4.1', { level: 'trois' }, true)).toBeUndefined();
  });
});

test('cards of unknown competences count as unreadable', () => {
  read('1.1', {});
  document.querySelector('a')?.setAttribute('href', '/competences/recNew/details');
  expect(readCompetencesPage(document)).toMatchObject({ unreadable: 1 });
});

test('a page without cards says nothing', () => {
  expect(readCompetencesPage(document)).toBeNull();
});
